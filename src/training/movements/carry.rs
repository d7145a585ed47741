//! Walking with a load.

table! {
    Carry {
        "suitcase-hold", "suitcase hold"; 0 Hold Each; Dumbbell 10.0 0.4; [Dumbbells]; [Trunk Grip];
            "Stand as if nothing hung from the hand."
        "farmer-carry", "farmer carry"; 1 Carry Both; Dumbbells 12.0 0.4; [Dumbbells]; [Grip UpperBack];
            "Tall, short quick steps."
        "suitcase-carry", "suitcase carry"; 2 Carry Each; Dumbbell 12.0 0.4; [Dumbbells]; [Trunk Grip];
            "Do not lean away from the weight."
        "front-rack-carry", "front-rack carry"; 3 Carry Both; Kettlebell 8.0 0.3; [Kettlebells]; [Trunk UpperBack];
            "Elbows in, ribs down."
        "overhead-carry", "overhead carry"; 4 Carry Each; Kettlebell 8.0 0.25; [Kettlebells]; [Shoulders Trunk];
            "Arm by the ear, walk slowly."
        "bag-hold", "bag hold"; 0 Hold Each; Bodyweight; []; [Trunk Grip];
            "A full bag in one hand, stand straight."
        "bag-carry", "bag carry"; 1 Carry Both; Bodyweight; []; [Grip UpperBack];
            "A full bag in each hand, tall, quick steps."
        "trap-bar-carry", "trap-bar carry"; 1 Carry Both; TrapBar 40.0 0.8; [TrapBar]; [Grip UpperBack];
            "Stand up first, then short quick steps."
        "bear-crawl", "bear crawl"; 2 Carry Both; Bodyweight; []; [Trunk Shoulders];
            "Knees low, hips still, opposite hand and foot."
        "kettlebell-suitcase-carry", "kettlebell suitcase carry"; 2 Carry Each; Kettlebell 12.0 0.4; [Kettlebells]; [Trunk Grip];
            "Do not lean away from the weight."
        "goblet-carry", "goblet carry"; 2 Carry Both; Dumbbell 12.0 0.4; [Dumbbells]; [Trunk UpperBack];
            "Weight at the chest, ribs down."
        "dumbbell-overhead-carry", "dumbbell overhead carry"; 4 Carry Each; Dumbbell 6.0 0.2; [Dumbbells]; [Shoulders Trunk];
            "Arm by the ear, ribs down."
    }
}
