//! The rule of the floors: a floor uses only those below it. The compiler holds the web out of
//! native code; this reads the sources for the rest.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source");
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    collect(&root.join(folder), &mut found);
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

/// The text without comments: a doc may name what the code must not.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}

fn assert_free(folders: &[&str], banned: &[&str]) {
    for folder in folders {
        for (path, text) in sources(folder) {
            let code = code(&text);
            for word in banned {
                assert!(!code.contains(word), "{} names {word}", path.display());
            }
        }
    }
}

#[test]
fn each_floor_uses_only_those_below_it() {
    let floors = [
        "training", "diary", "coach", "storage", "exchange", "browser", "view", "app",
    ];
    let allowed: [&[&str]; 8] = [
        &[],
        &["training"],
        &["training", "diary"],
        &["training", "diary"],
        &["training", "diary"],
        &["training", "diary", "storage"],
        &["training", "diary", "coach", "exchange"],
        &[
            "training", "diary", "coach", "storage", "exchange", "browser", "view",
        ],
    ];
    for (floor, below) in floors.iter().zip(allowed) {
        let above: Vec<_> = floors
            .iter()
            .filter(|other| *other != floor && !below.contains(other))
            .map(|other| format!("crate::{other}"))
            .collect();
        let above: Vec<_> = above.iter().map(String::as_str).collect();
        assert_free(&[floor], &above);
    }
}

#[test]
fn no_clock_and_no_chance_below_the_app() {
    assert_free(
        &["training", "diary", "coach", "storage", "exchange", "view"],
        &[
            "Utc::now",
            "Local::now",
            "SystemTime",
            "Instant::now",
            "rand::",
            "getrandom",
        ],
    );
}

#[test]
fn nothing_panics_in_the_house() {
    for folder in [
        "training", "diary", "coach", "storage", "exchange", "browser", "view", "app",
    ] {
        for (path, text) in sources(folder) {
            let code = code(text.split("#[cfg(test)]").next().unwrap_or(""));
            for word in [
                ".unwrap()",
                ".expect(",
                "panic!(",
                "todo!(",
                "unimplemented!(",
            ] {
                assert!(!code.contains(word), "{} has {word}", path.display());
            }
        }
    }
}

#[test]
fn the_app_stores_in_one_place() {
    for (path, text) in sources("app") {
        if path.components().any(|part| part.as_os_str() == "record") {
            continue;
        }
        let code = code(&text);
        for word in ["Journal", "LocalStorage", "local_storage", "BlackBox"] {
            assert!(!code.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn unsafe_code_stands_in_one_place() {
    for (path, text) in sources("") {
        let allowed = path.ends_with("app/later/code.rs");
        let found = code(&text).contains("unsafe");
        assert_eq!(found, allowed, "{}", path.display());
    }
}

#[test]
fn pages_import_no_pages() {
    for (path, text) in sources("app/pages") {
        if path.ends_with("app/pages/mod.rs") {
            continue;
        }
        assert!(!code(&text).contains("app::pages"), "{}", path.display());
    }
}

#[test]
fn no_markup_is_made_of_data() {
    assert_free(
        &["app", "view", "browser"],
        &["inner_html", "set_inner_html"],
    );
}
