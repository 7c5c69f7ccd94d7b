//! What the page shows before the program runs: rendered by its own components, compiled for this machine.

use crate::failure::Failure;
use crate::process::{cargo, output, run};
use crate::project::Project;
use vmbo_techniek::text::language::Language;

const PACKAGE: &str = "xtask-prerender";

/// Compiles the components where the user can see it happen: the first time takes a minute.
pub(crate) fn prepare(project: &Project) -> Result<(), Failure> {
    run(cargo().current_dir(&project.root).args(["build", "--package", PACKAGE]))
}

/// The page in a language, without what is around it.
pub(crate) fn page(project: &Project, language: Language) -> Result<String, Failure> {
    let arguments = ["run", "--quiet", "--package", PACKAGE, "--", language.code()];
    output(cargo().current_dir(&project.root).args(arguments))
}
