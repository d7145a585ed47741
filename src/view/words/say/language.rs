//! The languages there are, and what of their rules is no text: plurals and the form of numbers.

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// Polish.
    Polish,
}

impl Language {
    /// Every one, in the order of a choice.
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::Polish];

    /// The code by BCP 47.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Polish => "pl",
        }
    }

    /// What it calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Polish => "Polski",
        }
    }

    /// The language of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The plural category of a count by CLDR: `one`, `few`, `many` or `other`.
    pub const fn plural(self, count: u64) -> &'static str {
        match self {
            Self::English | Self::German => match count {
                1 => "one",
                _ => "other",
            },
            Self::Polish => match (count, count % 10, count % 100) {
                (1, ..) => "one",
                (_, 2..=4, 12..=14) => "many",
                (_, 2..=4, _) => "few",
                _ => "many",
            },
        }
    }

    /// What stands before the decimals.
    pub const fn decimal(self) -> char {
        match self {
            Self::English => '.',
            Self::German | Self::Polish => ',',
        }
    }

    /// What stands between thousands, from five digits on.
    pub const fn group(self) -> char {
        match self {
            Self::English => ',',
            Self::German => '.',
            Self::Polish => '\u{a0}',
        }
    }

    /// Whether nouns keep their capital wherever they stand.
    pub const fn keeps_capitals(self) -> bool {
        matches!(self, Self::German)
    }
}
