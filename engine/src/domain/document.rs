use std::sync::Arc;

use super::json::{self, Json};
use super::{
    DocumentError, Euro, OwnAmounts, Plan, PupilChange, SchemeId, School, SchoolProvenance, ShortText, document_reader,
    document_writer,
};

/// The calculation document: everything that a calculation rests on, always valid.
///
/// Its JSON form is specified in the README under "The calculation document".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The amounts to compute with.
    pub scheme: SchemeId,
    /// One to [`Document::MAX_SCHOOLS`] schools.
    pub schools: Vec<School>,
    /// The subsidy in euros that the region asks for, four years of phase 2 together.
    pub requested_subsidy: Option<Euro>,
    /// The cofinancing that business has pledged.
    pub pledged_cofinancing: Option<Pledge>,
    /// Whether the user declares the region technology-poor (techniekarm).
    pub technology_poor: bool,
    /// The what-if of changing pupil numbers in phase 2.
    pub annual_pupil_change: PupilChange,
    /// Where counts came from, for the schools where that is known.
    pub provenance: Vec<SchoolProvenance>,
    /// Amounts of the user's own in the place of the scheme's.
    pub own_amounts: OwnAmounts,
    /// The name of these inputs among the scenarios, possibly empty.
    pub scenario_name: ShortText,
    /// Where they stand among the scenarios: how many of the others come before them.
    pub scenario_position: usize,
    /// The other scenarios, fewer than [`Document::MAX_SCENARIOS`]. They have no scenarios and no plan of their own.
    pub scenarios: Vec<Arc<Document>>,
    /// The region's notes about its plan.
    pub plan: Plan,
}

impl Document {
    /// The value that the field `format` always has.
    pub const FORMAT: &'static str = "vmbo-techniek/1";

    /// The most schools that a document may have.
    pub const MAX_SCHOOLS: usize = 2000;

    /// The most scenarios that a document may have, its own inputs included.
    pub const MAX_SCENARIOS: usize = 6;

    /// The amounts of a scheme for these schools; nothing asked, promised or supposed.
    #[must_use]
    pub fn new(scheme: SchemeId, schools: Vec<School>) -> Self {
        Self {
            scheme,
            schools,
            requested_subsidy: None,
            pledged_cofinancing: None,
            technology_poor: false,
            annual_pupil_change: PupilChange::NONE,
            provenance: Vec::new(),
            own_amounts: OwnAmounts::default(),
            scenario_name: ShortText::default(),
            scenario_position: 0,
            scenarios: Vec::new(),
            plan: Plan::default(),
        }
    }

    /// Reads a document from the bytes of a file: UTF-8 JSON, with or without a byte order mark.
    ///
    /// # Errors
    /// The first thing in the order of the text that is not as the contract says, with its path.
    pub fn read_bytes(bytes: &[u8]) -> Result<Self, DocumentError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::read(text),
            Err(error) => Err(DocumentError::not_utf8(error.valid_up_to())),
        }
    }

    /// Reads a document from text.
    ///
    /// # Errors
    /// As [`Document::read_bytes`].
    pub fn read(text: &str) -> Result<Self, DocumentError> {
        let json = json::read(text).map_err(|error| DocumentError::not_json(&error))?;
        document_reader::read(&json)
    }

    /// The document as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json {
        document_writer::write(self)
    }
}

/// The cofinancing that business has pledged, in euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pledge {
    /// In money.
    pub cash: Euro,
    /// In kind, such as guest lessons or equipment.
    pub in_kind: Euro,
}

impl Pledge {
    /// Both together.
    #[must_use]
    pub fn total(self) -> Euro {
        self.cash + self.in_kind
    }
}
