//! The library: one row a movement. Adding a movement is adding a row.

use super::equipment::{Equipment, Implement};
use super::movement::{Measure, Movement, MovementId, Pattern, Sides};

/// A row: id, name, pattern, measure, sides, implement, needs, novice load (kg), share of the
/// pattern's heaviest barbell lift, cue.
macro_rules! movements {
    ($($id:literal, $name:literal, $pattern:ident, $measure:ident, $sides:ident, $implement:ident,
       [$($need:ident),*], $novice:literal, $share:literal, $cue:literal;)*) => {
        pub(super) const MOVEMENTS: &[Movement] = &[$(Movement {
            id: MovementId($id),
            name: $name,
            pattern: Pattern::$pattern,
            measure: Measure::$measure,
            sides: Sides::$sides,
            implement: Implement::$implement,
            needs: &[$(Equipment::$need),*],
            novice_kg: $novice,
            share: $share,
            cue: $cue,
        }),*];
    };
}

movements! {
    "sit-to-stand", "sit-to-stand", Squat, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Sit back to the seat, stand without rocking.";
    "goblet-box-squat", "goblet box squat", Squat, Reps, Both, Kettlebell, [Kettlebells, Box], 8.0, 0.35,
        "Elbows inside the knees, touch the box, stay tight.";
    "split-squat", "split squat", Squat, Reps, Each, Dumbbells, [Dumbbells], 4.0, 0.22,
        "Front foot flat, back knee straight down.";
    "goblet-squat", "goblet squat", Squat, Reps, Both, Dumbbell, [Dumbbells], 10.0, 0.4,
        "Weight at the chest, sit between the hips.";
    "front-squat", "front squat", Squat, Reps, Both, Barbell, [Barbell], 30.0, 0.82,
        "Elbows high all the way up.";
    "back-squat", "back squat", Squat, Reps, Both, Barbell, [Barbell], 30.0, 1.0,
        "Brace, knees over toes, hips below the knees.";
    "air-squat", "air squat", Squat, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Whole foot on the floor, chest tall.";
    "supported-split-squat", "supported split squat", Lunge, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "A hand on the wall, knee straight down.";
    "bodyweight-split-squat", "bodyweight split squat", Lunge, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Long stance, back knee to a hand above the floor.";
    "reverse-lunge", "reverse lunge", Lunge, Reps, Each, Dumbbells, [Dumbbells], 4.0, 0.2,
        "Step back softly, push through the front heel.";
    "rear-foot-elevated-split-squat", "rear-foot-elevated split squat", Lunge, Reps, Each, Dumbbells, [Dumbbells, Bench], 6.0, 0.22,
        "Front shin steady, weight on the front foot.";
    "skater-squat", "skater squat", Lunge, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Back knee kisses a pad, hips level.";
    "pistol-squat", "pistol squat", Lunge, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Heel down, free leg long, no drop at the bottom.";
    "step-up", "step-up", Lunge, Reps, Each, Bodyweight, [Box], 0.0, 0.0,
        "Drive through the top foot, no push from below.";
    "hip-hinge-drill", "hip hinge drill", Hinge, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Push the hips to the wall behind, back flat.";
    "glute-bridge", "glute bridge", Hinge, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Ribs down, squeeze at the top for a second.";
    "single-leg-glute-bridge", "single-leg glute bridge", Hinge, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Hips level, one heel does the work.";
    "dumbbell-romanian-deadlift", "dumbbell Romanian deadlift", Hinge, Reps, Both, Dumbbells, [Dumbbells], 8.0, 0.28,
        "Soft knees, weights along the thighs.";
    "kettlebell-deadlift", "kettlebell deadlift", Hinge, Reps, Both, Kettlebell, [Kettlebells], 16.0, 0.35,
        "Bell between the ankles, push the floor away.";
    "trap-bar-deadlift", "trap-bar deadlift", Hinge, Reps, Both, TrapBar, [TrapBar], 40.0, 1.02,
        "Handles level with the ankles, chest up.";
    "romanian-deadlift", "Romanian deadlift", Hinge, Reps, Both, Barbell, [Barbell], 30.0, 0.7,
        "Bar on the thighs, hips back until the hamstrings stop you.";
    "deadlift", "deadlift", Hinge, Reps, Both, Barbell, [Barbell], 40.0, 1.0,
        "Bar over mid-foot, slack out, stand.";
    "kettlebell-swing", "kettlebell swing", Hinge, Reps, Both, Kettlebell, [Kettlebells], 12.0, 0.3,
        "Hips snap, arms only hold on.";
    "wall-push-up", "wall push-up", HorizontalPush, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Body one line, chest to the wall.";
    "incline-push-up", "incline push-up", HorizontalPush, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Hands on a table or bench, ribs down.";
    "pin-push-up", "knee-free push-up from pins", HorizontalPush, Reps, Both, Bodyweight, [Barbell], 0.0, 0.0,
        "Bar low in the rack, whole body rises as one.";
    "push-up", "push-up", HorizontalPush, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Elbows at 45 degrees, chest to the floor.";
    "dumbbell-bench-press", "dumbbell bench press", HorizontalPush, Reps, Both, Dumbbells, [Dumbbells, Bench], 8.0, 0.38,
        "Shoulder blades pinned, weights over the wrists.";
    "bench-press", "bench press", HorizontalPush, Reps, Both, Barbell, [Barbell, Bench], 30.0, 1.0,
        "Feet planted, bar to the lower chest.";
    "pike-hold", "pike hold", VerticalPush, Hold, Both, Bodyweight, [], 0.0, 0.0,
        "Hips high, shoulders over the hands.";
    "pike-push-up", "pike push-up", VerticalPush, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Crown of the head forward of the hands.";
    "half-kneeling-press", "half-kneeling press", VerticalPush, Reps, Each, Dumbbell, [Dumbbells], 6.0, 0.36,
        "Squeeze the kneeling glute, ribs down.";
    "dumbbell-press", "dumbbell press", VerticalPush, Reps, Both, Dumbbells, [Dumbbells], 6.0, 0.38,
        "Forearms upright, finish by the ears.";
    "overhead-press", "overhead press", VerticalPush, Reps, Both, Barbell, [Barbell], 20.0, 1.0,
        "Glutes tight, head through at the top.";
    "handstand-push-up", "handstand push-up", VerticalPush, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Hollow body, heels light on the wall.";
    "band-row", "band row", HorizontalPull, Reps, Both, Bodyweight, [Bands], 0.0, 0.0,
        "Elbows to the back pockets, pause.";
    "ring-row-high", "high ring row", HorizontalPull, Reps, Both, Bodyweight, [Rings], 0.0, 0.0,
        "Body near upright, chest to the rings.";
    "ring-row-low", "low ring row", HorizontalPull, Reps, Both, Bodyweight, [Rings], 0.0, 0.0,
        "Body near level, no sag.";
    "one-arm-dumbbell-row", "one-arm dumbbell row", HorizontalPull, Reps, Each, Dumbbell, [Dumbbells], 10.0, 0.42,
        "Long arm at the bottom, elbow to the hip.";
    "barbell-row", "barbell row", HorizontalPull, Reps, Both, Barbell, [Barbell], 30.0, 1.0,
        "Hinge and stay there, bar to the navel.";
    "table-row", "table row", HorizontalPull, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Under a sturdy table, chest to its edge.";
    "towel-row", "towel row", HorizontalPull, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Towel round a closed door's handles, lean back, row.";
    "dead-hang", "dead hang", VerticalPull, Hold, Both, Bodyweight, [PullUpBar], 0.0, 0.0,
        "Shoulders long, breathe.";
    "scapular-pull", "scapular pull", VerticalPull, Reps, Both, Bodyweight, [PullUpBar], 0.0, 0.0,
        "Arms straight, shoulders down and back.";
    "band-assisted-pull-up", "band-assisted pull-up", VerticalPull, Reps, Both, Bodyweight, [PullUpBar, Bands], 0.0, 0.0,
        "Chest to the bar, slow down.";
    "slow-negative", "slow negative", VerticalPull, Reps, Both, Bodyweight, [PullUpBar], 0.0, 0.0,
        "Five seconds down, every rep.";
    "pull-up", "pull-up", VerticalPull, Reps, Both, Bodyweight, [PullUpBar], 0.0, 0.0,
        "From a dead hang, chin over the bar.";
    "weighted-pull-up", "weighted pull-up", VerticalPull, Reps, Both, Belt, [PullUpBar], 2.5, 1.0,
        "The same pull-up, with a plate.";
    "prone-pulldown", "prone pulldown", VerticalPull, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Face down, pull the elbows to the ribs, squeeze.";
    "dead-bug", "dead bug", Core, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Back flat on the floor throughout.";
    "front-plank", "front plank", Core, Hold, Both, Bodyweight, [], 0.0, 0.0,
        "Squeeze everything, breathe.";
    "side-plank", "side plank", Core, Hold, Each, Bodyweight, [], 0.0, 0.0,
        "Straight from ear to ankle.";
    "hollow-hold", "hollow hold", Core, Hold, Both, Bodyweight, [], 0.0, 0.0,
        "Lower back pressed down.";
    "ab-wheel", "ab wheel from the knees", Core, Reps, Both, Bodyweight, [AbWheel], 0.0, 0.0,
        "Ribs tucked, go only as far as they stay so.";
    "hanging-leg-raise", "hanging leg raise", Core, Reps, Both, Bodyweight, [PullUpBar], 0.0, 0.0,
        "No swing, legs long.";
    "suitcase-hold", "suitcase hold", Carry, Hold, Each, Dumbbell, [Dumbbells], 10.0, 0.4,
        "Stand as if nothing hung from the hand.";
    "farmer-carry", "farmer carry", Carry, Carry, Both, Dumbbells, [Dumbbells], 12.0, 0.4,
        "Tall, short quick steps.";
    "suitcase-carry", "suitcase carry", Carry, Carry, Each, Dumbbell, [Dumbbells], 12.0, 0.4,
        "Do not lean away from the weight.";
    "front-rack-carry", "front-rack carry", Carry, Carry, Both, Kettlebell, [Kettlebells], 8.0, 0.3,
        "Elbows in, ribs down.";
    "overhead-carry", "overhead carry", Carry, Carry, Each, Kettlebell, [Kettlebells], 8.0, 0.25,
        "Arm by the ear, walk slowly.";
    "snap-down", "snap-down", Jump, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Drop into a quarter squat and stick it.";
    "box-jump", "box jump", Jump, Reps, Both, Bodyweight, [Box], 0.0, 0.0,
        "Land as you took off, step down.";
    "countermovement-jump", "countermovement jump", Jump, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Dip fast, jump high, land quietly.";
    "broad-jump", "broad jump", Jump, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Swing, jump long, stick the landing.";
    "hurdle-hop", "hurdle hop", Jump, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Short contacts, hips tall.";
    "depth-jump", "depth jump", Jump, Reps, Both, Bodyweight, [Box], 0.0, 0.0,
        "Step off, touch, rebound at once.";
    "mountain-climber", "mountain climber", Core, Reps, Each, Bodyweight, [], 0.0, 0.0,
        "Hips low, quick feet.";
    "squat-thrust", "squat thrust", Squat, Reps, Both, Bodyweight, [], 0.0, 0.0,
        "Hands down, feet back, feet in, stand.";
}
