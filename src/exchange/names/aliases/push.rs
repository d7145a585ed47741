//! Away from the chest, and overhead.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    (
        "wall-push-up",
        "liegestutz wand|liegestutze wand|pompki przy scianie|flexiones pared",
    ),
    (
        "incline-push-up",
        "hands elevated push up|elevated push up|hand elevated push up|pompki na podwyzszeniu\
         |flexiones inclinadas|liegestutze schrag",
    ),
    ("pin-push-up", "push up pins|rack push up"),
    (
        "push-up",
        "standard push up|regular push up|full push up|floor push up|liegestutz|liegestutze\
         |liegestutzen|pompki|pompka|flexion|flexiones|flexiones de pecho|lagartija|lagartijas",
    ),
    (
        "dumbbell-bench-press",
        "flat dumbbell bench press|flat dumbbell press|dumbbell chest press|dumbbell bench\
         |flat dumbbell bench|flat dumbbell chest press|bankdrucken dumbbell|flachbankdrucken dumbbell\
         |bankdrucken dumbbell flachbank|wyciskanie dumbbell lezac|wyciskanie dumbbell na lawce\
         |wyciskanie dumbbell na lawce plaskiej|wyciskanie dumbbell na lawce poziomej\
         |wyciskanie dumbbell lezac na lawce plaskiej|press de banca dumbbell\
         |press banca plano dumbbell|press plano dumbbell|press de pecho dumbbell",
    ),
    (
        "bench-press",
        "flat bench press|bench|flat bench|barbell chest press|competition bench press|comp bench\
         |competition bench|comp bench press|bankdrucken|flachbankdrucken|bankdrucken flachbank\
         |bankdrucken flach|wyciskanie lezac|wyciskanie sztanga|wyciskanie sztangi lezac\
         |wyciskanie na lawce plaskiej|wyciskanie na lawce poziomej|wyciskanie na lawce\
         |wyciskanie lezac na lawce plaskiej|wyciskanie lezac na lawce poziomej|press de banca\
         |press banca plano|press plano barra|press de pecho barra",
    ),
    (
        "knee-push-up",
        "kneeling push up|modified push up|liegestutz knie|liegestutze knie\
         |liegestutze auf den knien|pompki na kolanach|pompki damskie|flexiones de rodillas\
         |flexiones rodilla",
    ),
    (
        "chest-press",
        "seated machine chest press|lever machine chest press|brustpresse|brustpresse sitzend\
         |machine brustdrucken|wyciskanie machine siedzac|wyciskanie na klatke machine\
         |press de pecho machine|press pectoral machine",
    ),
    (
        "dumbbell-floor-press",
        "bodendrucken dumbbell|wyciskanie dumbbell z podlogi",
    ),
    (
        "incline-dumbbell-press",
        "incline dumbbell bench press|incline dumbbell chest press|incline dumbbell bench\
         |schragbankdrucken dumbbell|schrages bankdrucken dumbbell|bankdrucken schragbank dumbbell\
         |schragbank dumbbell drucken|wyciskanie dumbbell skos|wyciskanie dumbbell na skosie\
         |wyciskanie dumbbell na lawce skosnej|wyciskanie dumbbell skos dodatni\
         |wyciskanie dumbbell na skosie dodatnim|wyciskanie dumbbell na lawce skosnej dodatniej\
         |press inclinado dumbbell|press de banca inclinado dumbbell",
    ),
    (
        "floor-press",
        "bodendrucken|wyciskanie z podlogi|press suelo",
    ),
    ("band-push-up", "push up band"),
    ("ring-push-up", "gymnastic ring push up"),
    (
        "feet-up-push-up",
        "decline push up|feet up push up|elevated feet push up|foot elevated push up\
         |flexiones declinadas|liegestutze fusse erhoht|pompki nogi na podwyzszeniu",
    ),
    (
        "close-grip-bench-press",
        "narrow grip bench press|close grip bench|narrow bench press|close bench press\
         |enges bankdrucken|bankdrucken eng|bankdrucken enger griff|wyciskanie wasko\
         |wyciskanie waskim chwytem|wyciskanie lezac waskim chwytem|wyciskanie sztangi waskim chwytem\
         |press de banca agarre cerrado|press de banca agarre estrecho|press banca cerrado",
    ),
    (
        "incline-bench-press",
        "incline barbell press|incline bench|schragbankdrucken|schrages bankdrucken\
         |bankdrucken schrag|bankdrucken schragbank|wyciskanie skos|wyciskanie sztangi skos\
         |wyciskanie na skosie|wyciskanie na lawce skosnej|wyciskanie skos dodatni\
         |wyciskanie na skosie dodatnim|wyciskanie na lawce skosnej dodatniej|press inclinado barra\
         |press de banca inclinado",
    ),
    (
        "half-kneeling-press",
        "half kneeling dumbbell press|half kneeling shoulder press|half kneeling overhead press\
         |half kneeling single arm press|half kneeling single arm overhead press",
    ),
    (
        "dumbbell-press",
        "dumbbell shoulder press|dumbbell overhead press|standing dumbbell press\
         |standing dumbbell shoulder press|standing dumbbell overhead press|dumbbell military press\
         |schulterdrucken dumbbell|schulterdrucken stehend dumbbell|wyciskanie dumbbell nad glowe\
         |wyciskanie dumbbell stojac|press militar dumbbell|press de hombro dumbbell",
    ),
    (
        "overhead-press",
        "military press|standing military press|standing overhead press|barbell shoulder press\
         |standing barbell shoulder press|standing barbell press|strict press|strict military press\
         |strict overhead press|standing press|press militar|press militar de pie\
         |press de hombro barra|schulterdrucken barbell|schulterdrucken stehend barbell\
         |militarpresse|uberkopfdrucken|wyciskanie zolnierskie|wyciskanie nad glowe\
         |wyciskanie sztangi nad glowe|wyciskanie stojac|wyciskanie sztangi stojac",
    ),
    (
        "handstand-push-up",
        "wall handstand push up|handstand liegestutz|handstand liegestutze\
         |pompki w staniu na rekach|flexiones de pino",
    ),
    ("band-press", "band overhead press|band shoulder press"),
    (
        "pike-push-up",
        "pike liegestutze|pompki pike|flexiones pike",
    ),
    (
        "shoulder-press",
        "seated machine shoulder press|machine overhead press|seated machine overhead press\
         |schulterpresse|machine schulterdrucken|wyciskanie na barki machine\
         |wyciskanie nad glowe machine|press de hombro machine",
    ),
    (
        "kettlebell-press",
        "kettlebell overhead press|kettlebell strict press|kettlebell shoulder press\
         |kettlebell military press|single arm kettlebell press|single arm kettlebell overhead press\
         |single arm kettlebell shoulder press|wyciskanie kettlebell|press kettlebell",
    ),
    (
        "wall-handstand-hold",
        "wall handstand|handstand an der wand",
    ),
    (
        "feet-up-pike-push-up",
        "elevated pike push up|decline pike push up|feet up pike push up",
    ),
    (
        "push-press",
        "standing push press|wyciskopodrzut|schwungdrucken",
    ),
];
