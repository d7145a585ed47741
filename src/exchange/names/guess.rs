//! What a name is that is none of ours, as far as its words tell.

use crate::training::Implement;
use crate::training::Measure::{self, Carry as Carried, Hold, Reps};
use crate::training::Pattern::{
    self, Carry, Core, Hinge, HorizontalPull, HorizontalPush, Jump, Lunge, Squat, VerticalPull,
    VerticalPush,
};
use crate::training::Sides::{self, Both, Each};
use crate::training::own::Own;
use Implement::{Barbell, Belt, Bodyweight, Dumbbell, Dumbbells, Kettlebell, Stack, TrapBar};

/// What names with these words are; between bars what means the same. The first that fits is it.
type Rule = (&'static str, Pattern, Measure, Sides, Implement, u8);

/// What the library does not have: nothing of it comes near.
const OTHERS: &[Rule] = &[
    // Endurance beside running, and loosening up: only the time of it is known to mean anything.
    (
        "cycling|cycle|bike|biking|spinning|radfahren|rower stacjonarny|bicicleta|ciclismo|fahrrad",
        Lunge,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "rowing|rower|ergometer|rudergerat|rudermaschine|ergometr|remoergometro",
        HorizontalPull,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "elliptical|crosstrainer|cross trainer|eliptica|orbitrek",
        Lunge,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "stair|stairmaster|climber|stepper",
        Lunge,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "swimming|swim|schwimmen|plywanie|natacion",
        VerticalPull,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "jump rope|skipping|seilspringen|skakanka|comba",
        Jump,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "jumping jack|hampelmann|pajacyki",
        Jump,
        Reps,
        Both,
        Bodyweight,
        0,
    ),
    (
        "battle rope|rope wave",
        HorizontalPull,
        Hold,
        Both,
        Bodyweight,
        1,
    ),
    (
        "yoga|stretch|stretching|dehnen|rozciaganie|estiramiento|foam|mobility|pilate",
        Core,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    (
        "skating|skiing|snowboarding|climbing|boxing|hiit|aerobic",
        Jump,
        Hold,
        Both,
        Bodyweight,
        0,
    ),
    // Arms.
    (
        "wrist|forearm|unterarm|przedramie|antebrazo|gripper",
        Carry,
        Reps,
        Both,
        Dumbbells,
        1,
    ),
    (
        "glute kickback|donkey kick|hip extension|fire hydrant|clam|clamshell|kickback cable leg",
        Hinge,
        Reps,
        Each,
        Stack,
        1,
    ),
    (
        "tricep|trizep|skullcrusher|pushdown|kickback|jm press|french press|stirndrucken|prostowanie ramion|prostowanie cable|copa",
        HorizontalPush,
        Reps,
        Both,
        Stack,
        2,
    ),
    (
        "preacher|scottcurl|bizep|uginanie ramion|bizepscurl",
        VerticalPull,
        Reps,
        Both,
        Barbell,
        2,
    ),
    // Shoulders.
    (
        "rear delt|reverse fly|rear fly|reverse pec|butterfly reverse|vogel|pajaro",
        HorizontalPull,
        Reps,
        Both,
        Dumbbells,
        1,
    ),
    (
        "lateral raise|side raise|unoszenie ramion|unoszenie bokiem|seitheben|wznosy boczne|wznosy bokiem|elevacion lateral|elevacione lateral|front raise|frontheben|wznosy przodem|elevacion frontal|delt raise|shoulder raise",
        VerticalPush,
        Reps,
        Both,
        Dumbbells,
        1,
    ),
    (
        "upright row|aufrechte rudern|podciaganie barbell wzdluz tulowia|remo al menton|remo menton",
        VerticalPush,
        Reps,
        Both,
        Barbell,
        2,
    ),
    (
        "arnold|cuban|bradford|neck press|viking press|landmine press|bottom up",
        VerticalPush,
        Reps,
        Both,
        Dumbbells,
        2,
    ),
    (
        "shrug|szrugsy|encogimiento|schulterheben|nackenheben",
        HorizontalPull,
        Reps,
        Both,
        Barbell,
        2,
    ),
    (
        "external rotation|internal rotation|rotator",
        HorizontalPull,
        Reps,
        Each,
        Stack,
        0,
    ),
    // Chest.
    (
        "fly|fliegende|butterfly|rozpietki|apertura|pec deck|peck deck|pec dec|crossover|cross over|cruce",
        HorizontalPush,
        Reps,
        Both,
        Dumbbells,
        2,
    ),
    ("bench dip", HorizontalPush, Reps, Both, Bodyweight, 2),
    (
        "dip|fondo|barrenstutz",
        HorizontalPush,
        Reps,
        Both,
        Bodyweight,
        4,
    ),
    (
        "svend|guillotine|hex press",
        HorizontalPush,
        Reps,
        Both,
        Dumbbells,
        2,
    ),
    // Legs.
    (
        "calf|waden|wadenheben|lydki|lydek|wspiecie|wspiecia|pantorrilla|gemelo|talone|toe press|tibiali",
        Squat,
        Reps,
        Both,
        Stack,
        1,
    ),
    (
        "abduction|abductor|abduktor|abduktoren|odwodzenie|abduccion|adduction|adductor|adduktor|adduktoren|przywodzenie|aduccion|aductor|thigh",
        Lunge,
        Reps,
        Both,
        Stack,
        1,
    ),
    (
        "hack|hackenschmidt|jaca|pendulum|v squat|belt squat",
        Squat,
        Reps,
        Both,
        Stack,
        4,
    ),
    (
        "zercher|overhead squat|safety bar|ssb|safety squat|landmine squat|jefferson squat|anderson",
        Squat,
        Reps,
        Both,
        Barbell,
        4,
    ),
    (
        "wall sit|wandsitz|krzeselko",
        Squat,
        Hold,
        Both,
        Bodyweight,
        1,
    ),
    ("thruster|wall ball", Squat, Reps, Both, Barbell, 4),
    ("spanish squat", Squat, Reps, Both, Bodyweight, 2),
    (
        "back extension|hyperextension|hyper|ruckenstrecker|prostowanie tulowia|superman|lumbar|extension lumbar|aquaman|cobra",
        Hinge,
        Reps,
        Both,
        Bodyweight,
        1,
    ),
    ("glute ham", Hinge, Reps, Both, Bodyweight, 4),
    (
        "rack pull|block pull|deficit deadlift|snatch grip deadlift|stone|jefferson curl",
        Hinge,
        Reps,
        Both,
        Barbell,
        5,
    ),
    (
        "clean|snatch|jerk|high pull|rwanie|podrzut|zarzut|reissen|umsetzen|stossen|cargada|arrancada",
        Hinge,
        Reps,
        Both,
        Barbell,
        5,
    ),
    (
        "jump squat|squat jump|jump lunge|jumping lunge|split jump|frog jump|star jump|high knee",
        Jump,
        Reps,
        Both,
        Bodyweight,
        2,
    ),
    ("frog pump", Hinge, Reps, Both, Bodyweight, 1),
    // Back.
    (
        "tbar|meadow|seal row|gorilla row|helm row|landmine row|yate",
        HorizontalPull,
        Reps,
        Both,
        Barbell,
        3,
    ),
    (
        "muscleup|rope climb",
        VerticalPull,
        Reps,
        Both,
        Bodyweight,
        5,
    ),
    (
        "straight arm|pullover machine|pullover cable",
        VerticalPull,
        Reps,
        Both,
        Stack,
        2,
    ),
    (
        "scapular retraction|pull apart|pullapart",
        HorizontalPull,
        Reps,
        Both,
        Bodyweight,
        0,
    ),
    // The trunk.
    (
        "renegade|turkish|get up|windmill|plank row|man maker",
        Core,
        Reps,
        Each,
        Dumbbells,
        3,
    ),
    (
        "crunch machine|torso rotation|ab machine|ab coaster",
        Core,
        Reps,
        Both,
        Stack,
        2,
    ),
    (
        "situp|crunch|brzuszki|bauchpresse|abdominale|twist|rotation|woodchop|woodchopper|chop|side bend|oblique|flutter|scissor|bicycle|toe touch|toe bar|heel touch|leg raise|knee raise|lying leg raise|beinheben|unoszenie nog|elevacion pierna|ab|core|inchworm|windshield|l sit|sit l|jackknife|hip flexor|around world|vacuum|kneeling rollout barbell",
        Core,
        Reps,
        Both,
        Bodyweight,
        2,
    ),
    // With a load, on the way.
    (
        "sled|prowler|yoke|tire|sandbag carry|log",
        Carry,
        Carried,
        Both,
        Barbell,
        3,
    ),
    (
        "crawl|duck walk|monster walk|crab walk|lateral walk|band walk",
        Carry,
        Carried,
        Both,
        Bodyweight,
        1,
    ),
    (
        "slam|throw|medicine ball|chest pass",
        Jump,
        Reps,
        Both,
        Bodyweight,
        1,
    ),
    (
        "wspiec|neck|nacken|kark|cuello",
        HorizontalPull,
        Reps,
        Both,
        Bodyweight,
        0,
    ),
];

/// What the library has some of: which of them is meant is asked.
const OURS: &[Rule] = &[
    (
        "leg curl|hamstring curl|hamstring|beinbeuger|beincurl|femoral",
        Hinge,
        Reps,
        Both,
        Stack,
        2,
    ),
    ("leg extension|beinstrecker", Squat, Reps, Both, Stack, 2),
    ("nordic", Hinge, Reps, Both, Bodyweight, 4),
    (
        "leg press|beinpresse|suwnica|prensa",
        Squat,
        Reps,
        Both,
        Stack,
        4,
    ),
    (
        "split squat|lunge|ausfallschritt|ausfallschritte|wykroki|zakroki|zancada|stepup|pistol|shrimp|skater|cossack|single leg squat",
        Lunge,
        Reps,
        Each,
        Dumbbells,
        2,
    ),
    (
        "squat|kniebeuge|kniebeugen|przysiad|przysiady|sentadilla|burpee",
        Squat,
        Reps,
        Both,
        Barbell,
        4,
    ),
    (
        "deadlift|kreuzheben|martwy ciag|peso muerto|good morning|pullthrough|pull through|swing|hinge",
        Hinge,
        Reps,
        Both,
        Barbell,
        4,
    ),
    (
        "bridge|thrust|mostek|beckenheben|puente",
        Hinge,
        Reps,
        Both,
        Bodyweight,
        2,
    ),
    ("pike|handstand", VerticalPush, Reps, Both, Bodyweight, 3),
    (
        "pushup|liegestutz|liegestutze|pompki|flexione|flexion",
        HorizontalPush,
        Reps,
        Both,
        Bodyweight,
        3,
    ),
    (
        "bench|chest press|floor press|bankdrucken|schragbankdrucken|brustpresse|press banca|press pecho|wyciskanie lawce|wyciskanie lezac|wyciskanie sko|incline press|decline press",
        HorizontalPush,
        Reps,
        Both,
        Barbell,
        4,
    ),
    ("pallof", Core, Reps, Each, Stack, 2),
    (
        "press|wyciskanie|schulterdrucken|overhead",
        VerticalPush,
        Reps,
        Both,
        Barbell,
        3,
    ),
    (
        "pulldown|pullup|chinup|lat|latzug|latziehen|klimmzug|klimmzuge|podciaganie|sciaganie|dominada|jalon|pullover",
        VerticalPull,
        Reps,
        Both,
        Stack,
        3,
    ),
    (
        "row|rudern|wioslowanie|remo|face pull",
        HorizontalPull,
        Reps,
        Both,
        Barbell,
        3,
    ),
    ("hang", VerticalPull, Hold, Both, Bodyweight, 0),
    (
        "plank|planke|unterarmstutz|deska|plancha|planche|hollow",
        Core,
        Hold,
        Both,
        Bodyweight,
        1,
    ),
    (
        "rollout|wheel|dead bug|bird dog|climber|flag|vup",
        Core,
        Reps,
        Both,
        Bodyweight,
        3,
    ),
    (
        "carry|farmer|suitcase|walk",
        Carry,
        Carried,
        Both,
        Dumbbells,
        1,
    ),
    (
        "jump|hop|sprung|skok|salto|pogo|bound",
        Jump,
        Reps,
        Both,
        Bodyweight,
        2,
    ),
    ("hold", Core, Hold, Both, Bodyweight, 1),
];

/// After all that is ours, as legs are curled, too.
const LAST: &[Rule] = &[
    ("curl|uginanie|21", VerticalPull, Reps, Both, Dumbbells, 1),
    (
        "raise|heben|wznosy|elevacion|elevacione",
        VerticalPush,
        Reps,
        Both,
        Dumbbells,
        1,
    ),
    (
        "extension|prostowanie",
        HorizontalPush,
        Reps,
        Both,
        Stack,
        2,
    ),
    ("pull", VerticalPull, Reps, Both, Stack, 2),
    ("push", HorizontalPush, Reps, Both, Bodyweight, 2),
    ("leg|bein|nogi|pierna", Squat, Reps, Both, Stack, 2),
    ("glute|hip", Hinge, Reps, Both, Stack, 2),
    (
        "chest|brust|klatka|pecho",
        HorizontalPush,
        Reps,
        Both,
        Stack,
        2,
    ),
    (
        "shoulder|schulter|barki|hombro",
        VerticalPush,
        Reps,
        Both,
        Dumbbells,
        1,
    ),
    (
        "back|ruecken|plecy|espalda",
        HorizontalPull,
        Reps,
        Both,
        Stack,
        2,
    ),
];

/// Of which nothing is known.
const NOTHING: Own = Own {
    pattern: Core,
    measure: Reps,
    sides: Both,
    implement: Bodyweight,
    level: 0,
};

fn all() -> impl Iterator<Item = &'static Rule> {
    OTHERS.iter().chain(OURS).chain(LAST)
}

/// All words that are known here.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    all().flat_map(|(names, ..)| names.split(['|', ' ']))
}

/// Whether a word is of a movement.
pub(super) fn knows(word: &str) -> bool {
    words().any(|known| known == word)
}

/// What the words tell, and whether the library has some of its kind.
pub(super) fn own(words: &[String]) -> (Own, bool) {
    let find = |rules: &'static [Rule]| rules.iter().find(|(names, ..)| fits(names, words));
    let (rule, ours) = match (find(OTHERS), find(OURS)) {
        (Some(rule), _) => (Some(rule), false),
        (None, Some(rule)) => (Some(rule), true),
        (None, None) => (find(LAST), false),
    };
    let Some(&(_, pattern, measure, sides, implement, level)) = rule else {
        return (told(NOTHING, words), true);
    };
    let own = Own {
        pattern,
        measure,
        sides,
        implement,
        level,
    };
    (told(own, words), ours)
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|said| said == word)
}

fn fits(names: &str, words: &[String]) -> bool {
    names
        .split('|')
        .any(|name| name.split(' ').all(|word| has(words, word)))
}

/// The same with what its words say of sides, time and what bears the load.
fn told(own: Own, words: &[String]) -> Own {
    let any = |list: &[&str]| list.iter().any(|word| has(words, word));
    let sides = if any(&[
        "single",
        "alternating",
        "einarmig",
        "einbeinig",
        "jednoracz",
        "jednonoz",
    ]) {
        Each
    } else {
        own.sides
    };
    let measure = match own.measure {
        Reps if any(&["hold", "isometric", "static"]) => Hold,
        measure => measure,
    };
    let bears = |word: &str| match word {
        "dumbbell" if sides == Each && own.pattern != Lunge => Some(Dumbbell),
        "dumbbell" => Some(Dumbbells),
        "barbell" | "ez" | "landmine" | "tbar" => Some(Barbell),
        "trapbar" => Some(TrapBar),
        "kettlebell" => Some(Kettlebell),
        "cable" | "machine" | "smith" | "plateloaded" => Some(Stack),
        "band" | "bodyweight" | "ring" | "trx" | "suspension" | "ball" | "assisted" => {
            Some(Bodyweight)
        }
        "plate" => Some(Dumbbell),
        "weighted" => Some(if own.implement == Bodyweight {
            Belt
        } else {
            own.implement
        }),
        _ => None,
    };
    let implement = words.iter().find_map(|word| bears(word));
    Own {
        sides,
        measure,
        implement: implement.unwrap_or(own.implement),
        ..own
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::names::words::of;

    #[test]
    fn every_word_is_spelled_as_names_are() {
        let names = all().flat_map(|(names, ..)| names.split('|'));
        let other: Vec<_> = names.filter(|name| of(name).join(" ") != *name).collect();
        assert_eq!(other, Vec::<&str>::new());
    }
}
