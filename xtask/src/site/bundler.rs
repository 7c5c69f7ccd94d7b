//! Calling the bundler, the program with the heavy steps.

use super::program::Form;
use crate::failure::Failure;
use crate::process::{cargo, run};
use crate::project::Project;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "xtask-bundler";

/// What the bundler made of the program.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// The script around the main part.
    pub(crate) glue: PathBuf,
    /// The main part, or everything when the program is in one piece.
    pub(crate) main: PathBuf,
    /// The parts that the glue fetches by their names, in the order of those.
    pub(crate) parts: Vec<PathBuf>,
}

impl Bundle {
    /// Every file of WebAssembly.
    pub(crate) fn modules(&self) -> impl Iterator<Item = &PathBuf> {
        self.parts.iter().chain([&self.main])
    }
}

/// Compiles the bundler where the user can see it happen: the first time takes a minute.
pub(crate) fn prepare(project: &Project) -> Result<(), Failure> {
    run(cargo().current_dir(&project.root).args(["build", "--package", PACKAGE]))
}

/// Makes the glue for the compiled program, and takes it apart where that is wanted.
pub(crate) fn bundle(project: &Project, form: Form, program: &Path) -> Result<Bundle, Failure> {
    let (verb, folder) = match form {
        Form::Parts => ("split", "parts"),
        Form::OnePiece => ("glue", "one-piece"),
        Form::Package => ("glue", "package"),
    };
    let folder = project.workshop("glue")?.join(folder);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::io("empty", &folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    run(call(project).arg(verb).args([program, &folder]))?;
    let main = folder.join(format!("{}_bg.wasm", form.name()));
    let mut parts = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Failure::io("read", &folder))? {
        let path = entry.map_err(Failure::io("read", &folder))?.path();
        if path.extension() == Some(OsStr::new("wasm")) && path != main {
            parts.push(path);
        } else if path.is_dir() {
            return Err(Failure::new("a library brings scripts of its own, for which the site has no place"));
        }
    }
    parts.sort();
    Ok(Bundle { glue: folder.join(format!("{}.js", form.name())), main, parts })
}

/// The content of a file, compressed so that browsers can read it again.
pub(crate) fn gzip(project: &Project, file: &Path) -> Result<Vec<u8>, Failure> {
    let target = file.with_extension("gz");
    run(call(project).arg("gzip").args([file, &target]))?;
    fs::read(&target).map_err(Failure::io("read", &target))
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
