//! Walking with a load.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    (
        "farmer-carry",
        "farmer walk|farmer dumbbell walk|farmer loaded carry|spacer farmera|paseo del granjero\
         |caminata del granjero",
    ),
    (
        "suitcase-carry",
        "single arm farmer walk|single arm farmer carry|suitcase walk",
    ),
    (
        "front-rack-carry",
        "kettlebell rack carry|kettlebell rack walk",
    ),
    (
        "overhead-carry",
        "single arm kettlebell overhead carry|kettlebell waiter carry",
    ),
    (
        "trap-bar-carry",
        "trap bar farmer walk|trap bar farmer carry",
    ),
    ("bear-crawl", "barengang|chod niedzwiedzia"),
    (
        "dumbbell-overhead-carry",
        "single arm dumbbell overhead carry|dumbbell waiter carry",
    ),
];
