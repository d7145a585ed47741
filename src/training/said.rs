//! Text that an athlete wrote, or that came as such. What cannot be seen is taken out of it, in
//! one place and the same way everywhere, so that two devices show, compare and sort the same. To
//! do it again changes nothing.

/// A line: a name, or an answer. Its breaks and tabs are spaces.
pub fn line(text: &str) -> String {
    let plain = |letter| match letter {
        '\n' | '\t' => Some(' '),
        letter if is_control(letter) || is_unseen(letter) => None,
        letter => Some(letter),
    };
    text.chars().filter_map(plain).collect()
}

/// A text of more than one line. Joiners stay: a family of emoji is made with them.
pub fn note(text: &str) -> String {
    let plain = |letter| match letter {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        letter if is_control(letter) || turns(letter) => None,
        letter => Some(letter),
    };
    text.chars().filter_map(plain).collect()
}

/// The controls of ASCII and Latin-1 (C0, DEL and C1).
fn is_control(letter: char) -> bool {
    letter.is_control()
}

/// What turns the direction of all that follows: embeddings, overrides and isolates.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What has no width, by which two names can look the same and not be: joiners, marks of
/// direction, separators, invisible operators, the soft hyphen and the mark of byte order.
const fn is_unseen(letter: char) -> bool {
    turns(letter)
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        assert_eq!(
            line("Zer\u{200b}cher \u{202e}tauqs\u{2069}"),
            "Zercher tauqs"
        );
        assert_eq!(line("a\tb\nc\r\u{0}\u{85}"), "a b c");
        assert_eq!(line("Kniebeuge é 深蹲 🏋"), "Kniebeuge é 深蹲 🏋");
        let family = "👨\u{200d}👩\u{200d}👧\n2 × 5";
        assert_eq!(note(family), family);
        assert_eq!(note("a\u{202e}b\u{2066}\u{7}\tc\r\nd"), "ab c\nd");
    }

    #[test]
    fn once_is_enough() {
        let all: String = (0..0x3_0000).filter_map(char::from_u32).collect();
        assert_eq!(line(&line(&all)), line(&all));
        assert_eq!(note(&note(&all)), note(&all));
        assert!(!line(&all).contains('\n') && note(&all).contains('\n'));
    }
}
