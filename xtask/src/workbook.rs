//! `cargo xtask workbook`: a calculation document in, an Excel workbook out.

use crate::Command;
use crate::failure::Failure;
use crate::process::cargo;
use crate::project::Project;
use lexopt::Parser;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "workbook",
    summary: "write the Excel workbook of a document",
    help: "Usage: cargo xtask workbook [--language nl|en] FILE OUT.xlsx

Arguments:
  FILE            the calculation document
  OUT.xlsx        the workbook; one that is there is replaced

Options:
  --language LANG nl or en (nl when not given)

Every amount in the workbook is a live formula over the counts and the rates on
its sheets. A document that cannot be used gives `path: message` on standard
error and exit status 2, and no workbook.",
    run,
};

const PACKAGE: &str = "xtask-workbook";

/// Runs the program that has the library for workbooks; its exit status is ours.
fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    let project = Project::find()?;
    let mut command = cargo();
    // The paths are those of whoever asks, so the program runs where they are.
    command.args(["run", "--quiet", "--package", PACKAGE, "--manifest-path"]).arg(project.root.join("Cargo.toml"));
    command.arg("--").args(arguments.raw_args()?);
    let status = command.status().map_err(|error| Failure::new(format!("cannot start cargo: {error}")))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
