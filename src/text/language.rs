//! The two languages.

use engine::rules::Bilingual;

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both languages, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code for `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language with this code, if it is one of ours.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its own name for itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The sentence of rule data in this language.
    #[must_use]
    pub const fn pick(self, text: &Bilingual) -> &'static str {
        match self {
            Self::Nl => text.nl,
            Self::En => text.en,
        }
    }

    /// What is said in this language, of what is said in each of [`Self::ALL`].
    #[must_use]
    pub const fn of_each<T>(self, [dutch, english]: &[T; 2]) -> &T {
        match self {
            Self::Nl => dutch,
            Self::En => english,
        }
    }
}
