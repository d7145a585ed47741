//! Gives every English message of `src/view/words/en/*.ftl` a name that the compiler knows: a key
//! that is not there does not compile, and the app holds the texts without their keys.

use std::error::Error;
use std::fmt::Write;
use std::{env, fs};

#[path = "src/view/words/say/file.rs"]
mod file;

const FOLDER: &str = "src/view/words/en";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    println!("cargo:rerun-if-changed=src/view/words/say/file.rs");
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // The linker tells what refers to what: tools/split.mjs, which Trunk finds in tools/bin as
        // wasm-bindgen, takes the app apart by it.
        println!("cargo:rustc-link-arg-bin=rung=--emit-relocs");
    }
    let mut paths = fs::read_dir(FOLDER)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    let mut found = Vec::new();
    let mut code = String::new();
    for path in paths {
        let text = fs::read_to_string(&path)?;
        for (key, value) in file::messages(&text) {
            let (name, hash) = (key.replace('-', "_"), file::hash(key));
            if found.contains(&hash) {
                return Err(format!("{key} is there twice, or by its hash it is").into());
            }
            found.push(hash);
            writeln!(
                code,
                "pub static {name}: Message = Message {{ hash: {hash}, english: {value:?} }};"
            )?;
        }
    }
    let out = env::var("OUT_DIR")?;
    Ok(fs::write(format!("{out}/english.rs"), code)?)
}
