//! One leg at a time.

table! {
    Lunge {
        "supported-split-squat", "supported split squat"; 0 Reps Each; Bodyweight; []; [Quads Glutes];
            "A hand on the wall, knee straight down."
        "bodyweight-split-squat", "bodyweight split squat"; 1 Reps Each; Bodyweight; []; [Quads Glutes];
            "Long stance, back knee to a hand above the floor."
        "reverse-lunge", "reverse lunge"; 2 Reps Each; Dumbbells 4.0 0.2; [Dumbbells]; [Quads Glutes];
            "Step back softly, push through the front heel."
        "rear-foot-elevated-split-squat", "rear-foot-elevated split squat"; 3 Reps Each; Dumbbells 6.0 0.22; [Dumbbells Bench]; [Quads Glutes];
            "Front shin steady, weight on the front foot."
        "skater-squat", "skater squat"; 4 Reps Each; Bodyweight; []; [Quads Glutes];
            "Back knee kisses a pad, hips level."
        "pistol-squat", "pistol squat"; 5 Reps Each; Bodyweight; []; [Quads Glutes];
            "Heel down, free leg long, no drop at the bottom."
        "step-up", "step-up"; 1 Reps Each; Bodyweight; [Box]; [Quads Glutes];
            "Drive through the top foot, no push from below."
        "lateral-lunge", "lateral lunge"; 1 Reps Each; Bodyweight; []; [Glutes Adductors];
            "Sit to one side, the other leg long."
        "walking-lunge", "walking lunge"; 2 Reps Each; Bodyweight; []; [Quads Glutes];
            "Long steps, chest tall, knee straight down."
        "dumbbell-step-up", "dumbbell step-up"; 2 Reps Each; Dumbbells 4.0 0.2; [Dumbbells Box]; [Quads Glutes];
            "Whole foot on the box, no push from below."
        "kettlebell-reverse-lunge", "kettlebell reverse lunge"; 2 Reps Each; Kettlebell 8.0 0.3; [Kettlebells]; [Quads Glutes];
            "Bell at the chest, step back softly."
        "cossack-squat", "Cossack squat"; 3 Reps Each; Bodyweight; []; [Quads Adductors];
            "Deep to one side, heel down, chest up."
        "couch-split-squat", "couch split squat"; 3 Reps Each; Bodyweight; []; [Quads Glutes];
            "Back foot on a chair, front heel down."
        "barbell-reverse-lunge", "barbell reverse lunge"; 3 Reps Each; Barbell 20.0 0.5; [Barbell]; [Quads Glutes];
            "Step back softly, torso over the front foot."
        "single-leg-press", "single-leg press"; 3 Reps Each; Stack 20.0 0.5; [Machines]; [Quads Glutes];
            "Hips level on the pad, whole foot pushes."
        "box-pistol-squat", "pistol squat to a box"; 4 Reps Each; Bodyweight; [Box]; [Quads Glutes];
            "Touch the box, do not sit."
        "shrimp-squat", "shrimp squat"; 5 Reps Each; Bodyweight; []; [Quads Glutes];
            "Hold the back foot, knee to the floor, stand."
    }
}
