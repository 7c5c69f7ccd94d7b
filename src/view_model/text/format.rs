/// Ranges, dates and other small forms.
#[derive(Debug, PartialEq, Eq)]
pub struct FormatTexts {
    /// A range in a sentence.
    pub from_to: &'static str,
    /// The months, January first.
    pub months: [&'static str; 12],
}

impl FormatTexts {
    pub(super) const NL: Self = Self {
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
    pub(super) const EN: Self = Self {
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
