//! The contract's examples, for every program that is held against them: the library, the command line, the page.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A document with what it must give.
pub(crate) struct Example {
    /// Its file name without endings.
    pub(crate) name: String,
    /// The document.
    pub(crate) input: String,
    /// The result, or the path of the error.
    pub(crate) expected: Value,
}

/// The documents with their results.
pub(crate) fn good() -> Vec<Example> {
    pairs(&folder(), "result")
}

/// The documents that must be refused, with the path.
pub(crate) fn bad() -> Vec<Example> {
    pairs(&folder().join("errors"), "error")
}

/// Every field of `expected` stands in `ours` with the same value.
#[track_caller]
pub(crate) fn assert_holds(expected: &Value, ours: &Value, place: &str) {
    match (expected, ours) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                assert_holds(value, &ours[name], &format!("{place}.{name}"));
            }
        }
        (Value::Array(items), Value::Array(ours)) => {
            assert_eq!(items.len(), ours.len(), "{place}");
            for (at, (item, ours)) in items.iter().zip(ours).enumerate() {
                assert_holds(item, ours, &format!("{place}[{at}]"));
            }
        }
        _ => assert_eq!(expected, ours, "{place}"),
    }
}

/// Packages stand at different depths; all of them are somewhere below the root.
fn folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = package.ancestors().map(|folder| folder.join("tests/examples")).find(|folder| folder.is_dir());
    found.expect("tests/examples")
}

fn pairs(folder: &Path, kind: &str) -> Vec<Example> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".input.json"));
    files.sort();
    assert!(!files.is_empty(), "no examples in {}", folder.display());
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    files
        .into_iter()
        .map(|file| {
            let name = file.file_name().unwrap().to_string_lossy().replace(".input.json", "");
            let expected = serde_json::from_str(&read(&folder.join(format!("{name}.{kind}.json")))).unwrap();
            Example { input: read(&file), expected, name }
        })
        .collect()
}
