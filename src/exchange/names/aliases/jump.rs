//! Leaving the floor.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    (
        "box-jump",
        "jump box|kastensprung|wskoki na skrzynie|salto al cajon|salto cajon",
    ),
    ("countermovement-jump", "counter movement jump|cmj"),
    (
        "broad-jump",
        "standing long jump|standing broad jump|weitsprung aus dem stand",
    ),
    ("pogo-hop", "pogo|pogo jump|ankle hop"),
    ("skater-jump", "skater hop|speed skater"),
    ("tuck-jump", "knee tuck jump"),
];
