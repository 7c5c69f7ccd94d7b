//! Taking the program apart: a main part, and parts that it fetches when it needs them.

use crate::glue;
use crate::glue::Failure;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// The script with which the main part fetches the others, as the splitter writes it and the glue imports it.
const LOADER: &str = "./loader.js";

/// Writes the glue with the main part (`<name>.js`, `<name>_bg.wasm`) and the other parts (`*.wasm`) into the folder.
/// The glue fetches those by the names that they have beside it.
pub(crate) fn write(program: &Path, folder: &Path) -> Result<(), Failure> {
    let input = fs::read(program)?;
    let name = program.file_stem().and_then(|name| name.to_str()).ok_or("the program's name is no text")?;
    let workshop = folder.join("main");
    fs::create_dir_all(&workshop)?;
    let main = workshop.join(format!("{name}.wasm"));
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LOADER;
    transform(options).map_err(|error| format!("cannot split {}: {error:#}", program.display()))?;
    // The other parts link to what the linker exported.
    glue::generate(&main, folder, Bindgen::new().remove_name_section(true).keep_lld_exports(true))?;
    fs::remove_dir_all(&workshop)?;

    let (script, loader) = (folder.join(name).with_extension("js"), folder.join(LOADER));
    fs::write(&script, with_loader(&fs::read_to_string(&script)?, &fs::read_to_string(&loader)?)?)?;
    fs::remove_file(&loader)?;
    Ok(())
}

/// The glue with the loader in the place where it is imported, so that the two are one file, which can be named by its
/// content.
fn with_loader(glue: &str, loader: &str) -> Result<String, Failure> {
    let mut body = String::new();
    let mut exports = Vec::new();
    for line in loader.lines() {
        if line.starts_with("import ") {
            // It is where it imports from.
            continue;
        }
        let declaration = line.strip_prefix("export ").unwrap_or(line);
        exports.extend(line.strip_prefix("export const ").and_then(|rest| rest.split(' ').next()));
        body.push_str(declaration);
        body.push('\n');
    }
    // Every part has an import of its own, of the same file.
    let mut value = format!("(() => {{\n{body}return {{ {} }};\n}})()", exports.join(", "));
    let mut whole = String::with_capacity(glue.len() + value.len());
    let mut found = false;
    for line in glue.lines() {
        if line.starts_with("import * as ") && line.contains(LOADER) {
            let name = line.split(' ').nth(3).unwrap_or_default();
            whole.push_str(&format!("const {name} = {value};"));
            name.clone_into(&mut value);
            found = true;
        } else {
            whole.push_str(line);
        }
        whole.push('\n');
    }
    if found { Ok(whole) } else { Err("the glue does not import the loader of the parts".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_stands_in_the_place_of_its_import() {
        let glue = "import * as import1 from \"./loader.js\"\nimport * as import2 from \"./loader.js\"\n\
                    export function start() {}\n";
        let loader =
            "import { initSync } from \"./main.js\";\nfunction get() { initSync(); }\nexport const load_rest = get;\n";
        let expected = "const import1 = (() => {\nfunction get() { initSync(); }\nconst load_rest = get;\n\
                        return { load_rest };\n})();\nconst import2 = import1;\nexport function start() {}\n";
        assert_eq!(with_loader(glue, loader).unwrap(), expected);
    }

    #[test]
    fn glue_without_a_loader_is_refused() {
        assert!(with_loader("import * as import1 from \"./other.js\"\n", "").is_err());
    }
}
