//! `cargo xtask receipt` and `cargo xtask verify`: a calculation on paper, and doing it again
//! (docs/command-line.md).

use std::path::PathBuf;
use std::process::ExitCode;

use engine::domain::ToJson;
use lexopt::Arg::Value;
use lexopt::Parser;
use vmbo_techniek::features::files::model::receipt::{MAX_DIFFERENCES, make, verify};

use crate::Command;
use crate::document_file;
use crate::document_file::print;
use crate::failure::Failure;

pub(crate) const RECEIPT: Command = Command {
    name: "receipt",
    summary: "print the receipt of a document",
    help: "Usage: cargo xtask receipt FILE

Arguments:
  FILE  the calculation document; - for standard input

The receipt is JSON with the document, the rules and their hashes, the result
and its derivation. A document that cannot be used gives exit status 2.",
    run: run_receipt,
};

pub(crate) const VERIFY: Command = Command {
    name: "verify",
    summary: "compute a receipt again and compare",
    help: "Usage: cargo xtask verify FILE

Arguments:
  FILE  the receipt; - for standard input

Exit status 0 when everything is equal, 1 with one difference on each line,
2 when the file is no receipt.",
    run: run_verify,
};

/// Exit status of a receipt that is not equal.
const DIFFERENT: u8 = 1;

fn run_receipt(arguments: Parser) -> Result<ExitCode, Failure> {
    let document = document_file::read(&file(arguments)?)?;
    print(&make(&document).to_json_indented())
}

fn run_verify(arguments: Parser) -> Result<ExitCode, Failure> {
    let bytes = document_file::bytes(&file(arguments)?)?;
    let verified = verify(&bytes).map_err(|error| Failure::usage(error.to_string()))?;
    if verified.differences.is_empty() {
        return print(&format!("equal: version {} made this receipt", verified.made_by));
    }
    let mut lines: Vec<String> = verified.differences.iter().map(ToString::to_string).collect();
    if lines.len() == MAX_DIFFERENCES {
        lines.push("and possibly more".to_owned());
    }
    print(&lines.join("\n"))?;
    Ok(ExitCode::from(DIFFERENT))
}

fn file(mut arguments: Parser) -> Result<PathBuf, Failure> {
    let mut file = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            _ => return Err(argument.unexpected().into()),
        }
    }
    file.ok_or_else(|| Failure::usage("give a FILE; add --help to see what can be given"))
}
