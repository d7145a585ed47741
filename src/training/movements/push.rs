//! Away from the chest, and overhead.

table! {
    HorizontalPush {
        "wall-push-up", "wall push-up"; 0 Reps Both; Bodyweight; []; [Chest Triceps];
            "Body one line, chest to the wall."
        "incline-push-up", "incline push-up"; 1 Reps Both; Bodyweight; []; [Chest Triceps];
            "Hands on a table or bench, ribs down."
        "pin-push-up", "knee-free push-up from pins"; 2 Reps Both; Bodyweight; [Barbell]; [Chest Triceps];
            "Bar low in the rack, whole body rises as one."
        "push-up", "push-up"; 3 Reps Both; Bodyweight; []; [Chest Triceps];
            "Elbows at 45 degrees, chest to the floor."
        "dumbbell-bench-press", "dumbbell bench press"; 4 Reps Both; Dumbbells 8.0 0.38; [Dumbbells Bench]; [Chest Triceps];
            "Shoulder blades pinned, weights over the wrists."
        "bench-press", "bench press"; 5 Reps Both; Barbell 30.0 1.0; [Barbell Bench]; [Chest Triceps];
            "Feet planted, bar to the lower chest."
        "knee-push-up", "knee push-up"; 2 Reps Both; Bodyweight; []; [Chest Triceps];
            "One line from knees to head, chest first."
        "chest-press", "machine chest press"; 3 Reps Both; Stack 15.0 0.7; [Machines]; [Chest Triceps];
            "Blades on the pad, handles level with the chest."
        "dumbbell-floor-press", "dumbbell floor press"; 4 Reps Both; Dumbbells 8.0 0.34; [Dumbbells]; [Chest Triceps];
            "Upper arms touch the floor, pause, press."
        "incline-dumbbell-press", "incline dumbbell press"; 4 Reps Both; Dumbbells 8.0 0.32; [Dumbbells Bench]; [Chest Shoulders];
            "Bench a third up, weights over the collarbones."
        "floor-press", "floor press"; 4 Reps Both; Barbell 25.0 0.85; [Barbell]; [Chest Triceps];
            "Upper arms touch the floor, pause, press."
        "band-push-up", "band push-up"; 4 Reps Both; Bodyweight; [Bands]; [Chest Triceps];
            "Band across the upper back, lock out hard."
        "ring-push-up", "ring push-up"; 4 Reps Both; Bodyweight; [Rings]; [Chest Triceps];
            "Rings close and still, turn them out on top."
        "feet-up-push-up", "feet-elevated push-up"; 4 Reps Both; Bodyweight; []; [Chest Shoulders];
            "Feet on a chair, no sag."
        "close-grip-bench-press", "close-grip bench press"; 4 Reps Both; Barbell 25.0 0.88; [Barbell Bench]; [Triceps Chest];
            "Hands at shoulder width, elbows close."
        "incline-bench-press", "incline bench press"; 4 Reps Both; Barbell 25.0 0.78; [Barbell Bench]; [Chest Shoulders];
            "Bench a third up, bar to the collarbones."
        "archer-push-up", "archer push-up"; 5 Reps Each; Bodyweight; []; [Chest Triceps];
            "One arm bends, the other stays long."
    }
    VerticalPush {
        "pike-hold", "pike hold"; 0 Hold Both; Bodyweight; []; [Shoulders];
            "Hips high, shoulders over the hands."
        "half-kneeling-press", "half-kneeling press"; 1 Reps Each; Dumbbell 6.0 0.36; [Dumbbells]; [Shoulders Triceps];
            "Squeeze the kneeling glute, ribs down."
        "dumbbell-press", "dumbbell press"; 2 Reps Both; Dumbbells 6.0 0.38; [Dumbbells]; [Shoulders Triceps];
            "Forearms upright, finish by the ears."
        "overhead-press", "overhead press"; 3 Reps Both; Barbell 20.0 1.0; [Barbell]; [Shoulders Triceps];
            "Glutes tight, head through at the top."
        "handstand-push-up", "handstand push-up"; 4 Reps Both; Bodyweight; []; [Shoulders Triceps];
            "Hollow body, heels light on the wall."
        "band-press", "band press"; 1 Reps Both; Bodyweight; [Bands]; [Shoulders Triceps];
            "Stand on the band, finish by the ears."
        "pike-push-up", "pike push-up"; 2 Reps Both; Bodyweight; []; [Shoulders Triceps];
            "Crown of the head forward of the hands."
        "shoulder-press", "machine shoulder press"; 2 Reps Both; Stack 10.0 0.8; [Machines]; [Shoulders Triceps];
            "Back on the pad, elbows under the hands."
        "kettlebell-press", "kettlebell press"; 2 Reps Each; Kettlebell 8.0 0.4; [Kettlebells]; [Shoulders Triceps];
            "Wrist straight, bell on the forearm, arm by the ear."
        "wall-handstand-hold", "wall handstand hold"; 3 Hold Both; Bodyweight; []; [Shoulders UpperBack];
            "Chest to the wall, push the floor away."
        "feet-up-pike-push-up", "feet-elevated pike push-up"; 3 Reps Both; Bodyweight; []; [Shoulders Triceps];
            "Feet on a chair, hips over the shoulders."
        "push-press", "push press"; 4 Reps Both; Barbell 20.0 1.15; [Barbell]; [Shoulders Triceps Quads];
            "Short straight dip, drive, punch through."
    }
}
