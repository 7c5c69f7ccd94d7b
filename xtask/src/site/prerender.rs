//! What the pages show before the program runs: rendered by its own components, compiled for this machine.

use crate::failure::Failure;
use crate::process::{cargo, output, run};
use crate::project::Project;
use serde::Deserialize;

const PACKAGE: &str = "xtask-prerender";

/// The page of a view in a language, as `src/app/prerender.rs` makes it.
#[derive(Debug, Deserialize)]
pub(crate) struct Prerendered {
    /// The name of the view.
    pub(crate) view: String,
    /// The code of the language.
    pub(crate) language: String,
    /// The folder of the page, with a slash behind it; empty for the root of the site.
    pub(crate) folder: String,
    /// The way from there to the root.
    pub(crate) root: String,
    /// The title of the window.
    pub(crate) title: String,
    /// What search engines say of it.
    pub(crate) about: String,
    /// The code of each language, with the folder of the same view in it.
    pub(crate) languages: Vec<(String, String)>,
    /// The HTML of the program.
    pub(crate) app: String,
}

/// Compiles the components where the user can see it happen: the first time takes a minute.
pub(crate) fn prepare(project: &Project) -> Result<(), Failure> {
    run(cargo().current_dir(&project.root).args(["build", "--package", PACKAGE]))
}

/// Every page, without what is around it.
pub(crate) fn pages(project: &Project) -> Result<Vec<Prerendered>, Failure> {
    let text = output(cargo().current_dir(&project.root).args(["run", "--quiet", "--package", PACKAGE]))?;
    serde_json::from_str(&text).map_err(|error| Failure::new(format!("{PACKAGE}: {error}")))
}
