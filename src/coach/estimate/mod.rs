//! The published formulas, each with its source.
