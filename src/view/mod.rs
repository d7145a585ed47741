//! What a page shows, as plain data made from diary and coach, with its words.
