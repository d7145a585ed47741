//! Hips alone.

use super::Row;

pub(super) const TABLE: &[Row] = &[
    (
        "hip-hinge-drill",
        "hip hinge|dowel hip hinge|wall hip hinge",
    ),
    (
        "glute-bridge",
        "hip bridge|floor bridge|floor glute bridge|beckenheben|mostek biodrowy\
         |unoszenie bioder|unoszenie bioder lezac|puente de gluteo|puente gluteo",
    ),
    (
        "dumbbell-romanian-deadlift",
        "dumbbell rumanisches kreuzheben|rumunski martwy ciag dumbbell|peso muerto rumano dumbbell",
    ),
    (
        "kettlebell-deadlift",
        "kettlebell kreuzheben|martwy ciag kettlebell|peso muerto kettlebell",
    ),
    (
        "trap-bar-deadlift",
        "high handle trap bar deadlift|trap bar kreuzheben|martwy ciag trap bar\
         |martwy ciag barbell heksagonalna|peso muerto barra hexagonal|peso muerto trap bar",
    ),
    (
        "deadlift",
        "conventional deadlift|regular deadlift|competition deadlift|comp deadlift|kreuzheben\
         |klassisches kreuzheben|konventionelles kreuzheben|kreuzheben konventionell|martwy ciag\
         |klasyczny martwy ciag|peso muerto|peso muerto convencional",
    ),
    ("band-pull-through", "pull through band"),
    (
        "single-leg-glute-bridge",
        "single leg hip bridge|einbeiniges beckenheben|einbeinige glute bridge",
    ),
    (
        "cable-pull-through",
        "pull through|rope pull through|cable rope pull through",
    ),
    (
        "leg-curl",
        "lying leg curl|seated leg curl|prone leg curl|hamstring curl|lying hamstring curl\
         |seated hamstring curl|beinbeuger|beinbeuger liegend|beinbeuger sitzend\
         |liegender beinbeuger|sitzender beinbeuger|beincurl|beincurl liegend|beincurl sitzend\
         |leg curl liegend|leg curl sitzend|uginanie nog|uginanie nog lezac|uginanie nog siedzac\
         |zginanie nog|zginanie nog lezac|zginanie nog siedzac|curl femoral|curl femoral acostado\
         |curl femoral tumbado|curl femoral sentado|curl de pierna|curl de pierna acostado\
         |femoral tumbado|femoral sentado",
    ),
    (
        "single-leg-romanian-deadlift",
        "einbeiniges rumanisches kreuzheben dumbbell|einbeiniges rumanisches kreuzheben\
         |martwy ciag jednonoz dumbbell|peso muerto rumano unilateral dumbbell",
    ),
    (
        "sliding-leg-curl",
        "slider leg curl|towel leg curl|sliding hamstring curl|slider hamstring curl",
    ),
    (
        "romanian-deadlift",
        "rumanisches kreuzheben|rumunski martwy ciag|peso muerto rumano",
    ),
    (
        "hip-thrust",
        "bench hip thrust|hip thrust sztanga|wypychanie bioder|wznosy bioder sztanga\
         |unoszenie bioder sztanga|empuje de cadera|empuje de cadera barra",
    ),
    (
        "good-morning",
        "dzien dobry|sklony dzien dobry|sklony dzien dobry sztanga|buenos dias",
    ),
    (
        "nordic-curl",
        "nordic hamstring curl|nordic ham curl|nordic leg curl|nordic|natural leg curl\
         |curl nordico|nordische curl",
    ),
    (
        "sumo-deadlift",
        "sumo kreuzheben|kreuzheben sumo|martwy ciag sumo|peso muerto sumo",
    ),
    (
        "kettlebell-swing",
        "russian kettlebell swing|two hand kettlebell swing|two arm kettlebell swing|swing kettlebell\
         |wymachy kettlebell|wymach kettlebell|balanceo kettlebell|columpio kettlebell",
    ),
    ("kettlebell-clean", "single arm kettlebell clean"),
];
