//! Telling the athlete that a clock has something to say.

use crate::browser::sound::{self, Tone};
use crate::browser::{kept, notify, page, vibrate};
use crate::view::signals::Signal;

/// Where the choices of [`Signal`]s are kept on the device.
pub(super) const CHOICES: &str = "signals";

/// Whether a signal is to be given.
pub(super) fn is_on(signal: Signal) -> bool {
    signal.is_on(&kept::get(CHOICES).unwrap_or_default())
}

/// Something ends: three tones, the last one high and long.
pub(super) fn ring(title: &str, text: &str) {
    let tones = [(0.0, 0.12, 880.0), (0.2, 0.12, 880.0), (0.4, 0.5, 1_318.5)];
    tell(&tones, &[200, 100, 200, 100, 400], title, text);
}

fn tell(tones: &[(f64, f64, f32)], pattern: &[u16], title: &str, text: &str) {
    sound_if_on(tones);
    if is_on(Signal::Vibration) {
        vibrate::vibrate(pattern);
    }
    // Who looks at the page needs no other word.
    if page::is_hidden() && is_on(Signal::Notification) {
        notify::show(title, text, "clock");
    }
}

fn sound_if_on(tones: &[(f64, f64, f32)]) {
    if is_on(Signal::Sound) {
        let tones: Vec<_> = tones
            .iter()
            .map(|(after, lasts, hertz)| Tone {
                after: *after,
                lasts: *lasts,
                hertz: *hertz,
            })
            .collect();
        sound::play(&tones);
    }
}

/// Work starts.
pub(super) fn start(title: &str, text: &str) {
    tell(&[(0.0, 0.6, 1_318.5)], &[500], title, text);
}

/// Something else than work starts.
pub(super) fn turn(title: &str, text: &str) {
    tell(
        &[(0.0, 0.3, 659.3), (0.35, 0.3, 659.3)],
        &[200, 100, 200],
        title,
        text,
    );
}

/// Three, two, one.
pub(super) fn tick() {
    sound_if_on(&[(0.0, 0.1, 880.0)]);
}
