//! The bounds of SCIENCE.md, over random athletes, goals and histories.
