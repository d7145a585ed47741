//! Towards the chest, and from overhead.

table! {
    HorizontalPull {
        "band-row", "band row"; 0 Reps Both; Bodyweight; [Bands]; [UpperBack Lats];
            "Elbows to the back pockets, pause."
        "ring-row-high", "high ring row"; 1 Reps Both; Bodyweight; [Rings]; [UpperBack Lats];
            "Body near upright, chest to the rings."
        "ring-row-low", "low ring row"; 2 Reps Both; Bodyweight; [Rings]; [UpperBack Lats];
            "Body near level, no sag."
        "one-arm-dumbbell-row", "one-arm dumbbell row"; 3 Reps Each; Dumbbell 10.0 0.42; [Dumbbells]; [Lats UpperBack];
            "Long arm at the bottom, elbow to the hip."
        "barbell-row", "barbell row"; 4 Reps Both; Barbell 30.0 1.0; [Barbell]; [UpperBack Lats];
            "Hinge and stay there, bar to the navel."
        "prone-row", "prone row"; 0 Reps Both; Bodyweight; []; [UpperBack RearDelts];
            "Face down, elbows to the ceiling, pause."
        "towel-row", "towel row"; 1 Reps Both; Bodyweight; []; [UpperBack Lats];
            "Towel round a closed door's handles, lean back, row."
        "face-pull", "face pull"; 1 Reps Both; Stack 5.0 0.25; [Cable]; [RearDelts UpperBack];
            "Rope to the eyes, thumbs back."
        "table-row", "table row"; 2 Reps Both; Bodyweight; []; [UpperBack Lats];
            "Under a sturdy table, chest to its edge."
        "inverted-row", "inverted row"; 2 Reps Both; Bodyweight; [Barbell]; [UpperBack Lats];
            "Bar in the rack at the hips, chest to it."
        "kettlebell-row", "kettlebell row"; 3 Reps Each; Kettlebell 8.0 0.42; [Kettlebells]; [Lats UpperBack];
            "Back flat, elbow to the hip."
        "cable-row", "seated cable row"; 3 Reps Both; Stack 20.0 0.75; [Cable]; [UpperBack Lats];
            "Sit tall, handle to the navel, no rocking."
        "machine-row", "machine row"; 3 Reps Both; Stack 20.0 0.75; [Machines]; [UpperBack Lats];
            "Chest on the pad, elbows back, pause."
        "chest-supported-row", "chest-supported row"; 3 Reps Both; Dumbbells 8.0 0.32; [Dumbbells Bench]; [UpperBack Lats];
            "Chest stays on the bench, elbows to the hips."
        "pendlay-row", "Pendlay row"; 3 Reps Both; Barbell 30.0 0.92; [Barbell]; [UpperBack Lats];
            "From a dead stop each rep, back level."
    }
    VerticalPull {
        "dead-hang", "dead hang"; 0 Hold Both; Bodyweight; [PullUpBar]; [Grip Lats];
            "Shoulders long, breathe."
        "scapular-pull", "scapular pull"; 1 Reps Both; Bodyweight; [PullUpBar]; [Lats UpperBack];
            "Arms straight, shoulders down and back."
        "band-assisted-pull-up", "band-assisted pull-up"; 2 Reps Both; Bodyweight; [PullUpBar Bands]; [Lats Biceps];
            "Chest to the bar, slow down."
        "slow-negative", "slow negative"; 3 Reps Both; Bodyweight; [PullUpBar]; [Lats Biceps];
            "Five seconds down, every rep."
        "pull-up", "pull-up"; 4 Reps Both; Bodyweight; [PullUpBar]; [Lats Biceps];
            "From a dead hang, chin over the bar."
        "weighted-pull-up", "weighted pull-up"; 5 Reps Both; Belt 2.5 1.0; [PullUpBar]; [Lats Biceps];
            "The same pull-up, with a plate."
        "prone-pulldown", "prone pulldown"; 0 Reps Both; Bodyweight; []; [Lats UpperBack];
            "Face down, pull the elbows to the ribs, squeeze."
        "towel-pulldown", "towel pulldown"; 1 Reps Both; Bodyweight; []; [Lats UpperBack];
            "Pull the towel apart all the way down and up."
        "band-pulldown", "band pulldown"; 1 Reps Both; Bodyweight; [Bands]; [Lats];
            "Band over a door, elbows to the back pockets."
        "jumping-pull-up", "jumping pull-up"; 2 Reps Both; Bodyweight; [PullUpBar]; [Lats Biceps];
            "Help as little as you must, lower slowly."
        "dumbbell-pullover", "dumbbell pullover"; 2 Reps Both; Dumbbell 8.0 1.0; [Dumbbells Bench]; [Lats];
            "Arms long, ribs down, reach behind the head."
        "lat-pulldown", "lat pulldown"; 3 Reps Both; Stack 20.0 3.0; [Cable]; [Lats Biceps];
            "Chest up, bar to the collarbones."
        "flexed-hang", "flexed hang"; 3 Hold Both; Bodyweight; [PullUpBar]; [Lats Biceps Grip];
            "Chin over the bar, and stay."
        "ring-seated-pull-up", "seated ring pull-up"; 3 Reps Both; Bodyweight; [Rings]; [Lats Biceps];
            "Sit below the rings, heels help, chest up."
        "chin-up", "chin-up"; 4 Reps Both; Bodyweight; [PullUpBar]; [Lats Biceps];
            "Palms to you, chest to the bar."
    }
}
