//! The receipt: a calculation with everything that it rests on, so that anyone can do it again and compare.
//!
//! ```text
//! { "format": "vmbo-techniek-receipt/1",
//!   "program": { "name": …, "version": … },
//!   "rules": [ { "scheme": …, "files": { "kamerbrief-2018.json": <SHA-256>, … } }, … ],
//!   "document": <the calculation document>,
//!   "result": <its result, with the derivation of every amount up to MAX_DERIVED_SCHOOLS schools>,
//!   "sha256": { "document": …, "result": … } }
//! ```
//!
//! The hashes of document and result are those of their JSON on one line. The same document gives the same receipt,
//! to the letter. A receipt proves no origin: it says whether its figures follow from its inputs.

use std::collections::HashMap;
use std::fmt;

use sha2::{Digest, Sha256};

use super::tables::MAX_DERIVED_SCHOOLS;
use engine::calculation::calculate;
use engine::domain::json::{self, Json, JsonError};
use engine::domain::{Document, DocumentError, Path, SchemeId};
use engine::rules;

/// What the field `format` of a receipt holds.
pub const FORMAT: &str = "vmbo-techniek-receipt/1";

/// The most differences that are told apart.
pub const MAX_DIFFERENCES: usize = 1000;

/// A receipt that was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The version of the program that made it, as the receipt says.
    pub made_by: String,
    /// What is not as we compute it, at most [`MAX_DIFFERENCES`].
    pub differences: Vec<Difference>,
}

/// A value of a receipt that is not ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its place in the receipt.
    pub path: String,
    /// What the receipt has there, if anything.
    pub theirs: Option<String>,
    /// What belongs there, if anything.
    pub ours: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        write!(f, "{}: the receipt has {}, computed {}", self.path, shown(&self.theirs), shown(&self.ours))
    }
}

/// Why a text is no receipt. Prints as `path: message`, as the error of a document does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptError {
    /// The place in the receipt, `$` for the whole.
    pub path: String,
    /// What is wrong there.
    pub problem: ReceiptProblem,
}

/// What is wrong with a text that is no receipt. Prints in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptProblem {
    /// It is no text.
    NotUtf8,
    /// It is no JSON.
    NotJson(JsonError),
    /// It does not say that it is a receipt of this format.
    NotReceipt,
    /// There is no document in it.
    NoDocument,
    /// The document in it cannot be used.
    Document(DocumentError),
}

impl fmt::Display for ReceiptProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("found a byte that is not UTF-8; expected a receipt in UTF-8 JSON"),
            Self::NotJson(error) => write!(f, "found text that is not JSON ({error}); expected a receipt"),
            Self::NotReceipt => write!(f, "found no receipt; expected \"{FORMAT}\""),
            Self::NoDocument => f.write_str("found nothing; expected a document"),
            Self::Document(error) => f.write_str(&error.message()),
        }
    }
}

impl fmt::Display for ReceiptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

impl std::error::Error for ReceiptError {}

/// The receipt of a document.
#[must_use]
pub fn make(document: &Document) -> Json {
    let outcome = calculate(document);
    let result = if document.schools.len() <= MAX_DERIVED_SCHOOLS {
        outcome.to_json_with_derivation(document)
    } else {
        outcome.to_json(document)
    };
    let program = [("name", Json::text(env!("CARGO_PKG_NAME"))), ("version", Json::text(env!("CARGO_PKG_VERSION")))];
    let document_json = document.to_json();
    let hashes = [("document", Json::Text(hash(&document_json))), ("result", Json::Text(hash(&result)))];
    Json::object([
        ("format", Json::text(FORMAT)),
        ("program", Json::object(program)),
        ("rules", rules_json(document)),
        ("document", document_json),
        ("result", result),
        ("sha256", Json::object(hashes)),
    ])
}

/// Computes a receipt again and compares everything but the program that made it.
///
/// # Errors
/// When the bytes are no receipt, or the document in it cannot be used.
pub fn verify(bytes: &[u8]) -> Result<Verified, ReceiptError> {
    let error = |path: &str, problem| ReceiptError { path: path.to_owned(), problem };
    let text = std::str::from_utf8(bytes).map_err(|_| error("$", ReceiptProblem::NotUtf8))?;
    let theirs = json::read(text).map_err(|problem| error("$", ReceiptProblem::NotJson(problem)))?;
    if theirs.get("format").and_then(Json::as_text) != Some(FORMAT) {
        return Err(error("format", ReceiptProblem::NotReceipt));
    }
    let document = theirs.get("document").ok_or_else(|| error("document", ReceiptProblem::NoDocument))?;
    let document = Document::read(&document.to_compact()).map_err(|problem| {
        let inner = problem.path();
        let path = if inner == "$" { "document".to_owned() } else { format!("document.{inner}") };
        ReceiptError { path, problem: ReceiptProblem::Document(problem) }
    })?;
    let made_by = theirs.get("program").and_then(|program| program.get("version")).and_then(Json::as_text);
    let mut differences = Vec::new();
    compare(&make(&document), &theirs, Path::ROOT, &mut differences);
    Ok(Verified { made_by: shown_text(made_by.unwrap_or_default()), differences })
}

/// Each scheme that the document and its scenarios compute with, once.
fn rules_json(document: &Document) -> Json {
    let mut schemes: Vec<SchemeId> = vec![document.scheme];
    schemes.extend(document.scenarios.iter().map(|scenario| scenario.scheme));
    let mut seen = Vec::new();
    schemes.retain(|scheme| {
        let first = !seen.contains(scheme);
        seen.push(*scheme);
        first
    });
    Json::List(
        schemes
            .into_iter()
            .map(|scheme| {
                let files = rules::data_files(scheme).iter().map(|file| (file.name, Json::text(file.sha256)));
                Json::object([("scheme", Json::text(scheme.as_str())), ("files", Json::object(files))])
            })
            .collect(),
    )
}

fn hash(json: &Json) -> String {
    Sha256::digest(json.to_compact()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn compare(ours: &Json, theirs: &Json, path: Path<'_>, found: &mut Vec<Difference>) {
    if found.len() >= MAX_DIFFERENCES {
        return;
    }
    match (ours, theirs) {
        (Json::Object(ours), Json::Object(theirs)) => compare_fields(ours, theirs, path, found),
        (Json::List(ours), Json::List(theirs)) => {
            for at in 0..ours.len().max(theirs.len()) {
                compare_optional(ours.get(at), theirs.get(at), path.index(at), found);
            }
        }
        _ if ours == theirs => {}
        (Json::Text(ours), Json::Text(theirs)) if is_earlier_text(ours, theirs) => {}
        _ => note(Some(ours), Some(theirs), path, found),
    }
}

/// Whether two hashes are those of a data file and of an earlier text of it with the same amounts.
fn is_earlier_text(ours: &str, theirs: &str) -> bool {
    let files = SchemeId::ALL.into_iter().flat_map(rules::data_files);
    files.filter(|file| file.sha256 == ours).any(|file| file.same_amounts_as.contains(&theirs))
}

/// Fields belong together by their names, in whatever order. A name that stands there twice is a difference.
fn compare_fields(ours: &[(String, Json)], theirs: &[(String, Json)], path: Path<'_>, found: &mut Vec<Difference>) {
    let mut known: HashMap<&str, &Json> = ours.iter().map(|(name, value)| (name.as_str(), value)).collect();
    for (name, value) in theirs {
        compare_optional(known.remove(name.as_str()), Some(value), path.key(name), found);
    }
    // In their own order, not in that of the map.
    for (name, value) in ours.iter().filter(|(name, _)| known.contains_key(name.as_str())) {
        compare_optional(Some(value), None, path.key(name), found);
    }
}

fn compare_optional(ours: Option<&Json>, theirs: Option<&Json>, path: Path<'_>, found: &mut Vec<Difference>) {
    match (ours, theirs) {
        _ if path.to_string() == "program" => {}
        (Some(ours), Some(theirs)) => compare(ours, theirs, path, found),
        _ => note(ours, theirs, path, found),
    }
}

fn note(ours: Option<&Json>, theirs: Option<&Json>, path: Path<'_>, found: &mut Vec<Difference>) {
    if found.len() < MAX_DIFFERENCES {
        let shown = |value: Option<&Json>| value.map(|value| shown_text(&value.to_compact()));
        found.push(Difference { path: path.to_string(), theirs: shown(theirs), ours: shown(ours) });
    }
}

/// A value from outside on one line of reasonable length.
fn shown_text(text: &str) -> String {
    const SHOWN_CHARS: usize = 80;
    let mut shown: String = text.chars().filter(|character| !character.is_control()).take(SHOWN_CHARS).collect();
    if text.chars().count() > SHOWN_CHARS {
        shown.push('…');
    }
    shown
}
