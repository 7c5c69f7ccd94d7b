//! Prints the page in a language as its components make it before anything is filled in. A program of its own, because
//! only the build of a release waits for the components to compile for this machine.
//!
//! ```text
//! xtask-prerender nl|en
//! ```

use std::env;
use std::io;
use std::io::Write;
use std::process::ExitCode;
use vmbo_techniek::app::prerender;
use vmbo_techniek::text::language::Language;

fn main() -> ExitCode {
    let Some(language) = env::args().nth(1).as_deref().and_then(Language::from_code) else {
        eprintln!("usage: xtask-prerender nl|en");
        return ExitCode::FAILURE;
    };
    let Some(page) = prerender(language) else {
        eprintln!("the page waits for something while it is rendered");
        return ExitCode::FAILURE;
    };
    match io::stdout().write_all(page.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}
