//! `cargo xtask check`

mod layers;
mod licences;

use crate::Command;
use crate::failure::Failure;
use crate::process::{cargo, run as run_program, say};
use crate::project::Project;
use crate::site::Form;
use crate::toolchain::{WASM_TARGET, ensure_wasm_target};
use lexopt::Parser;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "check",
    summary: "check format, lints, documentation, layers and licences",
    help: "Usage: cargo xtask check

Runs, and goes on to the next when one fails:
  format         rustfmt
  lints          clippy, for each way in which the sources are compiled
  documentation  rustdoc, whose warnings are errors here, likewise
  layers         engine and library without the page have no web crate below them
  licences       every dependency may be distributed under EUPL-1.2",
    run,
};

/// A check by name.
type Check = (&'static str, fn(&Project) -> Result<(), Failure>);

const CHECKS: [Check; 5] = [
    ("format", format),
    ("lints", lints),
    ("documentation", documentation),
    ("layers", layers::check),
    ("licences", licences::check),
];

/// Every way in which the sources are compiled: what cargo selects, and which targets of it clippy sees.
const BUILDS: [(&str, &[&str], &[&str]); 4] = [
    ("for this machine, without the page", &["--workspace", "--exclude", PRERENDER], &["--all-targets"]),
    (
        "for this machine, with the page and its rendering",
        &["--package", PAGE, "--package", PRERENDER, "--features", EVERYTHING],
        &["--all-targets"],
    ),
    (
        "for browsers, in parts",
        &["--package", PAGE, "--target", WASM_TARGET, "--features", IN_PARTS],
        &["--lib", "--bins"],
    ),
    (
        "for browsers, in one piece",
        &["--package", PAGE, "--target", WASM_TARGET, "--features", IN_ONE_PIECE],
        &["--lib", "--bins"],
    ),
];

const PAGE: &str = "rekenhulp-vmbo-techniek";
const PRERENDER: &str = "xtask-prerender";
const EVERYTHING: &str = "rekenhulp-vmbo-techniek/prerender,rekenhulp-vmbo-techniek/workbook";
const IN_PARTS: &str = Form::Parts.features();
const IN_ONE_PIECE: &str = Form::OnePiece.features();

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
    run_program(cargo().current_dir(&project.root).args(["fmt", "--all", "--check"]))?;
    // A workspace of its own, which only whoever fuzzes compiles.
    run_program(cargo().current_dir(&project.root).args(["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"]))
}

fn lints(project: &Project) -> Result<(), Failure> {
    each_build(|selected, targets| {
        let mut clippy = cargo();
        clippy.current_dir(&project.root).arg("clippy").args(selected).args(targets);
        run_program(clippy.args(["--", "--deny", "warnings"]))
    })
}

fn documentation(project: &Project) -> Result<(), Failure> {
    each_build(|selected, _| {
        let mut rustdoc = cargo();
        rustdoc.current_dir(&project.root).env("RUSTDOCFLAGS", "--deny warnings");
        run_program(rustdoc.args(["doc", "--no-deps", "--document-private-items"]).args(selected))
    })
}

/// Does something for each way to compile; what went wrong for one does not keep the others from being looked at.
fn each_build(look: impl Fn(&[&str], &[&str]) -> Result<(), Failure>) -> Result<(), Failure> {
    let mut failed = Vec::new();
    for (name, selected, targets) in BUILDS {
        say(name);
        if let Err(failure) = look(selected, targets) {
            say(&failure.to_string());
            failed.push(name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(failed.join("; "))) }
}
