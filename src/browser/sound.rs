//! Tones. A page may sound only after it was touched, so [`wake`] is called within taps.

use std::cell::RefCell;
use web_sys::{AudioContext, AudioContextState, OscillatorType};

thread_local! {
    // A page has a handful at most: one is made, when it is first touched.
    static AUDIO: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
}

/// One tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// When it starts, in seconds from now.
    pub after: f64,
    /// How long it lasts, in seconds.
    pub lasts: f64,
    /// How high it is, in hertz.
    pub hertz: f32,
}

/// Readies the page to sound; to be called within a tap. Phones put it to sleep whenever they are
/// locked or called: it is woken with each tap.
pub fn wake() {
    AUDIO.with_borrow_mut(|audio| {
        if audio.is_none() {
            *audio = AudioContext::new().ok();
        }
        let asleep = audio
            .as_ref()
            .filter(|audio| audio.state() != AudioContextState::Running);
        // Whether it woke shows when it is to sound.
        let _ = asleep.map(AudioContext::resume);
    });
}

/// Sounds tones, if the page was ever touched and the browser can.
pub fn play(tones: &[Tone]) {
    AUDIO.with_borrow(|audio| {
        let Some(audio) = audio else {
            return;
        };
        for tone in tones {
            let _ = sound(audio, *tone);
        }
    });
}

fn sound(audio: &AudioContext, tone: Tone) -> Result<(), wasm_bindgen::JsValue> {
    let (source, volume) = (audio.create_oscillator()?, audio.create_gain()?);
    let (start, end) = (
        audio.current_time() + tone.after,
        audio.current_time() + tone.after + tone.lasts,
    );
    // A tone that stops at once clicks.
    volume.gain().set_value_at_time(0.8, start)?;
    volume.gain().set_target_at_time(0.0, end - 0.03, 0.01)?;
    // Cuts through a gym's noise better than a plain one.
    source.set_type(OscillatorType::Triangle);
    source.frequency().set_value(tone.hertz);
    source.connect_with_audio_node(&volume)?;
    volume.connect_with_audio_node(&audio.destination())?;
    source.start_with_when(start)?;
    source.stop_with_when(end + 0.05)
}
