//! Hips and knees together, both legs.

table! {
    Squat {
        "sit-to-stand", "sit-to-stand"; 0 Reps Both; Bodyweight; []; [Quads Glutes];
            "Sit back to the seat, stand without rocking."
        "goblet-box-squat", "goblet box squat"; 1 Reps Both; Kettlebell 8.0 0.35; [Kettlebells Box]; [Quads Glutes];
            "Elbows inside the knees, touch the box, stay tight."
        "split-squat", "split squat"; 2 Reps Each; Dumbbells 4.0 0.22; [Dumbbells]; [Quads Glutes];
            "Front foot flat, back knee straight down."
        "goblet-squat", "goblet squat"; 3 Reps Both; Dumbbell 10.0 0.4; [Dumbbells]; [Quads Glutes];
            "Weight at the chest, sit between the hips."
        "front-squat", "front squat"; 4 Reps Both; Barbell 30.0 0.82; [Barbell]; [Quads Glutes UpperBack];
            "Elbows high all the way up."
        "back-squat", "back squat"; 5 Reps Both; Barbell 30.0 1.0; [Barbell]; [Quads Glutes];
            "Brace, knees over toes, hips below the knees."
        "air-squat", "air squat"; 1 Reps Both; Bodyweight; []; [Quads Glutes];
            "Whole foot on the floor, chest tall."
        "band-squat", "band squat"; 2 Reps Both; Bodyweight; [Bands]; [Quads Glutes];
            "Band under the feet and over the shoulders."
        "slow-squat", "slow squat"; 2 Reps Both; Bodyweight; []; [Quads Glutes];
            "Five seconds down, one still, stand."
        "leg-extension", "leg extension"; 2 Reps Both; Stack 15.0 0.35; [Machines]; [Quads];
            "Straighten fully, lower slowly."
        "kettlebell-goblet-squat", "kettlebell goblet squat"; 3 Reps Both; Kettlebell 8.0 0.4; [Kettlebells]; [Quads Glutes];
            "Bell by the horns, elbows inside the knees."
        "cyclist-squat", "cyclist squat"; 3 Reps Both; Bodyweight; []; [Quads];
            "Heels high on a book, knees far forward."
        "leg-press", "leg press"; 4 Reps Both; Stack 40.0 1.0; [Machines]; [Quads Glutes];
            "Lower back stays on the pad, feet flat."
        "box-squat", "box squat"; 4 Reps Both; Barbell 30.0 0.9; [Barbell Box]; [Quads Glutes];
            "Sit back to the box, stay tight, drive."
        "sissy-squat", "sissy squat"; 4 Reps Both; Bodyweight; []; [Quads];
            "Knees forward, one line from knee to shoulder."
        "pause-squat", "pause squat"; 4 Reps Both; Barbell 30.0 0.88; [Barbell]; [Quads Glutes];
            "Two seconds still at the bottom, then stand."
        "squat-thrust", "squat thrust"; 9 Reps Both; Bodyweight; []; [Quads Trunk];
            "Hands down, feet back, feet in, stand."
        "burpee", "burpee"; 9 Reps Both; Bodyweight; []; [Quads Chest];
            "Chest to the floor, jump up tall."
    }
}
