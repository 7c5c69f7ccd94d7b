//! Writes the Excel workbook of a calculation document: a program of its own, so that nobody else waits for the library
//! that writes workbooks. `cargo xtask workbook` compiles and runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use engine::domain::Document;
use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt};
use vmbo_techniek::features::files::model::workbook;
use vmbo_techniek::text::language::Language;

/// Why there is no workbook.
enum Failure {
    /// What was given cannot be used: exit status 2.
    Input(String),
    /// Something did not work: exit status 1.
    Work(String),
}

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Input(message)) => fail(&message, 2),
        Err(Failure::Work(message)) => fail(&message, 1),
    }
}

fn fail(message: &str, status: u8) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(status)
}

fn run(arguments: Parser) -> Result<(), Failure> {
    let (language, input, output) = request(arguments).map_err(|error| Failure::Input(error.to_string()))?;
    let bytes =
        fs::read(&input).map_err(|error| Failure::Input(format!("cannot read {}: {error}", input.display())))?;
    let document = Document::read_bytes(&bytes).map_err(|error| Failure::Input(error.to_string()))?;
    let workbook = workbook::write(&document, language).map_err(|error| Failure::Work(error.to_string()))?;
    write(&output, &workbook)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| Failure::Work(format!("cannot write {}: {error}", path.display())))
}

fn request(mut arguments: Parser) -> Result<(Language, PathBuf, PathBuf), lexopt::Error> {
    let mut language = Language::default();
    let mut paths = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("language") => {
                let code = arguments.value()?.string()?;
                language = Language::from_code(&code).ok_or_else(|| format!("--language {code}: expected nl or en"))?;
            }
            Value(path) if paths.len() < 2 => paths.push(PathBuf::from(path)),
            other => return Err(other.unexpected()),
        }
    }
    let mut paths = paths.into_iter();
    match (paths.next(), paths.next()) {
        (Some(input), Some(output)) => Ok((language, input, output)),
        _ => Err("expected FILE OUT.xlsx".into()),
    }
}
