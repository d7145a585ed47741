//! What time it is, and where.

use crate::diary::Moment;
use chrono::NaiveDate;
use wasm_bindgen::prelude::wasm_bindgen;

/// This moment with the offset of this place; the start of 1970 where the clock is beyond the
/// calendar.
pub fn now() -> Moment {
    let date = js_sys::Date::new_0();
    let seconds = (date.get_time() / 1_000.0).floor() as i64;
    // The browser counts minutes to the west.
    let east = -date.get_timezone_offset();
    Moment::new(seconds, east as i16).unwrap_or_default()
}

/// This moment, in milliseconds since 1970 in UTC.
pub fn milliseconds() -> i64 {
    js_sys::Date::now() as i64
}

/// Milliseconds since the page was opened, whatever the clock of the phone is set to meanwhile.
pub fn since_start() -> i64 {
    passed() as i64
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn passed() -> f64;
}

/// How long it is until the next midnight here, in milliseconds.
pub fn until_midnight() -> f64 {
    let now = js_sys::Date::new_0();
    let next = js_sys::Date::new_with_year_month_day(
        now.get_full_year(),
        now.get_month().cast_signed(),
        now.get_date().cast_signed() + 1,
    );
    next.get_time() - now.get_time()
}

/// The day it is here.
pub fn today() -> NaiveDate {
    now().day()
}
