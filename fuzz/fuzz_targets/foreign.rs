#![no_main]

#[allow(dead_code)] // The others have targets of their own.
#[path = "../../tests/native/readers.rs"]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::foreign(bytes));
