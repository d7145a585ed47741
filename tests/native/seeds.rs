//! How many random cases a property is tried on, and where the seed of one that fails is kept.
//!
//! A failing seed is written to a file of `tests/native/seeds`, which belongs to the repository:
//! commit it. Every run tries the seeds that are kept before any new ones. `PROPTEST_CASES` asks for
//! more cases than a usual run has time for.

use proptest::test_runner::{Config, FileFailurePersistence};

/// `count` cases, or as many as `PROPTEST_CASES` asks for, with the seeds kept in `file`.
pub fn cases(count: u32, file: &'static str) -> Config {
    let usual = Config::default();
    let told = std::env::var_os("PROPTEST_CASES").is_some();
    Config {
        cases: if told { usual.cases } else { count },
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(file))),
        ..usual
    }
}
