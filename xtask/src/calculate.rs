//! `cargo xtask calculate`: a calculation document in, its result out (README, "The command line").

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use vmbo_techniek::calculation::{Outcome, calculate};
use vmbo_techniek::domain::json::Json;
use vmbo_techniek::domain::{Document, DocumentError};

/// What the command line asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Whether the result carries its derivation.
    pub trace: bool,
    /// Whether each line is a document.
    pub lines: bool,
    /// The file, or standard input without one.
    pub file: Option<PathBuf>,
}

/// Exit status of a document that cannot be used.
const BAD_DOCUMENT: u8 = 2;

/// Exit status of a run in which some line could not be used.
const SOME_BAD_LINE: u8 = 1;

/// Runs the command.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn run(request: &Request) -> io::Result<ExitCode> {
    let mut input: Box<dyn BufRead> = match &request.file {
        Some(file) => Box::new(BufReader::new(
            fs::File::open(file).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))?,
        )),
        None => Box::new(BufReader::new(io::stdin())),
    };
    let output = BufWriter::new(io::stdout().lock());
    if request.lines { each_line(request, &mut input, output) } else { one(request, &mut input, output) }
}

fn one(request: &Request, input: &mut dyn BufRead, mut output: impl Write) -> io::Result<ExitCode> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    match result(&bytes, request.trace) {
        Ok(json) => {
            writeln!(output, "{}", json.to_indented())?;
            output.flush()?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            writeln!(io::stderr(), "{error}")?;
            Ok(ExitCode::from(BAD_DOCUMENT))
        }
    }
}

fn each_line(request: &Request, input: &mut dyn BufRead, mut output: impl Write) -> io::Result<ExitCode> {
    let mut all_good = true;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let end = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        let json = result(line.get(..end).unwrap_or_default(), request.trace).unwrap_or_else(|error| {
            all_good = false;
            let parts = [("path", Json::text(error.path())), ("message", Json::Text(error.message()))];
            Json::object([("error", Json::object(parts))])
        });
        writeln!(output, "{}", json.to_compact())?;
    }
    output.flush()?;
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(SOME_BAD_LINE) })
}

fn result(bytes: &[u8], trace: bool) -> Result<Json, DocumentError> {
    let document = Document::read_bytes(bytes)?;
    let outcome: Outcome = calculate(&document);
    Ok(if trace { outcome.to_json_with_derivation(&document) } else { outcome.to_json(&document) })
}
