//! `cargo xtask check`

mod layers;
mod licences;

use crate::Command;
use crate::failure::Failure;
use crate::process::{cargo, run as run_program, say};
use crate::project::Project;
use crate::toolchain::{WASM_TARGET, ensure_wasm_target};
use lexopt::Parser;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "check",
    summary: "check format, lints, documentation, layers and licences",
    help: "Usage: cargo xtask check

Runs, and goes on to the next when one fails:
  format         rustfmt
  lints          clippy for this machine, without the page
  lints of page  clippy for wasm, with the page
  documentation  rustdoc, whose warnings are errors here
  layers         the library without the page has no web crate below it
  licences       every dependency may be distributed under EUPL-1.2",
    run,
};

/// A check by name.
type Check = (&'static str, fn(&Project) -> Result<(), Failure>);

const CHECKS: [Check; 6] = [
    ("format", format),
    ("lints", lints),
    ("lints of page", lints_of_page),
    ("documentation", documentation),
    ("layers", layers::check),
    ("licences", licences::check),
];

fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let project = Project::find()?;
    ensure_wasm_target()?;
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        say(&format!("checking {name}"));
        if let Err(failure) = check(&project) {
            say(&failure.to_string());
            failed.push(name);
        }
    }
    if failed.is_empty() {
        say(&format!("all {} checks passed", CHECKS.len()));
        Ok(ExitCode::SUCCESS)
    } else {
        Err(Failure::new(format!("failed: {}", failed.join(", "))))
    }
}

fn format(project: &Project) -> Result<(), Failure> {
    run_program(cargo().current_dir(&project.root).args(["fmt", "--all", "--check"]))
}

fn lints(project: &Project) -> Result<(), Failure> {
    let words = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    run_program(cargo().current_dir(&project.root).args(words))
}

fn lints_of_page(project: &Project) -> Result<(), Failure> {
    let words = ["clippy", "--lib", "--bins", "--features", "ui", "--target", WASM_TARGET, "--", "--deny", "warnings"];
    run_program(cargo().current_dir(&project.root).args(words))
}

fn documentation(project: &Project) -> Result<(), Failure> {
    let doc = |words: &[&str]| {
        run_program(
            cargo()
                .current_dir(&project.root)
                .env("RUSTDOCFLAGS", "--deny warnings")
                .args(["doc", "--no-deps", "--document-private-items"])
                .args(words),
        )
    };
    doc(&["--workspace"])?;
    doc(&["--lib", "--features", "ui", "--target", WASM_TARGET])
}
