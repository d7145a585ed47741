//! The words of a name, one word for each thing: without case, accents, plurals and what says
//! nothing, in English where it is an implement.

/// The longest part of a name that is looked at, in letters.
const LONGEST: usize = 100;

/// Words that say nothing.
const EMPTY: &[&str] = &[
    "a", "am", "an", "and", "con", "de", "del", "der", "die", "do", "el", "en", "exercise", "for",
    "im", "la", "las", "los", "mit", "na", "of", "on", "the", "to", "um", "w", "with", "y", "z",
    "ze",
];

/// What a word stands for, after its plural is off.
const MEANS: &[(&str, &str)] = &[
    ("alternate", "alternating"),
    ("abdominal", "ab"),
    ("banded", "band"),
    ("barra", "barbell"),
    ("barrel", "barbell"),
    ("bb", "barbell"),
    ("bp", "bench press"),
    ("bss", "bulgarian split squat"),
    ("bw", "bodyweight"),
    ("cgbp", "close grip bench press"),
    ("chinup", "chin up"),
    ("db", "dumbbell"),
    ("dl", "deadlift"),
    ("dumbell", "dumbbell"),
    ("dumbel", "dumbbell"),
    ("eigengewicht", "bodyweight"),
    ("elastica", "band"),
    ("facepull", "face pull"),
    ("flye", "fly"),
    ("flie", "fly"),
    ("flying", "fly"),
    ("ghr", "glute ham raise"),
    ("guma", "band"),
    ("gumami", "band"),
    ("gumowa", "band"),
    ("hantel", "dumbbell"),
    ("hantla", "dumbbell"),
    ("hantlami", "dumbbell"),
    ("hantle", "dumbbell"),
    ("hantli", "dumbbell"),
    ("hspu", "handstand pushup"),
    ("kabel", "cable"),
    ("kabelzug", "cable"),
    ("kb", "kettlebell"),
    ("kbs", "kettlebell swing"),
    ("kettlem", "kettlebell"),
    ("kettlebellem", "kettlebell"),
    ("kettlebella", "kettlebell"),
    ("korpergewicht", "bodyweight"),
    ("kugelhantel", "kettlebell"),
    ("kurzhantel", "dumbbell"),
    ("kurzhanteln", "dumbbell"),
    ("langhantel", "barbell"),
    ("lever", "machine"),
    ("linki", "cable"),
    ("mancuerna", "dumbbell"),
    ("maquina", "machine"),
    ("maschine", "machine"),
    ("maszyna", "machine"),
    ("maszynie", "machine"),
    ("maszyny", "machine"),
    ("ohp", "overhead press"),
    ("one", "single"),
    ("paused", "pause"),
    ("piernas", "pierna"),
    ("polea", "cable"),
    ("pushup", "push up"),
    ("pullup", "pull up"),
    ("rdl", "romanian deadlift"),
    ("rfess", "rear foot elevated split squat"),
    ("sa", "single arm"),
    ("situp", "sit up"),
    ("sl", "single leg"),
    ("sldl", "stiff leg deadlift"),
    ("sm", "smith machine"),
    ("smitha", "smith machine"),
    ("sq", "squat"),
    ("stiffleg", "stiff leg"),
    ("legged", "leg"),
    ("armed", "arm"),
    ("handed", "hand"),
    ("stepup", "step up"),
    ("sztanga", "barbell"),
    ("sztange", "barbell"),
    ("sztangi", "barbell"),
    ("tbdl", "trapbar deadlift"),
    ("unilateral", "single"),
    ("wyciag", "cable"),
    ("wyciagu", "cable"),
];

/// Two words that are one thing.
const PAIRS: &[(&str, &str, &str)] = &[
    ("bar", "bell", "barbell"),
    ("body", "weight", "bodyweight"),
    ("chin", "up", "chinup"),
    ("dead", "lift", "deadlift"),
    ("dumb", "bell", "dumbbell"),
    ("ez", "bar", "ez"),
    ("hex", "bar", "trapbar"),
    ("kettle", "bell", "kettlebell"),
    ("kick", "back", "kickback"),
    ("muscle", "up", "muscleup"),
    ("peso", "corporal", "bodyweight"),
    ("pesa", "rusa", "kettlebell"),
    ("masa", "ciala", "bodyweight"),
    ("plate", "loaded", "plateloaded"),
    ("press", "down", "pushdown"),
    ("press", "up", "pushup"),
    ("pull", "down", "pulldown"),
    ("pull", "over", "pullover"),
    ("pull", "up", "pullup"),
    ("push", "down", "pushdown"),
    ("push", "up", "pushup"),
    ("resistance", "band", "band"),
    ("roll", "out", "rollout"),
    ("sit", "up", "situp"),
    ("skull", "crusher", "skullcrusher"),
    ("step", "up", "stepup"),
    ("t", "bar", "tbar"),
    ("trap", "bar", "trapbar"),
    ("smith", "machine", "smith"),
    ("machine", "smith", "smith"),
];

/// What stands before another word without a space, in German.
const FRONTS: &[&str] = &["langhantel", "kurzhantel", "kettlebell", "maschinen"];

/// Whether two names are spelled alike, but for case, accents, spaces and marks.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let spelled = |name: &str| letters(name).filter(|letter| *letter != ' ').count() > 0;
    let same = letters(one)
        .filter(|letter| *letter != ' ')
        .eq(letters(other).filter(|letter| *letter != ' '));
    same && (spelled(one) || one.trim() == other.trim())
}

/// The words of a name, in their order.
pub(super) fn of(name: &str) -> Vec<String> {
    let text: String = letters(name).take(LONGEST).collect();
    let mut words = Vec::new();
    let mut written = text.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = written.next() {
        if word == "1" && written.peek().is_some_and(|next| is_limb(next)) {
            push(&mut words, "one");
            continue;
        }
        let (front, rest) = apart(word);
        for word in front.into_iter().chain([rest]) {
            push(&mut words, word);
        }
    }
    words
}

fn push(words: &mut Vec<String>, word: &str) {
    if EMPTY.contains(&word) {
        return;
    }
    let word = stem(word);
    let means = MEANS.iter().find(|(written, _)| *written == word);
    for word in means.map_or(word, |(_, means)| means).split(' ') {
        let last = words.last().map_or("", String::as_str);
        let pair = PAIRS
            .iter()
            .find(|(first, second, _)| *first == last && *second == word);
        if let Some((_, _, one)) = pair {
            words.pop();
            words.push(String::from(*one));
        } else if !is_number(word) {
            words.push(String::from(word));
        }
    }
}

fn is_limb(word: &str) -> bool {
    ["arm", "leg", "hand"]
        .iter()
        .any(|limb| word.starts_with(limb))
}

/// A count that says nothing of the movement: `3x10`, or the number of an exercise in its list.
fn is_number(word: &str) -> bool {
    let digits = word
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'x');
    digits && word != "x" && (word.len() == 1 || word.contains('x'))
}

/// A word without its plural.
fn stem(word: &str) -> &str {
    let kept = word.len() < 3 || word.ends_with("ss") || word.ends_with("us");
    let bare = match word.strip_suffix('s') {
        Some(bare) if !kept => bare,
        _ => return word,
    };
    match bare.strip_suffix('e') {
        Some(root) if ["ss", "ch", "sh"].iter().any(|end| root.ends_with(end)) => root,
        _ => bare,
    }
}

/// German words that are written as one.
fn apart(word: &str) -> (Option<&str>, &str) {
    let front = FRONTS.iter().find_map(|front| {
        let rest = word.strip_prefix(front)?;
        (rest.len() > 3).then_some((&word[..front.len()], rest))
    });
    let run = || {
        let front = word.strip_suffix("lauf")?;
        (front.len() > 3).then_some((front, &word[front.len()..]))
    };
    front
        .or_else(run)
        .map_or((None, word), |(front, rest)| (Some(front), rest))
}

/// The letters of a name without case and accents, and a space for all else.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .flat_map(char::to_lowercase)
        .flat_map(|letter| {
            let (first, second) = base(letter);
            first.into_iter().chain(second)
        })
}

fn base(letter: char) -> (Option<char>, Option<char>) {
    let plain = match letter {
        'a'..='z' | '0'..='9' => letter,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ß' => return (Some('s'), Some('s')),
        'æ' => return (Some('a'), Some('e')),
        'œ' => return (Some('o'), Some('e')),
        // An accent of its own, and an apostrophe within a word.
        '\u{300}'..='\u{36f}' | '\'' | '’' | '`' | '´' => return (None, None),
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    };
    (Some(plain), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_for_each_thing() {
        for (name, words) in [
            ("Bench Press (Barbell)", "bench press barbell"),
            ("DB Pull-Ups", "dumbbell pullup"),
            ("Farmer’s Walks", "farmer walk"),
            ("Kurzhantel-Bankdrücken", "dumbbell bankdrucken"),
            ("Langhantelrudern", "barbell rudern"),
            ("Wyciskanie sztangą na ławce", "wyciskanie barbell lawce"),
            ("Hex-bar dead lift", "trapbar deadlift"),
            ("1-arm DB row", "single arm dumbbell row"),
            ("Intervalllauf", "intervall lauf"),
            ("A1. Squat 5x5", "a1 squat"),
            ("Presses", "press"),
            ("", ""),
        ] {
            assert_eq!(of(name).join(" "), words, "{name}");
        }
    }
}
