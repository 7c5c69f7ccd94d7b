//! `cargo xtask bench`

use crate::Command;
use crate::browsers::Browser;
use crate::build;
use crate::failure::Failure;
use crate::process::{cargo, run as run_program, say};
use crate::project::Project;
use lexopt::Arg::Value;
use lexopt::Parser;
use std::ffi::OsString;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "bench",
    summary: "measure how long things take on this machine",
    help: "Usage: cargo xtask bench [NAME…]

Arguments:
  NAME…  measure only what has one of these in its name

Measures the calculation and the readers natively and, when no name is given, in
Chromium how soon the release is seen and usable on a slow network and processor,
how soon amounts follow a keystroke on a slow processor, how long a DUO file and
a region from it take, how long the program in the page takes from document to
result, and how soon the single file is usable. `load`, `keystroke`, `duo`,
`documents` and `single` measure one of these alone. Times stand here and not in
the tests, because machines differ.",
    run,
};

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let (pages, names): (Vec<_>, Vec<_>) =
        names(arguments)?.into_iter().partition(|name| PAGES.iter().any(|page| name == page));
    let project = Project::find()?;
    if pages.is_empty() || !names.is_empty() {
        say("measuring natively");
        run_program(cargo().current_dir(&project.root).args(["bench", "--benches", "--"]).args(&names))?;
    }
    let pages = if names.is_empty() && pages.is_empty() { PAGES.map(OsString::from).to_vec() } else { pages };
    if !pages.is_empty() {
        measure_pages(&pages)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is measured in a browser, as the benchmarks of the package with its tests are called.
const PAGES: [&str; 5] = ["load", "keystroke", "duo", "documents", "single"];

/// Measures the release in the one browser that can be made slow.
fn measure_pages(names: &[OsString]) -> Result<(), Failure> {
    let programs = Browser::Chromium.ensure(&Project::find()?)?;
    let project = build::release()?;
    for name in names {
        say(&format!("measuring the page in chromium: {}", name.display()));
        run_program(
            cargo()
                .current_dir(&project.root)
                .args(["bench", "--package", "e2e", "--bench"])
                .arg(name)
                .env("E2E_BROWSER", Browser::Chromium.name())
                .env("E2E_DIST", project.dist())
                .envs(programs.clone()),
        )?;
    }
    Ok(())
}

fn names(mut arguments: Parser) -> Result<Vec<OsString>, Failure> {
    let mut names = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(name) => names.push(name),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_passed_on_and_options_are_not() {
        assert_eq!(names(Parser::from_args(["schools"])).unwrap(), ["schools"]);
        assert!(names(Parser::from_args(["--quick"])).is_err());
    }
}
