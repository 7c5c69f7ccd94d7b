//! The glue: what wasm-bindgen makes of a compiled module.

use crate::short_names;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Writes `<name>.js` and `<name>_bg.wasm` for the web into the folder.
pub(crate) fn write(module: &Path, folder: &Path) -> Result<(), String> {
    let failed =
        |error: &dyn std::fmt::Display| format!("wasm-bindgen could not work on {}: {error:#}", module.display());
    let name = module.file_stem().and_then(OsStr::to_str).ok_or_else(|| failed(&"its name is no text"))?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The boot script passes the module, under its hashed name.
        .omit_default_module_path(true);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(|error| failed(&error))?;

    let long = output.js().to_owned();
    let names = short_names::give(output.wasm_mut(), &long, &format!("./{name}_bg.js"));
    output.emit(folder).map_err(|error| failed(&error))?;
    // Read back, for only what is written is laid out for people.
    let script = folder.join(format!("{name}.js"));
    fs::read_to_string(&script)
        .and_then(|text| fs::write(&script, names.script(&text)))
        .map_err(|error| format!("{}: {error}", script.display()))
}
