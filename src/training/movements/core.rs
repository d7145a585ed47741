//! The trunk holding still or curling.

table! {
    Core {
        "dead-bug", "dead bug"; 0 Reps Each; Bodyweight; []; [Trunk];
            "Back flat on the floor throughout."
        "front-plank", "front plank"; 1 Hold Both; Bodyweight; []; [Trunk];
            "Squeeze everything, breathe."
        "side-plank", "side plank"; 2 Hold Each; Bodyweight; []; [Trunk];
            "Straight from ear to ankle."
        "hollow-hold", "hollow hold"; 3 Hold Both; Bodyweight; []; [Trunk];
            "Lower back pressed down."
        "ab-wheel", "ab wheel from the knees"; 4 Reps Both; Bodyweight; [AbWheel]; [Trunk Lats];
            "Ribs tucked, go only as far as they stay so."
        "hanging-leg-raise", "hanging leg raise"; 5 Reps Both; Bodyweight; [PullUpBar]; [Trunk Grip];
            "No swing, legs long."
        "bird-dog", "bird dog"; 0 Reps Each; Bodyweight; []; [Trunk LowerBack];
            "Reach long, hips level."
        "bear-hold", "bear hold"; 1 Hold Both; Bodyweight; []; [Trunk Quads];
            "Knees a hand above the floor, back flat."
        "reverse-crunch", "reverse crunch"; 2 Reps Both; Bodyweight; []; [Trunk];
            "Curl the hips off the floor, lower slowly."
        "band-pallof-press", "band Pallof press"; 2 Reps Each; Bodyweight; [Bands]; [Trunk];
            "Press it out, let nothing turn."
        "pallof-press", "Pallof press"; 2 Reps Each; Stack 5.0 0.2; [Cable]; [Trunk];
            "Press it out, let nothing turn."
        "long-plank", "long plank"; 3 Hold Both; Bodyweight; []; [Trunk];
            "Elbows ahead of the eyes, ribs down."
        "copenhagen-plank", "Copenhagen plank"; 3 Hold Each; Bodyweight; []; [Adductors Trunk];
            "Top leg on a chair, hips high."
        "cable-crunch", "cable crunch"; 3 Reps Both; Stack 15.0 0.5; [Cable]; [Trunk];
            "Kneel, curl the ribs to the hips."
        "v-up", "V-up"; 4 Reps Both; Bodyweight; []; [Trunk];
            "Hands and feet meet over the hips."
        "hanging-knee-raise", "hanging knee raise"; 4 Reps Both; Bodyweight; [PullUpBar]; [Trunk Grip];
            "Curl the hips up, no swing."
        "dragon-flag", "dragon flag"; 5 Reps Both; Bodyweight; [Bench]; [Trunk];
            "Hold the bench behind you, body one line."
        "mountain-climber", "mountain climber"; 9 Reps Each; Bodyweight; []; [Trunk];
            "Hips low, quick feet."
        "plank-jack", "plank jack"; 9 Reps Both; Bodyweight; []; [Trunk];
            "Feet out and in, hips still."
    }
}
