//! What the commands share that take a file and print a text.

use std::fs;
use std::io;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use engine::domain::Document;

use crate::failure::Failure;

/// Reads a calculation document; `-` is standard input.
pub(crate) fn read(file: &Path) -> Result<Document, Failure> {
    Document::read_bytes(&bytes(file)?).map_err(|error| Failure::usage(error.to_string()))
}

/// Reads the bytes of a file; `-` is standard input. No file is as bad as a bad file.
pub(crate) fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let result = if file == Path::new("-") {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(file).map(|found| bytes = found)
    };
    result.map_err(|error| Failure::usage(format!("cannot read {}: {error}", file.display())))?;
    Ok(bytes)
}

/// Prints a result, with a line end.
pub(crate) fn print(text: &str) -> Result<ExitCode, Failure> {
    writeln!(io::stdout(), "{text}").map_err(|error| Failure::new(format!("cannot write: {error}")))?;
    Ok(ExitCode::SUCCESS)
}
