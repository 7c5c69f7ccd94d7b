//! `cargo xtask pictures`

use crate::Command;
use crate::browsers::Browser;
use crate::failure::Failure;
use crate::process::run as run_program;
use crate::project::Project;
use crate::site::{Builder, Mode};
use lexopt::Arg::Long;
use lexopt::Parser;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "pictures",
    summary: "take the pictures that the README uses",
    help: "Usage: cargo xtask pictures [--all]

Options:
  --all  take the page in every width and mode instead, to look at, and a print

Builds the site quickly, fills in an example in Chromium and writes to docs/, with
--all to target/pictures/.",
    run,
};

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let all = wants_all(arguments)?;
    let project = Project::find()?;
    let programs = Browser::Chromium.ensure(&project)?;
    let builder = Builder::prepare(project, Mode::Quick)?;
    builder.build()?;
    let site = builder.folder();
    let project = builder.into_project();
    let folder = if all { project.target.join("pictures") } else { project.root.join("docs") };
    let mut command = Browser::Chromium.command(&project);
    command.args(["run", "--quiet", "--package", "e2e", "--bin", "pictures", "--"]).arg(&folder);
    if all {
        command.arg("--all");
    }
    run_program(command.env("E2E_BROWSER", "chromium").env("E2E_DIST", site).envs(programs))?;
    Ok(ExitCode::SUCCESS)
}

fn wants_all(mut arguments: Parser) -> Result<bool, Failure> {
    let mut all = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("all") => all = true,
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_pictures_are_an_option() {
        assert!(!wants_all(Parser::from_args([""; 0])).unwrap());
        assert!(wants_all(Parser::from_args(["--all"])).unwrap());
        assert!(wants_all(Parser::from_args(["--some"])).is_err());
    }
}
