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

    /// Itself. In a module for one language that one, which is known when it is compiled, so that the texts of the other
    /// are left out.
    #[must_use]
    pub(super) const fn spoken(self) -> Self {
        if cfg!(only = "nl") {
            Self::Nl
        } else if cfg!(only = "en") {
            Self::En
        } else {
            self
        }
    }

    /// The sentence of rule data in this language.
    #[must_use]
    pub const fn pick(self, text: &Bilingual) -> &'static str {
        match self.spoken() {
            Self::Nl => text.nl,
            Self::En => text.en,
        }
    }
}
