//! The names of months, by their first letters in the languages in which apps write them.

/// First letters and the month. English, German, Polish, Spanish, Portuguese, French, Italian,
/// Dutch, Turkish, the languages of the north and Russian.
const MONTHS: &[(&str, u32)] = &[
    ("juil", 7),
    ("juin", 6),
    ("jan", 1),
    ("jän", 1),
    ("ene", 1),
    ("gen", 1),
    ("sty", 1),
    ("oca", 1),
    ("янв", 1),
    ("feb", 2),
    ("fev", 2),
    ("fév", 2),
    ("lut", 2),
    ("şub", 2),
    ("фев", 2),
    ("mar", 3),
    ("mär", 3),
    ("mrz", 3),
    ("mrt", 3),
    ("maa", 3),
    ("мар", 3),
    ("apr", 4),
    ("abr", 4),
    ("avr", 4),
    ("kwi", 4),
    ("nis", 4),
    ("апр", 4),
    ("may", 5),
    ("mai", 5),
    ("maj", 5),
    ("mag", 5),
    ("mei", 5),
    ("май", 5),
    ("мая", 5),
    ("jun", 6),
    ("cze", 6),
    ("giu", 6),
    ("haz", 6),
    ("июн", 6),
    ("jul", 7),
    ("lip", 7),
    ("lug", 7),
    ("tem", 7),
    ("июл", 7),
    ("aug", 8),
    ("ago", 8),
    ("aoû", 8),
    ("aou", 8),
    ("sie", 8),
    ("ağu", 8),
    ("авг", 8),
    ("sep", 9),
    ("set", 9),
    ("wrz", 9),
    ("eyl", 9),
    ("сен", 9),
    ("oct", 10),
    ("okt", 10),
    ("out", 10),
    ("ott", 10),
    ("paź", 10),
    ("paz", 10),
    ("eki", 10),
    ("окт", 10),
    ("nov", 11),
    ("lis", 11),
    ("kas", 11),
    ("ноя", 11),
    ("dec", 12),
    ("dez", 12),
    ("dic", 12),
    ("déc", 12),
    ("gru", 12),
    ("ara", 12),
    ("дек", 12),
];

/// The month that a word names.
pub(super) fn of(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let begins = word.chars().next()?;
    let named = MONTHS
        .iter()
        .find(|(first, _)| first.starts_with(begins) && word.starts_with(first));
    named.map(|(_, month)| *month)
}

/// Whether a word says before noon (false) or after (true).
pub(super) fn half(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "am" | "a" | "오전" | "上午" | "午前" => Some(false),
        "pm" | "p" | "오후" | "下午" | "午後" => Some(true),
        _ => None,
    }
}
