//! Towards the chest, and from overhead.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    (
        "band-row",
        "seated band row|bent over band row|standing band row",
    ),
    (
        "one-arm-dumbbell-row",
        "bent over single arm dumbbell row|single arm bent over row dumbbell\
         |einarmiges dumbbell rudern|einarmiges rudern dumbbell|dumbbell rudern einarmig\
         |wioslowanie jednoracz dumbbell|wioslowanie dumbbell jedna reka\
         |remo dumbbell a una mano|remo unilateral dumbbell",
    ),
    (
        "barbell-row",
        "bent over row|barbell bent over row|bent over barbell row|barbell rudern\
         |vorgebeugtes rudern|vorgebeugtes barbell rudern|rudern vorgebeugt barbell\
         |wioslowanie sztanga|wioslowanie sztanga w opadzie|wioslowanie sztanga w opadzie tulowia\
         |wioslowanie w opadzie|wioslowanie w opadzie tulowia|remo barra|remo inclinado barra",
    ),
    (
        "face-pull",
        "rope face pull|cable rope face pull|standing face pull|face pull machine\
         |przyciaganie liny do twarzy|tiron a la cara",
    ),
    (
        "inverted-row",
        "body row|australian pull up|australian row|horizontal pull up|bodyweight row\
         |umgekehrtes rudern|australische klimmzuge|podciaganie australijskie|remo invertido",
    ),
    (
        "kettlebell-row",
        "single arm kettlebell row|bent over single arm kettlebell row",
    ),
    (
        "cable-row",
        "cable row|low cable row|low row cable|seated cable row v grip|seated cable row v bar\
         |seated cable row bar grip|kabel rudern|kabelrudern|kabelrudern sitzend|rudern kabel\
         |rudern sitzend kabel|rudern am kabel sitzend|sitzendes rudern kabel\
         |przyciaganie wyciagu dolnego|przyciaganie dolnego wyciagu|wioslowanie cable\
         |wioslowanie cable siedzac|przyciaganie linki wyciagu dolnego siedzac|remo polea\
         |remo polea baja|remo sentado polea|remo gironda",
    ),
    (
        "machine-row",
        "seated row machine|chest supported row machine|seated lever machine row\
         |wioslowanie machine siedzac|remo sentado machine",
    ),
    (
        "chest-supported-row",
        "incline dumbbell row|chest supported incline dumbbell row|incline bench dumbbell row",
    ),
    (
        "dead-hang",
        "bar hang|passive hang|dead bar hang|passives hangen|zwis na drazku",
    ),
    (
        "scapular-pull",
        "scapular pull up|scapula pull up|scap pull up",
    ),
    (
        "band-assisted-pull-up",
        "band pull up|assisted pull up band|klimmzug band|klimmzuge band|podciaganie band\
         |dominadas band",
    ),
    (
        "slow-negative",
        "negative pull up|pull up negative|eccentric pull up|negative klimmzuge|negativer klimmzug\
         |dominadas negativas|podciaganie negatywne",
    ),
    (
        "pull-up",
        "overhand pull up|strict pull up|pronated pull up|klimmzug|klimmzuge|klimmzug obergriff\
         |klimmzuge im obergriff|podciaganie|podciaganie na drazku|podciaganie nachwytem\
         |podciaganie na drazku nachwytem|dominada|dominadas|dominadas pronas",
    ),
    (
        "weighted-pull-up",
        "klimmzuge mit gewicht|klimmzuge mit zusatzgewicht|klimmzug zusatzgewicht\
         |podciaganie z obciazeniem|podciaganie z ciezarem|podciaganie na drazku z obciazeniem\
         |dominadas lastradas|dominadas con lastre",
    ),
    ("towel-pulldown", "towel lat pulldown"),
    ("band-pulldown", "band lat pulldown"),
    ("jumping-pull-up", "jump pull up"),
    (
        "dumbbell-pullover",
        "bench dumbbell pullover|uberzuge dumbbell|przenoszenie dumbbell za glowe",
    ),
    (
        "lat-pulldown",
        "pulldown|wide grip lat pulldown|front lat pulldown|lat pulldown machine|wide lat pulldown\
         |lat pulldown wide grip|pulldown machine|overhand lat pulldown|latzug|latzug breit\
         |latzug zur brust|latzug kabel|latziehen|lat ziehen|sciaganie drazka|wyciag gorny\
         |sciaganie drazka wyciagu gornego|sciaganie drazka do klatki|sciaganie wyciagu gornego\
         |sciaganie drazka wyciagu gornego do klatki|jalon|jalon al pecho|jalon polea\
         |jalon al pecho polea|polea al pecho|dorsalera",
    ),
    (
        "flexed-hang",
        "flexed arm hang|bent arm hang|chin over bar hold|chin up hold",
    ),
    (
        "chin-up",
        "underhand pull up|supinated pull up|reverse grip pull up|klimmzug untergriff\
         |klimmzuge im untergriff|podciaganie podchwytem|podciaganie na drazku podchwytem\
         |dominadas supinas",
    ),
    (
        "pendlay-row",
        "pendlay rudern|wioslowanie pendlay|remo pendlay",
    ),
];
