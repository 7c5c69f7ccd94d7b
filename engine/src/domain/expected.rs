use std::fmt;

/// What a place of a document must hold. Prints in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each says what it is below")]
pub enum Expected {
    Format,
    Scheme,
    Schools,
    Scenarios,
    Current,
    Object,
    Euro,
    Change,
    Text,
    Flag,
    Kind,
    Brin,
    Count,
    Ends,
    Order,
    PlanList,
    PlanPart,
    Hours,
    Provenance,
    ProvenanceSchool,
    ProvenanceDate,
    ProvenanceYear,
    Fingerprint,
    MaskedEach,
    ProvenancePupils,
}

impl Expected {
    /// Everything that can be expected.
    pub const ALL: [Self; 25] = [
        Self::Format,
        Self::Scheme,
        Self::Schools,
        Self::Scenarios,
        Self::Current,
        Self::Object,
        Self::Euro,
        Self::Change,
        Self::Text,
        Self::Flag,
        Self::Kind,
        Self::Brin,
        Self::Count,
        Self::Ends,
        Self::Order,
        Self::PlanList,
        Self::PlanPart,
        Self::Hours,
        Self::Provenance,
        Self::ProvenanceSchool,
        Self::ProvenanceDate,
        Self::ProvenanceYear,
        Self::Fingerprint,
        Self::MaskedEach,
        Self::ProvenancePupils,
    ];

    /// The same in English words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Format => "\"vmbo-techniek/1\"",
            Self::Scheme => include!(concat!(env!("OUT_DIR"), "/scheme_names.rs")),
            Self::Schools => "a list of 1 to 2000 schools",
            Self::Scenarios => "a list of at most 5 scenarios besides the one that the document holds",
            Self::Current => "true, for at most one scenario, which has no inputs here",
            Self::Object => "an object",
            Self::Euro => "euros as text with a point and at most two decimals, such as \"5000000.00\"",
            Self::Change => "a percentage as text from -20 to 20 with at most two decimals, such as \"-2.5\"",
            Self::Text => "text of at most 120 characters",
            Self::Flag => "true or false",
            Self::Kind => "\"vmbo\" or \"vso\"",
            Self::Brin => "two digits, two capitals and possibly two digits, such as \"00AA00\", or null",
            Self::Count => "a whole number from 0 to 9999, without point, exponent or quotes",
            Self::Ends => "an object with low and high",
            Self::Order => "an amount that is at least low",
            Self::PlanList => "a list of at most 100 items",
            Self::PlanPart => "\"labourMarket\", \"pupilForecast\", \"planOfAction\" or \"budget\"",
            Self::Hours => "hours as text, below 1000000, with a point and at most two decimals, such as \"40.5\"",
            Self::Provenance => "a list of at most 4000 places where counts came from",
            Self::ProvenanceSchool => "the place of a school in the document, counted from 0",
            Self::ProvenanceDate => "\"2017-10-01\" or \"2018-10-01\"",
            Self::ProvenanceYear => "the year of the file's count date, from 2000 to 2099",
            Self::Fingerprint => "a whole number from 0 to 4294967295",
            Self::MaskedEach => "a whole number from 1 to 4",
            Self::ProvenancePupils => "a number of pupils, at most 399960",
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
