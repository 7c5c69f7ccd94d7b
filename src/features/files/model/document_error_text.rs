//! The errors of a document, in a sentence for people.

use crate::features::files::text::DocumentErrorTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::{DocumentError, DocumentProblem, Expected, Found, SchemeId};

/// What was found at the place of an error and what is expected there. In English that is the message of the error.
#[must_use]
pub fn document_error_sentence(error: &DocumentError, language: Language) -> String {
    let words = DocumentErrorTexts::of(language);
    match error.problem() {
        DocumentProblem::NotUtf8 { valid_bytes } => fill(words.not_utf8, &[&valid_bytes.to_string()]),
        DocumentProblem::NotJson(json) => {
            fill(words.not_json, &[&json.line().to_string(), &json.column().to_string(), &json.to_string()])
        }
        DocumentProblem::Missing(what) => fill(words.missing, &[&expected(*what, language)]),
        DocumentProblem::Unknown { known } => fill(words.unknown, &[known]),
        DocumentProblem::Repeated => words.repeated.to_owned(),
        DocumentProblem::Unexpected(value, what) => {
            fill(words.unexpected, &[&found(value, words), &expected(*what, language)])
        }
        DocumentProblem::TooMany(items, what) => {
            fill(words.too_many, &[&items.to_string(), &expected(*what, language)])
        }
    }
}

fn found(value: &Found, words: &DocumentErrorTexts) -> String {
    match value {
        Found::Object => words.object.to_owned(),
        Found::EmptyList => words.empty_list.to_owned(),
        Found::List => words.list.to_owned(),
        Found::LongText { start, chars } => fill(words.long_text, &[start, &chars.to_string()]),
        Found::LongNumber { chars } => fill(words.long_number, &[&chars.to_string()]),
        Found::Value(value) => value.clone(),
    }
}

fn expected(what: Expected, language: Language) -> String {
    let words = DocumentErrorTexts::of(language);
    let text = match what {
        Expected::Format => what.as_str(),
        Expected::Scheme => {
            let ids: Vec<String> = SchemeId::ALL.iter().map(|id| format!("\"{}\"", id.as_str())).collect();
            return ids.join(words.or);
        }
        Expected::Schools => words.schools,
        Expected::Scenarios => words.scenarios,
        Expected::Current => words.current,
        Expected::ScenarioLetters => words.scenario_letters,
        Expected::Object => words.object,
        Expected::Euro => words.euro,
        Expected::Change => words.change,
        Expected::Text => words.text,
        Expected::Flag => words.flag,
        Expected::Kind => words.kind,
        Expected::Brin => words.brin,
        Expected::Count => words.count,
        Expected::Ends => words.ends,
        Expected::Order => words.order,
        Expected::PlanList => words.plan_list,
        Expected::PlanPart => words.plan_part,
        Expected::Hours => words.hours,
        Expected::Provenance => words.provenance,
        Expected::ProvenanceSchool => words.provenance_school,
        Expected::ProvenanceDate => words.provenance_date,
        Expected::ProvenanceYear => words.provenance_year,
        Expected::Fingerprint => words.fingerprint,
        Expected::MaskedEach => words.masked_each,
        Expected::ProvenancePupils => words.provenance_pupils,
    };
    text.to_owned()
}
