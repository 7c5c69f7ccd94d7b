//! `cargo xtask build`

use crate::Command;
use crate::failure::Failure;
use crate::process::say;
use crate::project::Project;
use crate::site::{Builder, Mode};
use lexopt::Parser;
use std::process::ExitCode;

pub(crate) const COMMAND: Command = Command {
    name: "build",
    summary: "build the release into dist/, ready for any static host",
    help: "Usage: cargo xtask build

All addresses in dist/ are relative, so it works in any folder of any host.
Prints what each file weighs and fails when the first load is too heavy.

Sets up by itself what is missing: the wasm target and rust-src through rustup,
wasm-opt and a minifier through npm, into the target folder. Without rust-src or
Node.js the build works too, but the result is larger.",
    run,
};

fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    release()?;
    Ok(ExitCode::SUCCESS)
}

/// Builds `dist/`; returns the project for what comes after it.
pub(crate) fn release() -> Result<Project, Failure> {
    let builder = Builder::prepare(Project::find()?, Mode::Release)?;
    builder.build()?;
    say(&format!("the site is in {}", builder.folder().display()));
    Ok(builder.into_project())
}
