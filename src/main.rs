//! Mounts the app; everything it does lives in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    rung::app::mount();
}
