//! `cargo xtask schema`: the JSON Schemas of document and result, on standard output and in the site.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use engine::calculation::schemas;
use engine::domain::ToJson;
use lexopt::Parser;

use crate::Command;
use crate::document_file::print;
use crate::failure::Failure;

pub(crate) const COMMAND: Command = Command {
    name: "schema",
    summary: "print the JSON Schemas of document and result",
    help: "Usage: cargo xtask schema

Prints {\"document\": …, \"result\": …}: two self-contained JSON Schemas (draft
2020-12), which the site has as schema/document.json and schema/result.json.",
    run,
};

fn run(mut arguments: Parser) -> Result<ExitCode, Failure> {
    match arguments.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => print(&schemas().to_json_indented()),
    }
}

/// Writes each schema into the folder `schema` of the site.
pub(crate) fn write(site: &Path) -> Result<(), Failure> {
    let folder = site.join("schema");
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    for name in ["document", "result"] {
        let file = folder.join(name).with_extension("json");
        let text = schemas().get(name).map(ToJson::to_json_indented).unwrap_or_default();
        fs::write(&file, text + "\n").map_err(Failure::io("write", &file))?;
    }
    Ok(())
}
