//! The vocabulary: pupils, profielen, leerwegen, euros, and the calculation document.
//!
//! Official terms stay Dutch, everything else is English. The glossary:
//!
//! | term | meaning | source |
//! |---|---|---|
//! | profiel | one of the ten vocational exam programmes of the vmbo | Kamerbrief June 2018; Regeling 13 June 2018, art. 1 |
//! | leerweg | learning route: BB, KB, GL or TL | idem |
//! | bovenbouw | years 3 and 4 of the vmbo, the only years that are counted | Regeling 13 June 2018, art. 1 |
//! | teldatum | the 1 October on which pupils are counted for a payment | Kamerbrief, footnotes 3 and 5 |
//! | vso | special secondary education, here with uitstroomprofiel vervolgonderwijs | Kamerbrief, Fasering 2a |
//! | vestiging | a school location with a six-character BRIN | programme news, 26 October 2018 |
//! | techniekarm | a region with no or very little technical education | Kamerbrief, Fasering 2b |
//!
//! Everything outside enters through [`Document::read`]; after that no value needs checking again.

mod brin;
mod counts;
mod document;
mod document_error;
mod euro;
mod expected;
mod explain;
mod leerweg;
mod own_amounts;
mod path;
mod plain_decimal;
mod plan;
mod profiel;
mod provenance;
mod pupil_change;
mod pupil_count;
mod rate_id;
pub(crate) mod read_value;
mod scenario_letters;
mod scheme_id;
mod school;
mod share;
mod short_text;
mod teldatum;
pub(crate) mod to_json;

pub use brin::Brin;
pub use counts::{Cell, Counts};
pub use document::{Document, Pledge};
pub use document_error::{DocumentError, DocumentProblem, Found, JsonError};
pub use euro::{Euro, EuroRange};
pub use expected::Expected;
pub use explain::RawFields;
pub use leerweg::Leerweg;
pub use own_amounts::OwnAmounts;
pub use path::Path;
pub use plan::{Hours, InKind, PartnerKind, Plan, PlanPart};
pub use profiel::Profiel;
pub use provenance::{Masked, Provenance, SchoolProvenance, fingerprint};
pub use pupil_change::PupilChange;
pub use pupil_count::PupilCount;
pub use rate_id::RateId;
pub use scenario_letters::ScenarioLetters;
pub use scheme_id::SchemeId;
pub use school::{School, SchoolCounts, SchoolKind, SchoolName};
pub use share::Share;
pub use short_text::ShortText;
pub use teldatum::Teldatum;
pub use to_json::ToJson;
