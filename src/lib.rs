//! Rung, a training coach in a static web page.

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod coach;
pub mod diary;
pub mod storage;
pub mod training;
pub mod view;
