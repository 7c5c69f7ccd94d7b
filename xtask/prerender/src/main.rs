//! Prints the pages as their components make them before anything is filled in: a list in JSON. A program of its own,
//! because only who builds the site waits for the components to compile for this machine.

use std::io;
use std::io::Write;
use std::process::ExitCode;
use vmbo_techniek::app::prerender;

fn main() -> ExitCode {
    let Some(pages) = prerender() else {
        eprintln!("a page waits for something while it is rendered");
        return ExitCode::FAILURE;
    };
    let written = serde_json::to_vec(&pages).map_err(io::Error::from);
    match written.and_then(|pages| io::stdout().write_all(&pages)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests;
