use std::fmt;

/// Declares [`Expected`]: what each place must hold, in English words.
macro_rules! expected {
    ($($name:ident: $sentence:expr,)+) => {
        /// What a place of a document must hold. Prints in English.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each says what it is below")]
        pub enum Expected {
            $($name,)+
        }

        impl Expected {
            /// Everything that can be expected.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The same in English words.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $sentence,)+
                }
            }
        }
    };
}

expected! {
    Format: "\"vmbo-techniek/1\"",
    Scheme: include!(concat!(env!("OUT_DIR"), "/scheme_names.rs")),
    Schools: "a list of 1 to 2000 schools",
    Scenarios: "a list of at most 5 scenarios besides the one that the document holds",
    Current: "true, for at most one scenario, which has no inputs here",
    ScenarioLetters: "a capital for each scenario, no two the same, such as \"ACD\"",
    Object: "an object",
    Euro: "euros as text with a point and at most two decimals, such as \"5000000.00\"",
    Change: "a percentage as text from -20 to 20 with at most two decimals, such as \"-2.5\"",
    Text: "text of at most 120 characters",
    Flag: "true or false",
    Kind: "\"vmbo\" or \"vso\"",
    Brin: "two digits, two capitals and possibly two digits, such as \"00AA00\", or null",
    Count: "a whole number from 0 to 9999, without point, exponent or quotes",
    Ends: "an object with low and high",
    Order: "an amount that is at least low",
    PlanList: "a list of at most 100 items",
    PlanPart: "\"labourMarket\", \"pupilForecast\", \"planOfAction\" or \"budget\"",
    Hours: "hours as text, below 1000000, with a point and at most two decimals, such as \"40.5\"",
    Provenance: "a list of at most 4000 places where counts came from",
    ProvenanceSchool: "the place of a school in the document, counted from 0",
    ProvenanceDate: "\"2017-10-01\" or \"2018-10-01\"",
    ProvenanceYear: "the year of the file's count date, from 2000 to 2099",
    Fingerprint: "a whole number from 0 to 4294967295",
    MaskedEach: "a whole number from 1 to 4",
    ProvenancePupils: "a number of pupils, at most 399960",
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
