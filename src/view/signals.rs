//! What may sound, buzz, show and shine when a clock ends: choices of this device.

/// One way to be told, or to be served, by a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Tones.
    Sound,
    /// The phone moves.
    Vibration,
    /// A word outside the page, while another app or none is before it.
    Notification,
    /// The screen stays on during a session.
    Screen,
}

impl Signal {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::Sound,
        Self::Vibration,
        Self::Notification,
        Self::Screen,
    ];

    /// Its name in what is kept, and in ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Vibration => "vibration",
            Self::Notification => "notification",
            Self::Screen => "screen",
        }
    }

    /// Whether it is on where nothing was chosen: a word outside the page needs a yes first.
    const fn is_usual(self) -> bool {
        !matches!(self, Self::Notification)
    }

    /// Whether it is on by what was kept, such as `sound-off notification-on`.
    pub fn is_on(self, kept: &str) -> bool {
        let chosen = kept
            .split(' ')
            .find_map(|choice| match choice.rsplit_once('-') {
                Some((code, value)) if code == self.code() => Some(value == "on"),
                _ => None,
            });
        chosen.unwrap_or(self.is_usual())
    }

    /// What is to be kept once it is turned on or off.
    pub fn turned(self, kept: &str, on: bool) -> String {
        let choices = Self::ALL.map(|signal| {
            let is_on = if signal == self {
                on
            } else {
                signal.is_on(kept)
            };
            format!("{}-{}", signal.code(), if is_on { "on" } else { "off" })
        });
        choices.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_chosen_for_itself_and_what_is_unknown_changes_nothing() {
        let usual = Signal::ALL.map(|signal| signal.is_on(""));
        assert_eq!(usual, [true, true, false, true]);
        let kept = Signal::Sound.turned("", false);
        let kept = Signal::Notification.turned(&kept, true);
        assert_eq!(
            Signal::ALL.map(|signal| signal.is_on(&kept)),
            [false, true, true, true]
        );
        for odd in ["sound", "sound-", "-on", "\u{0}", "lights-on  "] {
            let kept = Signal::ALL.map(|signal| signal.is_on(odd));
            assert_eq!(kept[1..], usual[1..], "{odd}");
        }
    }
}
