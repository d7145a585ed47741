//! Chance.

use wasm_bindgen::JsValue;

/// Sixty-four random bits, for names that nobody else draws.
pub fn bits() -> u64 {
    let mut bytes = [0; 8];
    let drawn = web_sys::window()
        .ok_or(JsValue::NULL)
        .and_then(|window| window.crypto())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    match drawn {
        Ok(_) => u64::from_le_bytes(bytes),
        // Old browsers have no such source outside secure pages.
        Err(_) => (js_sys::Math::random() * 2_f64.powi(52)) as u64,
    }
}
