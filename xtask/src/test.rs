//! `cargo xtask test`

use crate::Command;
use crate::browsers;
use crate::browsers::Browser;
use crate::build;
use crate::failure::Failure;
use crate::process::{cargo, run as run_program, say};
use crate::project::Project;
use crate::site::Npm;
use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt};
use std::ffi::OsString;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "test",
    summary: "run every test, those in a browser included",
    help: "Usage: cargo xtask test [--browsers LIST] [NAME]

Arguments:
  NAME             run only tests with this in their name

Options:
  --browsers LIST  chromium, firefox, webkit, several with commas, or all
                   (chromium when not given)

Sets up by itself what is missing: what `build` needs, the browsers and their
drivers, LibreOffice and pdftotext through Debian's package manager (as root, or
with sudo), the accessibility engine through npm. The variables CHROME,
CHROMEDRIVER, FIREFOX, GECKODRIVER, WEBKITDRIVER, MINIBROWSER, LIBREOFFICE and
PDFTOTEXT name programs that are not in PATH.

When the site is built already, `cargo test --package e2e` runs the browser tests
alone, and `cargo test` those of the library.",
    run,
};

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    browsers: Vec<Browser>,
    name: Option<OsString>,
}

fn run(arguments: Parser) -> Result<ExitCode, Failure> {
    let options = options(arguments)?;
    let project = Project::find()?;
    let mut found = Vec::new();
    for browser in &options.browsers {
        found.push((*browser, browser.ensure(&project)?));
    }
    browsers::ensure_readers()?;
    let tools = Npm::install(&project)?;
    let project = build::release()?;
    let mut failures = Vec::new();
    say("testing everything outside the browser");
    let mut command = cargo();
    command.current_dir(&project.root).args(["test", "--workspace", "--exclude", "e2e", "--no-fail-fast"]);
    failures.extend(run_program(command.args(&options.name)).err());
    for (browser, programs) in found {
        say(&format!("testing the page in {}", browser.name()));
        let mut command = browser.command(&project);
        command
            .args(["test", "--package", "e2e", "--no-fail-fast"])
            .args(&options.name)
            .env("E2E_BROWSER", browser.name())
            .env("E2E_DIST", project.dist())
            .env("E2E_OUTPUT", project.target.join("e2e").join(browser.name()))
            .env("E2E_TOOLS", tools.modules())
            // Each test starts a browser of several processes: more at a time only makes all of them slow.
            .env("RUST_TEST_THREADS", "2")
            .envs(programs);
        failures.extend(run_program(&mut command).err());
    }
    match failures.into_iter().next() {
        None => Ok(ExitCode::SUCCESS),
        Some(first) => Err(first),
    }
}

fn options(mut arguments: Parser) -> Result<Options, Failure> {
    let mut options = Options { browsers: vec![Browser::Chromium], name: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("browsers") => options.browsers = browsers_in(&arguments.value()?.string()?)?,
            Value(name) if options.name.is_none() => options.name = Some(name),
            _ => return Err(argument.unexpected().into()),
        }
    }
    Ok(options)
}

fn browsers_in(list: &str) -> Result<Vec<Browser>, Failure> {
    if list == "all" {
        return Ok(Browser::ALL.to_vec());
    }
    list.split(',')
        .map(|name| {
            Browser::ALL
                .into_iter()
                .find(|browser| browser.name() == name)
                .ok_or_else(|| Failure::usage(format!("--browsers {name}: expected chromium, firefox, webkit or all")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(arguments: &[&str]) -> Result<Options, String> {
        options(Parser::from_args(arguments)).map_err(|failure| failure.to_string())
    }

    #[test]
    fn chromium_alone_is_the_default() {
        assert_eq!(given(&[]).unwrap().browsers, [Browser::Chromium]);
    }

    #[test]
    fn browsers_are_named_one_by_one_or_all_together() {
        assert_eq!(given(&["--browsers", "webkit,firefox"]).unwrap().browsers, [Browser::Webkit, Browser::Firefox]);
        assert_eq!(given(&["--browsers=all"]).unwrap().browsers, Browser::ALL);
    }

    #[test]
    fn an_unknown_browser_is_named() {
        assert!(given(&["--browsers", "opera"]).unwrap_err().starts_with("--browsers opera: expected chromium"));
    }

    #[test]
    fn one_name_can_be_given() {
        assert_eq!(given(&["paste"]).unwrap().name, Some("paste".into()));
        assert!(given(&["paste", "undo"]).is_err());
    }
}
