//! The glue: what wasm-bindgen makes of a compiled program.

use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// What stops a step, with its reasons.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Writes `<name>.js` and `<name>_bg.wasm` of a program in one piece into the folder.
pub(crate) fn write(program: &Path, folder: &Path) -> Result<(), Failure> {
    generate(program, folder, Bindgen::new().remove_name_section(true))
}

/// Writes the glue with options of the caller's.
pub(crate) fn generate(program: &Path, folder: &Path, bindgen: &mut Bindgen) -> Result<(), Failure> {
    let written = bindgen
        .input_path(program)
        .typescript(false)
        .remove_producers_section(true)
        // The boot script passes the module, under its hashed name.
        .omit_default_module_path(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder));
    written.map_err(|error| format!("wasm-bindgen could not work on {}: {error:#}", program.display()).into())
}
