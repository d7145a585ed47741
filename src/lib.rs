//! Rung, a training coach in a static web page.
#[cfg(target_arch = "wasm32")]
pub mod app;
