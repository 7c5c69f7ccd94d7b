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

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::features::files::model::tables::MAX_DERIVED_SCHOOLS;
use engine::calculation::{CalculationResult, calculate};
use engine::domain::{Document, DocumentError, JsonError, Path, RawFields, SchemeId, ToJson};
use engine::rules;
use engine::rules::DataFile;

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

/// A calculation with everything that it rests on.
#[derive(Serialize)]
pub struct Receipt<'a> {
    format: &'static str,
    program: Program<'a>,
    rules: Vec<RuleFiles>,
    document: &'a Document,
    result: CalculationResult<'a>,
    sha256: Hashes,
}

/// The program that made a receipt.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Program<'a> {
    name: Cow<'a, str>,
    version: Cow<'a, str>,
}

/// The files that a scheme comes from, with their hashes.
#[derive(Serialize)]
struct RuleFiles {
    scheme: SchemeId,
    #[serde(serialize_with = "in_order")]
    files: &'static [DataFile],
}

/// The hashes of document and result as JSON on one line.
#[derive(Serialize)]
struct Hashes {
    document: String,
    result: String,
}

fn in_order<S: Serializer>(files: &[DataFile], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(files.iter().map(|file| (file.name, file.sha256)))
}

/// The receipt of a document.
#[must_use]
pub fn make(document: &Document) -> Receipt<'_> {
    let outcome = calculate(document);
    let result = if document.schools.len() <= MAX_DERIVED_SCHOOLS {
        outcome.result_with_derivation(document)
    } else {
        outcome.result(document)
    };
    Receipt {
        format: FORMAT,
        program: Program { name: env!("CARGO_PKG_NAME").into(), version: env!("CARGO_PKG_VERSION").into() },
        rules: rule_files(document),
        document,
        sha256: Hashes { document: hash(document), result: hash(&result) },
        result,
    }
}

/// Computes a receipt again and compares everything but the program that made it.
///
/// # Errors
/// When the bytes are no receipt, or the document in it cannot be used.
pub fn verify(bytes: &[u8]) -> Result<Verified, ReceiptError> {
    let error = |path: &str, problem| ReceiptError { path: path.to_owned(), problem };
    let text = std::str::from_utf8(bytes).map_err(|_| error("$", ReceiptProblem::NotUtf8))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let theirs: &RawValue = serde_json::from_str(text)
        .map_err(|problem| error("$", ReceiptProblem::NotJson(JsonError::new(text, &problem))))?;
    let fields = parsed(theirs.get()).map_or_else(Vec::new, |RawFields(fields)| fields);
    let field = |name| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.get());
    if field("format").and_then(parsed::<String>).as_deref() != Some(FORMAT) {
        return Err(error("format", ReceiptProblem::NotReceipt));
    }
    let document = field("document").ok_or_else(|| error("document", ReceiptProblem::NoDocument))?;
    let document = Document::read(document).map_err(|problem| {
        let inner = problem.path();
        let path = if inner == "$" { "document".to_owned() } else { format!("document.{inner}") };
        ReceiptError { path, problem: ReceiptProblem::Document(problem) }
    })?;
    let program: Program<'_> = field("program").and_then(parsed).unwrap_or_default();
    let mut differences = Vec::new();
    compare(&make(&document).to_json(), theirs.get(), &Path::ROOT, &mut differences);
    Ok(Verified { made_by: shown_text(&program.version), differences })
}

/// Each scheme that the document and its scenarios compute with, once.
fn rule_files(document: &Document) -> Vec<RuleFiles> {
    let mut schemes: Vec<SchemeId> = Vec::new();
    for scheme in [document.scheme].into_iter().chain(document.scenarios.iter().map(|scenario| scenario.scheme)) {
        if !schemes.contains(&scheme) {
            schemes.push(scheme);
        }
    }
    schemes.into_iter().map(|scheme| RuleFiles { scheme, files: rules::data_files(scheme) }).collect()
}

fn hash(value: &impl Serialize) -> String {
    Sha256::digest(value.to_json()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Compares two JSON texts: objects and lists part by part, everything else as it is.
fn compare(ours: &str, theirs: &str, path: &Path, found: &mut Vec<Difference>) {
    if ours == theirs || found.len() >= MAX_DIFFERENCES {
        return;
    }
    if let (Some(RawFields(ours)), Some(RawFields(theirs))) = (parsed(ours), parsed(theirs)) {
        compare_fields(&ours, &theirs, path, found);
    } else if let (Some(ours), Some(theirs)) = (parsed::<Vec<&RawValue>>(ours), parsed::<Vec<&RawValue>>(theirs)) {
        for at in 0..ours.len().max(theirs.len()) {
            let [ours, theirs] = [&ours, &theirs].map(|items| items.get(at).map(|item| item.get()));
            compare_optional(ours, theirs, &path.index(at), found);
        }
    } else if parsed::<String>(ours).is_none_or(|ours| !is_same_text(&ours, theirs)) {
        note(Some(ours), Some(theirs), path, found);
    }
}

/// Whether the JSON text `theirs` is the text `ours`, or the hash of an earlier text of the same data file with the same
/// amounts.
fn is_same_text(ours: &str, theirs: &str) -> bool {
    let Some(theirs) = parsed::<String>(theirs) else { return false };
    let mut files = SchemeId::ALL.into_iter().flat_map(rules::data_files);
    ours == theirs || files.any(|file| file.sha256 == ours && file.same_amounts_as.contains(&theirs.as_str()))
}

fn parsed<'a, T: Deserialize<'a>>(json: &'a str) -> Option<T> {
    serde_json::from_str(json).ok()
}

/// Fields belong together by their names, in whatever order. A name that stands there twice is a difference.
fn compare_fields(
    ours: &[(String, &RawValue)],
    theirs: &[(String, &RawValue)],
    path: &Path,
    found: &mut Vec<Difference>,
) {
    let mut known: HashMap<&str, &str> = ours.iter().map(|(name, value)| (name.as_str(), value.get())).collect();
    for (name, value) in theirs {
        compare_optional(known.remove(name.as_str()), Some(value.get()), &path.key(name), found);
    }
    // In their own order, not in that of the map.
    for (name, value) in ours.iter().filter(|(name, _)| known.contains_key(name.as_str())) {
        compare_optional(Some(value.get()), None, &path.key(name), found);
    }
}

fn compare_optional(ours: Option<&str>, theirs: Option<&str>, path: &Path, found: &mut Vec<Difference>) {
    match (ours, theirs) {
        _ if *path == Path::ROOT.key("program") => {}
        (Some(ours), Some(theirs)) => compare(ours, theirs, path, found),
        _ => note(ours, theirs, path, found),
    }
}

fn note(ours: Option<&str>, theirs: Option<&str>, path: &Path, found: &mut Vec<Difference>) {
    if found.len() < MAX_DIFFERENCES {
        let shown = |value: Option<&str>| value.map(shown_text);
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
