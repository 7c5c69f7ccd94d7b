//! `cargo xtask calculate`: a calculation document in, its result out (docs/command-line.md).

use std::fs;
use std::io;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use engine::calculation::{CalculationResult, calculate};
use engine::domain::{Document, DocumentError};
use lexopt::Arg::{Long, Value};
use lexopt::Parser;

use crate::Command;
use crate::failure::Failure;

pub(crate) const COMMAND: Command = Command {
    name: "calculate",
    summary: "calculate a document: JSON in, JSON out",
    help: "Usage: cargo xtask calculate [--trace] [--lines] [FILE]

Arguments:
  FILE     the calculation document; standard input when not given

Options:
  --trace  add the derivation of every amount to the result
  --lines  read one document from each line and print one result on each

A document that cannot be used gives `path: message` on standard error and exit
status 2; with --lines its line becomes {\"error\":{\"path\":…,\"message\":…}} and the
exit status of the whole is 1.",
    run,
};

/// What the command line asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Request {
    /// Whether the result carries its derivation.
    trace: bool,
    /// Whether each line is a document.
    lines: bool,
    /// The file, or standard input without one.
    file: Option<PathBuf>,
}

/// Exit status of a document that cannot be used.
const BAD_DOCUMENT: u8 = 2;

/// Exit status of a run in which some line could not be used.
const SOME_BAD_LINE: u8 = 1;

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let request = request(arguments)?;
    let mut input: Box<dyn BufRead> = match &request.file {
        Some(path) => Box::new(BufReader::new(fs::File::open(path).map_err(|error| request.unreadable(&error))?)),
        None => Box::new(BufReader::new(io::stdin())),
    };
    let output = BufWriter::new(io::stdout().lock());
    if request.lines { each_line(&request, &mut input, output) } else { one(&request, &mut input, output) }
}

impl Request {
    /// No document is as bad as a bad document.
    fn unreadable(&self, error: &io::Error) -> Failure {
        let place = self.file.as_ref().map_or("standard input".into(), |file| file.to_string_lossy());
        Failure::usage(format!("cannot read {place}: {error}"))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err asks for")]
fn unwritable(error: io::Error) -> Failure {
    Failure::new(format!("cannot write: {error}"))
}

fn request(mut arguments: Parser) -> Result<Request, Failure> {
    let mut request = Request::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("trace") => request.trace = true,
            Long("lines") => request.lines = true,
            Value(file) if request.file.is_none() => request.file = Some(file.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(request)
}

fn one(request: &Request, input: &mut dyn BufRead, mut output: impl Write) -> Result<ExitCode, Failure> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| request.unreadable(&error))?;
    match result(&bytes, request.trace, |result| result.to_json_indented()) {
        Ok(json) => {
            writeln!(output, "{json}").and_then(|()| output.flush()).map_err(unwritable)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            writeln!(io::stderr(), "{error}").map_err(unwritable)?;
            Ok(ExitCode::from(BAD_DOCUMENT))
        }
    }
}

fn each_line(request: &Request, input: &mut dyn BufRead, mut output: impl Write) -> Result<ExitCode, Failure> {
    let mut all_good = true;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(|error| request.unreadable(&error))? == 0 {
            break;
        }
        let end = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        let line = line.get(..end).unwrap_or_default();
        let json = result(line, request.trace, |result| result.to_json()).unwrap_or_else(|error| {
            all_good = false;
            error.answer()
        });
        writeln!(output, "{json}").map_err(unwritable)?;
    }
    output.flush().map_err(unwritable)?;
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(SOME_BAD_LINE) })
}

/// The result of a document, in the way that it is to be written.
fn result(bytes: &[u8], trace: bool, write: fn(&CalculationResult<'_>) -> String) -> Result<String, DocumentError> {
    let document = Document::read_bytes(bytes)?;
    let outcome = calculate(&document);
    Ok(write(&if trace { outcome.result_with_derivation(&document) } else { outcome.result(&document) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(arguments: &[&str]) -> Result<Request, String> {
        request(Parser::from_args(arguments)).map_err(|failure| failure.to_string())
    }

    #[test]
    fn options_and_file_come_in_any_order() {
        let expected = Request { trace: true, lines: false, file: Some("a.json".into()) };
        assert_eq!(given(&["--trace", "a.json"]), Ok(expected.clone()));
        assert_eq!(given(&["a.json", "--trace"]), Ok(expected));
        assert_eq!(given(&[]), Ok(Request::default()));
    }

    #[test]
    fn two_files_are_too_many() {
        assert!(given(&["a.json", "b.json"]).is_err());
    }
}
