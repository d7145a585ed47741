//! Leaving the floor.

table! {
    Jump {
        "snap-down", "snap-down"; 0 Reps Both; Bodyweight; []; [Quads Glutes];
            "Drop into a quarter squat and stick it."
        "box-jump", "box jump"; 1 Reps Both; Bodyweight; [Box]; [Quads Glutes Calves];
            "Land as you took off, step down."
        "countermovement-jump", "countermovement jump"; 2 Reps Both; Bodyweight; []; [Quads Glutes Calves];
            "Dip fast, jump high, land quietly."
        "broad-jump", "broad jump"; 3 Reps Both; Bodyweight; []; [Glutes Quads Hamstrings];
            "Swing, jump long, stick the landing."
        "hurdle-hop", "hurdle hop"; 4 Reps Both; Bodyweight; []; [Calves Quads];
            "Short contacts, hips tall."
        "depth-jump", "depth jump"; 5 Reps Both; Bodyweight; [Box]; [Quads Calves];
            "Step off, touch, rebound at once."
        "pogo-hop", "pogo hop"; 1 Reps Both; Bodyweight; []; [Calves];
            "Stiff ankles, quick off the floor."
        "skater-jump", "skater jump"; 3 Reps Each; Bodyweight; []; [Glutes Quads];
            "Bound to the side, stick it on one leg."
        "tuck-jump", "tuck jump"; 4 Reps Both; Bodyweight; []; [Quads Calves Trunk];
            "Knees up to the hands, land quietly."
        "single-leg-hop", "single-leg hop"; 5 Reps Each; Bodyweight; []; [Calves Glutes];
            "Hop long, stick it, knee over toes."
    }
}
