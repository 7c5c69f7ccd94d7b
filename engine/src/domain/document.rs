use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::read_value::{self, flag, object, some, text_value, value_schema};
use super::to_json::compiled_here;
use super::{
    DocumentError, DocumentProblem, Euro, Expected, Found, OwnAmounts, Path, Plan, PupilChange, ScenarioLetters,
    SchemeId, School, SchoolProvenance, ShortText, explain,
};

/// Declares [`Document`] and its two forms as text from one list of inputs, which a document and each of its scenarios
/// have: what is added to the list is read, written and part of the schema, and everything that takes a document apart
/// without `..` asks for it.
macro_rules! document_with_inputs {
    ($($(#[doc = $doc:literal])+ #[serde($($serde:tt)+)] $(#[cfg_attr($($schema:tt)+)])? $field:ident: $type:ty,)+) => {
        /// The calculation document: everything that a calculation rests on, always valid.
        ///
        /// Its JSON form is specified in the README under "The calculation document".
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Document {
            $($(#[doc = $doc])+ pub $field: $type,)+
            /// The name of these inputs among the scenarios, possibly empty.
            pub scenario_name: ShortText,
            /// Where they stand among the scenarios: how many of the others come before them.
            pub scenario_position: usize,
            /// The other scenarios, fewer than [`Document::MAX_SCENARIOS`]. They have no scenarios and no plan of their
            /// own.
            pub scenarios: Vec<Arc<Document>>,
            /// The letters of all scenarios in their order.
            pub scenario_letters: ScenarioLetters,
            /// What the region wrote down about its plan.
            pub plan: Plan,
        }

        /// A document as it is written.
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object", remote = "Self")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Document", transform = require_schools))]
        pub(super) struct DocumentText {
            format: Format,
            $($(#[doc = $doc])+ #[serde($($serde)+)] $(#[cfg_attr($($schema)+)])? $field: $type,)+
            /// The scenarios, possibly with the document's own inputs among them.
            #[serde(default, deserialize_with = "scenarios", skip_serializing_if = "Vec::is_empty")]
            #[cfg_attr(feature = "schema", schemars(length(max = Document::MAX_SCENARIOS)))]
            scenarios: Vec<ScenarioEntry>,
            /// The letters of all scenarios in their order, that of the document's own inputs included, when they are not
            /// A, B, C and so on.
            #[serde(default, skip_serializing_if = "ScenarioLetters::is_alphabet")]
            scenario_letters: ScenarioLetters,
            /// What the region wrote down about its plan. It changes no amount.
            #[serde(default, skip_serializing_if = "Plan::is_empty")]
            plan: Plan,
        }

        /// A scenario with inputs of its own as it is written.
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object", remote = "Self")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Scenario", transform = require_schools))]
        struct ScenarioText {
            /// What the scenario is called.
            #[serde(default, skip_serializing_if = "ShortText::is_empty")]
            name: ShortText,
            #[serde(default, deserialize_with = "some", skip_serializing)]
            #[cfg_attr(feature = "schema", schemars(skip))]
            current: Option<True>,
            $($(#[doc = $doc])+ #[serde($($serde)+)] $(#[cfg_attr($($schema)+)])? $field: $type,)+
        }

        impl From<ScenarioText> for Document {
            fn from(text: ScenarioText) -> Self {
                Self { $($field: text.$field,)+ scenario_name: text.name, ..Self::default() }
            }
        }

        impl From<&Document> for ScenarioText {
            fn from(scenario: &Document) -> Self {
                Self { name: scenario.scenario_name.clone(), current: None, $($field: scenario.$field.clone(),)+ }
            }
        }

        impl DocumentText {
            /// The document without its scenarios, and what is written in their place.
            fn into_parts(self) -> (Document, Vec<ScenarioEntry>) {
                let (scenario_letters, plan) = (self.scenario_letters, self.plan);
                (Document { $($field: self.$field,)+ scenario_letters, plan, ..Document::default() }, self.scenarios)
            }

            fn new(document: &Document, scenarios: Vec<ScenarioEntry>) -> Self {
                let (scenario_letters, plan) = (document.scenario_letters, document.plan.clone());
                Self { format: Format, $($field: document.$field.clone(),)+ scenarios, scenario_letters, plan }
            }
        }
    };
}

document_with_inputs! {
    /// The amounts to compute with.
    #[serde(default)]
    scheme: SchemeId,
    /// One to [`Document::MAX_SCHOOLS`] schools.
    #[serde(default, deserialize_with = "schools")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = Document::MAX_SCHOOLS)))]
    schools: Vec<School>,
    /// The subsidy in euros that the region asks for, four years of phase 2 together.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    requested_subsidy: Option<Euro>,
    /// The cofinancing that business has pledged.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pledged_cofinancing: Option<Pledge>,
    /// Whether the user declares the region technology-poor (techniekarm).
    #[serde(default, deserialize_with = "flag", skip_serializing_if = "std::ops::Not::not")]
    technology_poor: bool,
    /// The what-if of changing pupil numbers in phase 2: percent per year.
    #[serde(default, skip_serializing_if = "PupilChange::is_none")]
    annual_pupil_change: PupilChange,
    /// Where counts came from, for the schools where that is known.
    #[serde(default, deserialize_with = "provenance", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 2 * Document::MAX_SCHOOLS)))]
    provenance: Vec<SchoolProvenance>,
    /// Amounts of the user's own in the place of the scheme's.
    #[serde(default, skip_serializing_if = "OwnAmounts::is_empty")]
    own_amounts: OwnAmounts,
}

compiled_here!(Document);
object!(DocumentText, ScenarioText, CurrentScenario);

/// What stands among the scenarios.
#[derive(Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum ScenarioEntry {
    /// The place and name of the inputs that the document itself holds.
    Current(CurrentScenario),
    /// Inputs of its own.
    Other(ScenarioText),
}

/// The scenario that the document itself holds: it has a name here and nothing else.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CurrentScenario"))]
struct CurrentScenario {
    /// What the scenario is called.
    #[serde(default, skip_serializing_if = "ShortText::is_empty")]
    name: ShortText,
    /// Always `true`.
    current: True,
}

impl<'de> Deserialize<'de> for ScenarioEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scenario = <ScenarioText as Deserialize>::deserialize(deserializer)?;
        Ok(match scenario.current {
            Some(current) => Self::Current(CurrentScenario { name: scenario.name, current }),
            None => Self::Other(scenario),
        })
    }
}

impl Document {
    /// The value that the field `format` always has.
    pub const FORMAT: &'static str = "vmbo-techniek/1";

    /// The most schools that a document may have.
    pub const MAX_SCHOOLS: usize = 2000;

    /// The most scenarios that a document may have, its own inputs included.
    pub const MAX_SCENARIOS: usize = ScenarioLetters::MOST;

    /// The amounts of a scheme for these schools; nothing asked, promised or supposed.
    #[must_use]
    pub fn new(scheme: SchemeId, schools: Vec<School>) -> Self {
        Self { scheme, schools, ..Self::default() }
    }

    /// Reads a document from the bytes of a file: UTF-8 JSON, with or without a byte order mark.
    ///
    /// # Errors
    /// The first thing in the order of the text that is not as the contract says, with its path; what rests on two
    /// fields comes after what is wrong in one.
    pub fn read_bytes(bytes: &[u8]) -> Result<Self, DocumentError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::read(text),
            Err(error) => {
                let problem = DocumentProblem::NotUtf8 { valid_bytes: error.valid_up_to() };
                Err(DocumentError::new(&Path::ROOT, problem))
            }
        }
    }

    /// Reads a document from text.
    ///
    /// # Errors
    /// As [`Document::read_bytes`].
    pub fn read(text: &str) -> Result<Self, DocumentError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (mut document, entries) = explain::read::<DocumentText>(text, &Path::ROOT)?.into_parts();
        document.check(&Path::ROOT)?;
        let mut has_current = false;
        let list = Path::ROOT.key("scenarios");
        for (at, entry) in entries.into_iter().enumerate() {
            let path = list.index(at);
            match entry {
                ScenarioEntry::Current(_) if has_current => {
                    return Err(DocumentError::unexpected(&path.key("current"), Found::new("true"), Expected::Current));
                }
                ScenarioEntry::Current(current) => {
                    explain::read_within::<CurrentScenario>(text, &path)?;
                    has_current = true;
                    document.scenario_name = current.name;
                    document.scenario_position = document.scenarios.len();
                }
                ScenarioEntry::Other(scenario) => {
                    let scenario = Self::from(scenario);
                    scenario.check(&path)?;
                    document.scenarios.push(Arc::new(scenario));
                }
            }
        }
        match document.scenarios.len() {
            Self::MAX_SCENARIOS.. => {
                let problem = DocumentProblem::TooMany(Self::MAX_SCENARIOS, Expected::Scenarios);
                Err(DocumentError::new(&list, problem))
            }
            others if ![0, others + 1].contains(&document.scenario_letters.len()) => {
                let found = Found::new(&format!("{:?}", document.scenario_letters.to_string()));
                let place = Path::ROOT.key("scenarioLetters");
                Err(DocumentError::unexpected(&place, found, Expected::ScenarioLetters))
            }
            _ => Ok(document),
        }
    }

    /// What rests on more than one field.
    fn check(&self, path: &Path) -> Result<(), DocumentError> {
        if self.schools.is_empty() {
            return Err(DocumentError::new(&path.key("schools"), DocumentProblem::Missing(Expected::Schools)));
        }
        self.own_amounts.check(self.scheme, &path.key("ownAmounts"))?;
        match self.provenance.iter().position(|line| usize::from(line.school) >= self.schools.len()) {
            Some(at) => {
                let found = Found::new(&self.provenance.get(at).map_or(0, |line| line.school).to_string());
                let place = path.key("provenance").index(at).key("school");
                Err(DocumentError::unexpected(&place, found, Expected::ProvenanceSchool))
            }
            None => Ok(()),
        }
    }
}

/// As the contract says, without what is as it would be when absent.
impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let others = self.scenarios.iter().map(|scenario| ScenarioEntry::Other(ScenarioText::from(&**scenario)));
        let mut scenarios: Vec<_> = others.collect();
        let (name, position) = (&self.scenario_name, self.scenario_position.min(scenarios.len()));
        if !name.is_empty() || position > 0 {
            let current = CurrentScenario { name: name.clone(), current: True };
            scenarios.insert(position, ScenarioEntry::Current(current));
        }
        Serialize::serialize(&DocumentText::new(self, scenarios), serializer)
    }
}

/// Whether schools are there is looked at after reading, as a scenario may be the one that the document holds.
#[cfg(feature = "schema")]
fn require_schools(schema: &mut schemars::Schema) {
    if let Some(fields) =
        schema.ensure_object().entry("required").or_insert_with(|| serde_json::json!([])).as_array_mut()
    {
        fields.push("schools".into());
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Document {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        DocumentText::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        DocumentText::json_schema(generator)
    }
}

/// The name of the format, the only text that may stand there.
struct Format;

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Document::FORMAT)
    }
}

text_value!(Format, |text| (text == Document::FORMAT).then_some(Format), Expected::Format, { "const": Document::FORMAT });

/// The only truth value that may stand there.
struct True;

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_value::truth_value(deserializer, Expected::Current, &[true]).map(|_| Self)
    }
}

impl Serialize for True {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

value_schema!(True, { "const": true });

fn schools<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<School>, D::Error> {
    read_value::list(deserializer, Expected::Schools, 1..=Document::MAX_SCHOOLS)
}

fn scenarios<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<ScenarioEntry>, D::Error> {
    read_value::list(deserializer, Expected::Scenarios, 0..=Document::MAX_SCENARIOS)
}

/// A school has one for each count date.
fn provenance<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<SchoolProvenance>, D::Error> {
    read_value::list(deserializer, Expected::Provenance, 0..=2 * Document::MAX_SCHOOLS)
}

/// The cofinancing that business has pledged, in euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Pledge"))]
pub struct Pledge {
    /// In money.
    #[serde(default)]
    pub cash: Euro,
    /// In kind, such as guest lessons or equipment.
    #[serde(default)]
    pub in_kind: Euro,
}

object!(Pledge);

impl Pledge {
    /// Both together.
    #[must_use]
    pub fn total(self) -> Euro {
        self.cash + self.in_kind
    }
}
