//! What the fuzzer begins with: the examples, links, receipts, pasted blocks and files of DUO that the tests know.

use crate::failure::Failure;
use crate::project::Project;
use engine::domain::Document;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use vmbo_techniek::form::document::Form;

/// Writes them into a folder for each target.
pub(super) fn write(project: &Project, folder: &Path) -> Result<(), Failure> {
    let tests = project.root.join("tests");
    let put = |target: &str, at: usize, content: &[u8]| {
        let path = folder.join(target).join(format!("seed-{at}"));
        fs::create_dir_all(folder.join(target)).map_err(Failure::io("make", folder))?;
        fs::write(&path, content).map_err(Failure::io("write", &path))
    };
    let examples = texts(&tests.join("examples"))?.into_iter().chain(texts(&tests.join("examples/errors"))?);
    for (at, text) in examples.enumerate() {
        if let Ok(document) = Document::read(&text) {
            put("snapshot", at, Form::from_document(&document).to_snapshot().as_bytes())?;
        }
        put("document", at, text.as_bytes())?;
        put("differential", at, text.as_bytes())?;
    }
    for (at, text) in texts(&tests.join("links"))?.iter().enumerate() {
        put("link", at, text_of(&json(text)?, "fragment").as_bytes())?;
    }
    for (at, text) in texts(&tests.join("receipts"))?.iter().enumerate() {
        put("receipt", at, text.as_bytes())?;
    }
    let samples = texts(&tests.join("paste"))?.iter().map(|text| json(text)).collect::<Result<Vec<_>, _>>()?;
    for (at, sample) in samples.iter().flat_map(|samples| samples.as_array().into_iter().flatten()).enumerate() {
        // The target takes the first bytes for the cell that it is pasted on.
        put("paste", at, format!("\0\0{}", text_of(sample, "text")).as_bytes())?;
    }
    let own = project.root.join("fuzz/seeds/duo");
    for (at, name) in ["plain.csv", "masked.csv"].into_iter().enumerate() {
        put("duo", at, &fs::read(own.join(name)).map_err(Failure::io("read", &own))?)?;
    }
    Ok(())
}

fn json(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("a file of the tests is no JSON: {error}")))
}

fn text_of<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The JSON files of a folder.
fn texts(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::io("read", folder))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).map_err(Failure::io("read", path))).collect()
}
