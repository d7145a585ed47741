//! One leg at a time.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    ("supported-split-squat", "assisted split squat"),
    (
        "reverse-lunge",
        "ausfallschritt ruckwarts dumbbell|ausfallschritte ruckwarts dumbbell|zakroki dumbbell\
         |wykroki w tyl dumbbell|zancada inversa dumbbell|zancada atras dumbbell",
    ),
    (
        "rear-foot-elevated-split-squat",
        "bulgarian split squat|bulgarian squat|rear elevated split squat|bulgarische kniebeuge\
         |bulgarische kniebeugen|bulgarische split kniebeuge|bulgarische ausfallschritte\
         |przysiad bulgarski|przysiady bulgarskie|wykroki bulgarskie|sentadilla bulgara\
         |zancada bulgara",
    ),
    (
        "pistol-squat",
        "pistol|pistol kniebeuge|przysiad pistolet|sentadilla pistol",
    ),
    ("step-up", "box step up|bench step up"),
    (
        "lateral-lunge",
        "side lunge|seitlicher ausfallschritt|seitliche ausfallschritte|wykroki boczne\
         |zancada lateral",
    ),
    (
        "walking-lunge",
        "gehende ausfallschritte|ausfallschritte gehend|wykroki chodzone|wykroki w marszu\
         |zancada caminando",
    ),
    (
        "cossack-squat",
        "kossack squat|przysiad kozacki|przysiady kozackie|sentadilla cosaca",
    ),
    (
        "barbell-reverse-lunge",
        "ausfallschritte ruckwarts barbell|zakroki sztanga",
    ),
    (
        "single-leg-press",
        "single leg leg press|unilateral leg press|einbeinige beinpresse|beinpresse einbeinig\
         |wyciskanie jednonoz|wyciskanie jednonoz na suwnicy|prensa unilateral",
    ),
    ("box-pistol-squat", "box pistol|pistol box"),
];
