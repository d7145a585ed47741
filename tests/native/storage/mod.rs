//! What lasts: storage under fault. A browser that is killed after any operation, a store that is
//! full, fails, drops or damages what it was given, two tabs at once, and diaries that are merged.

mod crash;
mod damage;
mod full;
mod imports;
mod meeting;
mod merge;
mod tabs;
mod ten_years;
mod world;
