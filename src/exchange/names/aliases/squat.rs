//! Hips and knees together, both legs.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    ("sit-to-stand", "chair squat|chair sit to stand|chair stand"),
    ("goblet-box-squat", "box goblet squat"),
    (
        "goblet-squat",
        "goblet kniebeuge|przysiad goblet|przysiady goblet|sentadilla goblet|sentadilla copa",
    ),
    (
        "front-squat",
        "frontkniebeuge|frontkniebeugen|front kniebeuge|przysiad przedni|przysiady przednie\
         |przysiad sztanga z przodu|przysiad ze sztanga na klatce|sentadilla frontal\
         |sentadilla delantera",
    ),
    (
        "back-squat",
        "squat|full squat|deep squat|high bar squat|low bar squat|high bar back squat\
         |low bar back squat|barbell full squat|competition squat|comp squat|atg squat\
         |kniebeuge|kniebeugen|tiefe kniebeuge|przysiad|przysiady|przysiad tylny\
         |przysiad ze sztanga na plecach|przysiad ze sztanga na karku|przysiady ze sztanga na barkach\
         |sentadilla|sentadilla trasera|sentadilla profunda|sentadilla barra alta",
    ),
    (
        "air-squat",
        "bodyweight squat|free squat|kniebeuge ohne gewicht|kniebeuge bodyweight\
         |przysiad bez obciazenia|przysiad bodyweight|przysiady bez obciazenia\
         |sentadilla sin peso|sentadilla bodyweight",
    ),
    ("band-squat", "kniebeuge band|przysiad band|sentadilla band"),
    (
        "slow-squat",
        "slow air squat|tempo air squat|slow bodyweight squat",
    ),
    (
        "leg-extension",
        "seated leg extension|knee extension|quad extension|leg extension seated\
         |beinstrecker|beinstrecken|beinstreckung|prostowanie nog|wyprosty nog|wyprost nog\
         |prostowanie nog siedzac|prostowanie nog w siadzie|extension de pierna\
         |extension de cuadriceps|extension de rodilla",
    ),
    ("kettlebell-goblet-squat", "kettlebell goblet kniebeuge"),
    (
        "cyclist-squat",
        "heel elevated bodyweight squat|heel elevated air squat",
    ),
    (
        "leg-press",
        "seated leg press|sled leg press|sled 45 leg press|45 degree leg press|45 leg press\
         |incline leg press|horizontal leg press|lying leg press|beinpresse|beinpresse 45\
         |beinpresse sitzend|beinpresse horizontal|wyciskanie nogami|wyciskanie nog\
         |wyciskanie nogami na suwnicy|wyciskanie na suwnicy|suwnica|prasa nog|prensa\
         |prensa de pierna|prensa inclinada|prensa 45",
    ),
    (
        "box-squat",
        "kniebeuge box|przysiad na skrzynie|sentadilla al cajon|sentadilla cajon",
    ),
    (
        "sissy-squat",
        "sissy kniebeuge|przysiad sissy|sentadilla sissy",
    ),
    (
        "pause-squat",
        "pause back squat|squat pause|kniebeuge pause",
    ),
    ("squat-thrust", "half burpee"),
    ("burpee", "full burpee|padnij powstan"),
];
