//! Looking back: one file a question, every answer as data. `view` has the words.
//!
//! At most 182 days are looked at, the program's own span where the goal is measured.
