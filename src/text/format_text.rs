//! The sentences, each in both languages.

/// Ranges, dates and other small forms.
#[derive(Debug, PartialEq, Eq)]
pub struct FormatTexts {
    /// A range in a sentence.
    pub from_to: &'static str,
    /// The months, January first.
    pub months: [&'static str; 12],
}

impl FormatTexts {
    /// The forms of a language.
    #[must_use]
    pub(crate) const fn of(language: crate::text::language::Language) -> &'static Self {
        match language {
            crate::text::language::Language::Nl => &Self::NL,
            crate::text::language::Language::En => &Self::EN,
        }
    }

    const NL: Self = Self {
        from_to: "{0} tot {1}",
        months: [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
    };
    const EN: Self = Self {
        from_to: "{0} to {1}",
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    };
}
