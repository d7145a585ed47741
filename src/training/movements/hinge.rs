//! Hips alone.

table! {
    Hinge {
        "hip-hinge-drill", "hip hinge drill"; 0 Reps Both; Bodyweight; []; [Hamstrings Glutes];
            "Push the hips to the wall behind, back flat."
        "glute-bridge", "glute bridge"; 1 Reps Both; Bodyweight; []; [Glutes];
            "Ribs down, squeeze at the top for a second."
        "dumbbell-romanian-deadlift", "dumbbell Romanian deadlift"; 2 Reps Both; Dumbbells 8.0 0.28; [Dumbbells]; [Hamstrings Glutes];
            "Soft knees, weights along the thighs."
        "kettlebell-deadlift", "kettlebell deadlift"; 3 Reps Both; Kettlebell 16.0 0.35; [Kettlebells]; [Glutes Hamstrings];
            "Bell between the ankles, push the floor away."
        "trap-bar-deadlift", "trap-bar deadlift"; 4 Reps Both; TrapBar 40.0 1.02; [TrapBar]; [Glutes Quads Hamstrings];
            "Handles level with the ankles, chest up."
        "deadlift", "deadlift"; 5 Reps Both; Barbell 40.0 1.0; [Barbell]; [Glutes Hamstrings LowerBack];
            "Bar over mid-foot, slack out, stand."
        "band-pull-through", "band pull-through"; 1 Reps Both; Bodyweight; [Bands]; [Glutes Hamstrings];
            "Band between the knees, hips back, stand tall."
        "single-leg-glute-bridge", "single-leg glute bridge"; 2 Reps Each; Bodyweight; []; [Glutes Hamstrings];
            "Hips level, one heel does the work."
        "cable-pull-through", "cable pull-through"; 2 Reps Both; Stack 15.0 0.35; [Cable]; [Glutes Hamstrings];
            "Back to the stack, hips back, stand tall."
        "leg-curl", "leg curl"; 2 Reps Both; Stack 15.0 0.3; [Machines]; [Hamstrings];
            "Hips down, heels to the seat, slowly back."
        "single-leg-romanian-deadlift", "single-leg Romanian deadlift"; 3 Reps Each; Dumbbell 6.0 0.15; [Dumbbells]; [Hamstrings Glutes];
            "Hips square, free leg long behind."
        "sliding-leg-curl", "sliding leg curl"; 3 Reps Both; Bodyweight; []; [Hamstrings Glutes];
            "Heels on a towel, hips high, slide out and in."
        "romanian-deadlift", "Romanian deadlift"; 4 Reps Both; Barbell 30.0 0.7; [Barbell]; [Hamstrings Glutes];
            "Bar on the thighs, hips back until the hamstrings stop you."
        "hip-thrust", "hip thrust"; 4 Reps Both; Barbell 40.0 0.8; [Barbell Bench]; [Glutes];
            "Chin and ribs down, lock the hips."
        "good-morning", "good morning"; 4 Reps Both; Barbell 20.0 0.4; [Barbell]; [Hamstrings LowerBack];
            "Bar on the back, hips back, back flat."
        "nordic-curl", "Nordic curl"; 4 Reps Both; Bodyweight; []; [Hamstrings];
            "Feet held fast, hips straight, fall slowly."
        "sumo-deadlift", "sumo deadlift"; 4 Reps Both; Barbell 40.0 0.95; [Barbell]; [Glutes Quads Adductors];
            "Wide stance, knees out, hips to the bar."
        "kettlebell-swing", "kettlebell swing"; 9 Reps Both; Kettlebell 12.0 0.3; [Kettlebells]; [Glutes Hamstrings];
            "Hips snap, arms only hold on."
        "kettlebell-clean", "kettlebell clean"; 9 Reps Each; Kettlebell 8.0 0.25; [Kettlebells]; [Glutes Hamstrings Grip];
            "Elbow close, the bell rolls round the wrist."
    }
}
