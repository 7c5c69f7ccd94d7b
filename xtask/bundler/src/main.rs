//! The heavy steps of building the site, in a program of their own so that nobody who asks xtask for a calculation waits
//! for them to compile: the JavaScript glue around a wasm module, what the single file is packed into, and the compressed
//! siblings of the finished files.
//!
//! ```text
//! xtask-bundler glue MODULE.wasm FOLDER
//! xtask-bundler pack FILE TEXT
//! xtask-bundler compress FOLDER
//! ```

mod compress;
mod glue;
mod pack;
mod short_names;

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let done = match arguments.as_slice() {
        [verb, module, folder] if verb == "glue" => glue::write(Path::new(module), Path::new(folder)),
        [verb, source, target] if verb == "pack" => {
            pack::file(Path::new(source), Path::new(target)).map_err(|error| error.to_string())
        }
        [verb, folder] if verb == "compress" => compress::folder(Path::new(folder)).map_err(|error| error.to_string()),
        _ => Err("usage: xtask-bundler glue MODULE.wasm FOLDER | pack FILE TEXT | compress FOLDER".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
