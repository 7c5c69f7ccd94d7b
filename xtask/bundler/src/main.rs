//! The heavy steps of building the site, in a program of their own so that nobody who asks xtask for a calculation waits
//! for them to compile: taking the compiled program apart, the JavaScript glue around it, and compression.
//!
//! ```text
//! xtask-bundler split PROGRAM.wasm FOLDER
//! xtask-bundler glue PROGRAM.wasm FOLDER
//! xtask-bundler gzip FILE TARGET
//! xtask-bundler compress FOLDER
//! ```

mod compress;
mod glue;
mod split;

use std::env;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: xtask-bundler split|glue PROGRAM.wasm FOLDER | gzip FILE TARGET | compress FOLDER";

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let done = match arguments.as_slice() {
        [verb, program, folder] if verb == "split" => split::write(Path::new(program), Path::new(folder)),
        [verb, program, folder] if verb == "glue" => glue::write(Path::new(program), Path::new(folder)),
        [verb, file, target] if verb == "gzip" => {
            compress::file(Path::new(file), Path::new(target)).map_err(Into::into)
        }
        [verb, folder] if verb == "compress" => compress::folder(Path::new(folder)).map_err(Into::into),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
