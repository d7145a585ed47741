//! What names with certain words are, a row each: its words, between bars what means the same; then
//! pattern, measure, sides, implement and level. The first row that fits is it.

use crate::training::own::Own;
use crate::training::{Implement, Measure, Pattern, Sides};

/// Words and what they are.
pub(super) type Rule = (&'static str, Own);

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident {$(
        $words:literal;
        $pattern:ident $measure:ident $sides:ident $implement:ident $level:literal;
    )*})*) => {$(
        $(#[$doc])*
        pub(super) const $name: &[Rule] = &[$((
            $words,
            Own {
                pattern: Pattern::$pattern,
                measure: Measure::$measure,
                sides: Sides::$sides,
                implement: Implement::$implement,
                level: $level,
            },
        )),*];
    )*};
}

rules! {
    /// What the library does not have: nothing of it comes near.
    OTHERS {
        // Endurance beside running, and loosening up: only the time of it is known to mean anything.
        "cycling|cycle|bike|biking|spinning|radfahren|rower stacjonarny|bicicleta|ciclismo\
            |fahrrad";
            Lunge Hold Both Bodyweight 0;
        "rowing|rower|ergometer|rudergerat|rudermaschine|ergometr|remoergometro";
            HorizontalPull Hold Both Bodyweight 0;
        "elliptical|crosstrainer|cross trainer|eliptica|orbitrek";
            Lunge Hold Both Bodyweight 0;
        "stair|stairmaster|climber|stepper";
            Lunge Hold Both Bodyweight 0;
        "swimming|swim|schwimmen|plywanie|natacion";
            VerticalPull Hold Both Bodyweight 0;
        "jump rope|skipping|seilspringen|skakanka|comba";
            Jump Hold Both Bodyweight 0;
        "jumping jack|hampelmann|pajacyki";
            Jump Reps Both Bodyweight 0;
        "battle rope|rope wave";
            HorizontalPull Hold Both Bodyweight 1;
        "yoga|stretch|stretching|dehnen|rozciaganie|estiramiento|foam|mobility|pilate";
            Core Hold Both Bodyweight 0;
        "skating|skiing|snowboarding|climbing|boxing|hiit|aerobic";
            Jump Hold Both Bodyweight 0;
        // Arms.
        "wrist|forearm|unterarm|przedramie|antebrazo|gripper";
            Carry Reps Both Dumbbells 1;
        "glute kickback|donkey kick|hip extension|fire hydrant|clam|clamshell\
            |kickback cable leg";
            Hinge Reps Each Stack 1;
        "tricep|trizep|skullcrusher|pushdown|kickback|jm press|french press|stirndrucken\
            |prostowanie ramion|prostowanie cable|copa";
            HorizontalPush Reps Both Stack 2;
        "preacher|scottcurl|bizep|uginanie ramion|bizepscurl";
            VerticalPull Reps Both Barbell 2;
        // Shoulders.
        "rear delt|reverse fly|rear fly|reverse pec|butterfly reverse|vogel|pajaro";
            HorizontalPull Reps Both Dumbbells 1;
        "lateral raise|side raise|unoszenie ramion|unoszenie bokiem|seitheben|wznosy boczne\
            |wznosy bokiem|elevacion lateral|elevacione lateral|front raise\
            |frontheben|wznosy przodem|elevacion frontal|delt raise|shoulder raise";
            VerticalPush Reps Both Dumbbells 1;
        "upright row|aufrechte rudern|podciaganie barbell wzdluz tulowia|remo al menton\
            |remo menton";
            VerticalPush Reps Both Barbell 2;
        "arnold|cuban|bradford|neck press|viking press|landmine press|bottom up";
            VerticalPush Reps Both Dumbbells 2;
        "shrug|szrugsy|encogimiento|schulterheben|nackenheben";
            HorizontalPull Reps Both Barbell 2;
        "external rotation|internal rotation|rotator";
            HorizontalPull Reps Each Stack 0;
        // Chest.
        "fly|fliegende|butterfly|rozpietki|apertura|pec deck|peck deck|pec dec|crossover\
            |cross over|cruce";
            HorizontalPush Reps Both Dumbbells 2;
        "bench dip";
            HorizontalPush Reps Both Bodyweight 2;
        "dip|fondo|barrenstutz";
            HorizontalPush Reps Both Bodyweight 4;
        "svend|guillotine|hex press";
            HorizontalPush Reps Both Dumbbells 2;
        // Legs.
        "calf|waden|wadenheben|lydki|lydek|wspiecie|wspiecia|pantorrilla|gemelo|talone\
            |toe press|tibiali";
            Squat Reps Both Stack 1;
        "abduction|abductor|abduktor|abduktoren|odwodzenie|abduccion|adduction|adductor\
            |adduktor|adduktoren|przywodzenie|aduccion|aductor|thigh";
            Lunge Reps Both Stack 1;
        "hack|hackenschmidt|jaca|pendulum|v squat|belt squat";
            Squat Reps Both Stack 4;
        "zercher|overhead squat|safety bar|ssb|safety squat|landmine squat|jefferson squat\
            |anderson";
            Squat Reps Both Barbell 4;
        "wall sit|wandsitz|krzeselko";
            Squat Hold Both Bodyweight 1;
        "thruster|wall ball";
            Squat Reps Both Barbell 4;
        "spanish squat";
            Squat Reps Both Bodyweight 2;
        "back extension|hyperextension|hyper|ruckenstrecker|prostowanie tulowia|superman\
            |lumbar|extension lumbar|aquaman|cobra";
            Hinge Reps Both Bodyweight 1;
        "glute ham";
            Hinge Reps Both Bodyweight 4;
        "rack pull|block pull|deficit deadlift|snatch grip deadlift|stone|jefferson curl";
            Hinge Reps Both Barbell 5;
        "clean|snatch|jerk|high pull|rwanie|podrzut|zarzut|reissen|umsetzen|stossen|cargada\
            |arrancada";
            Hinge Reps Both Barbell 5;
        "jump squat|squat jump|jump lunge|jumping lunge|split jump|frog jump|star jump\
            |high knee";
            Jump Reps Both Bodyweight 2;
        "frog pump";
            Hinge Reps Both Bodyweight 1;
        // Back.
        "tbar|meadow|seal row|gorilla row|helm row|landmine row|yate";
            HorizontalPull Reps Both Barbell 3;
        "muscleup|rope climb";
            VerticalPull Reps Both Bodyweight 5;
        "straight arm|pullover machine|pullover cable";
            VerticalPull Reps Both Stack 2;
        "scapular retraction|pull apart|pullapart";
            HorizontalPull Reps Both Bodyweight 0;
        // The trunk.
        "renegade|turkish|get up|windmill|plank row|man maker";
            Core Reps Each Dumbbells 3;
        "crunch machine|torso rotation|ab machine|ab coaster";
            Core Reps Both Stack 2;
        "situp|crunch|brzuszki|bauchpresse|abdominale|twist|rotation|woodchop|woodchopper\
            |chop|side bend|oblique|flutter|scissor|bicycle|toe touch|toe bar\
            |heel touch|leg raise|knee raise|lying leg raise|beinheben|unoszenie nog\
            |elevacion pierna|ab|core|inchworm|windshield|l sit|sit l|jackknife\
            |hip flexor|around world|vacuum|kneeling rollout barbell";
            Core Reps Both Bodyweight 2;
        // With a load, on the way.
        "sled|prowler|yoke|tire|sandbag carry|log";
            Carry Carry Both Barbell 3;
        "crawl|duck walk|monster walk|crab walk|lateral walk|band walk";
            Carry Carry Both Bodyweight 1;
        "slam|throw|medicine ball|chest pass";
            Jump Reps Both Bodyweight 1;
        "wspiec|neck|nacken|kark|cuello";
            HorizontalPull Reps Both Bodyweight 0;
    }
    /// What the library has some of: which of them is meant is asked.
    OURS {
        "leg curl|hamstring curl|hamstring|beinbeuger|beincurl|femoral";
            Hinge Reps Both Stack 2;
        "leg extension|beinstrecker";
            Squat Reps Both Stack 2;
        "nordic";
            Hinge Reps Both Bodyweight 4;
        "leg press|beinpresse|suwnica|prensa";
            Squat Reps Both Stack 4;
        "split squat|lunge|ausfallschritt|ausfallschritte|wykroki|zakroki|zancada|stepup\
            |pistol|shrimp|skater|cossack|single leg squat";
            Lunge Reps Each Dumbbells 2;
        "squat|kniebeuge|kniebeugen|przysiad|przysiady|sentadilla|burpee";
            Squat Reps Both Barbell 4;
        "deadlift|kreuzheben|martwy ciag|peso muerto|good morning|pullthrough|pull through\
            |swing|hinge";
            Hinge Reps Both Barbell 4;
        "bridge|thrust|mostek|beckenheben|puente";
            Hinge Reps Both Bodyweight 2;
        "pike|handstand";
            VerticalPush Reps Both Bodyweight 3;
        "pushup|liegestutz|liegestutze|pompki|flexione|flexion";
            HorizontalPush Reps Both Bodyweight 3;
        "bench|chest press|floor press|bankdrucken|schragbankdrucken|brustpresse|press banca\
            |press pecho|wyciskanie lawce|wyciskanie lezac|wyciskanie sko\
            |incline press|decline press";
            HorizontalPush Reps Both Barbell 4;
        "pallof";
            Core Reps Each Stack 2;
        "press|wyciskanie|schulterdrucken|overhead";
            VerticalPush Reps Both Barbell 3;
        "pulldown|pullup|chinup|lat|latzug|latziehen|klimmzug|klimmzuge|podciaganie\
            |sciaganie|dominada|jalon|pullover";
            VerticalPull Reps Both Stack 3;
        "row|rudern|wioslowanie|remo|face pull";
            HorizontalPull Reps Both Barbell 3;
        "hang";
            VerticalPull Hold Both Bodyweight 0;
        "plank|planke|unterarmstutz|deska|plancha|hollow";
            Core Hold Both Bodyweight 1;
        "rollout|wheel|dead bug|bird dog|climber|flag|vup";
            Core Reps Both Bodyweight 3;
        "carry|farmer|suitcase|walk";
            Carry Carry Both Dumbbells 1;
        "jump|hop|sprung|skok|salto|pogo|bound";
            Jump Reps Both Bodyweight 2;
        "hold";
            Core Hold Both Bodyweight 1;
    }
    /// After all that is ours, as legs are curled, too.
    LAST {
        "curl|uginanie|21";
            VerticalPull Reps Both Dumbbells 1;
        "raise|heben|wznosy|elevacion|elevacione";
            VerticalPush Reps Both Dumbbells 1;
        "extension|prostowanie";
            HorizontalPush Reps Both Stack 2;
        "pull";
            VerticalPull Reps Both Stack 2;
        "push";
            HorizontalPush Reps Both Bodyweight 2;
        "leg|bein|nogi|pierna";
            Squat Reps Both Stack 2;
        "glute|hip";
            Hinge Reps Both Stack 2;
        "chest|brust|klatka|pecho";
            HorizontalPush Reps Both Stack 2;
        "shoulder|schulter|barki|hombro";
            VerticalPush Reps Both Dumbbells 1;
        "back|ruecken|plecy|espalda";
            HorizontalPull Reps Both Stack 2;
    }
}
