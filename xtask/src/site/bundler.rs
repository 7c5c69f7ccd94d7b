//! Calling the bundler, the program with the heavy steps.

use crate::failure::Failure;
use crate::process::{cargo, run};
use crate::project::Project;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "xtask-bundler";

/// What wasm-bindgen made of a module.
pub(crate) struct Glue {
    pub(crate) script: PathBuf,
    pub(crate) wasm: PathBuf,
    /// Scripts of libraries that the glue imports from a folder beside it; most builds have none.
    pub(crate) snippets: PathBuf,
}

/// Compiles the bundler where the user can see it happen: the first time takes a minute.
pub(crate) fn prepare(project: &Project) -> Result<(), Failure> {
    run(cargo().current_dir(&project.root).args(["build", "--package", PACKAGE]))
}

/// Makes the glue for a compiled module, in a folder of this name.
pub(crate) fn glue(project: &Project, name: &str, module: &Path) -> Result<Glue, Failure> {
    let folder = project.workshop("glue")?.join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::io("empty", &folder))?;
    }
    run(call(project).arg("glue").args([module, &folder]))?;
    let name = module.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    Ok(Glue {
        script: folder.join(format!("{name}.js")),
        wasm: folder.join(format!("{name}_bg.wasm")),
        snippets: folder.join("snippets"),
    })
}

/// The content of a file as text for the single file.
pub(crate) fn pack(project: &Project, content: &Path) -> Result<String, Failure> {
    let text = content.with_extension("txt");
    run(call(project).arg("pack").args([content, &text]))?;
    fs::read_to_string(&text).map_err(Failure::io("read", &text))
}

/// Puts compressed siblings beside the files in a folder.
pub(crate) fn compress(project: &Project, folder: &Path) -> Result<(), Failure> {
    run(call(project).arg("compress").arg(folder))
}

fn call(project: &Project) -> Command {
    let mut command = cargo();
    command.current_dir(&project.root).args(["run", "--quiet", "--package", PACKAGE, "--"]);
    command
}
