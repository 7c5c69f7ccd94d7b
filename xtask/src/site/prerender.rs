//! What the page shows before the module has come: rendered by its own components, compiled for this machine.

use super::Mode;
use crate::failure::Failure;
use crate::process::{cargo, output, run};
use crate::project::Project;
use vmbo_techniek::view_model::Language;

const PACKAGE: &str = "xtask-prerender";

/// Compiles the program where the user can see it happen: the first time takes a minute. The quick build does without.
pub(crate) fn prepare(project: &Project, mode: Mode) -> Result<(), Failure> {
    match mode {
        Mode::Quick => Ok(()),
        Mode::Release => run(cargo().current_dir(&project.root).args(["build", "--package", PACKAGE])),
    }
}

/// The page in a language, without what is around it.
pub(crate) fn page(project: &Project, mode: Mode, language: Language) -> Result<String, Failure> {
    let arguments = ["run", "--quiet", "--package", PACKAGE, "--", language.code()];
    match mode {
        Mode::Quick => Ok(String::new()),
        Mode::Release => output(cargo().current_dir(&project.root).args(arguments)),
    }
}
