//! Tools that come from npm: welcome, but the build works without them.

use crate::failure::Failure;
use crate::process::{find, run, say};
use crate::project::Project;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the tools and their versions are listed.
const LIST: &str = "xtask/npm";
const LIST_FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The installed tools.
pub(crate) struct Npm {
    modules: PathBuf,
}

impl Npm {
    /// The tools for a release; `None`, with a word about it, when they cannot be had.
    pub(crate) fn for_release(project: &Project) -> Option<Self> {
        let tools = Self::install(project);
        tools.map_err(|failure| say(&format!("{failure}; so the site is larger, and without the npm package"))).ok()
    }

    /// Installs what is listed, unless it is there.
    pub(crate) fn install(project: &Project) -> Result<Self, Failure> {
        let (list, folder) = (project.root.join(LIST), project.workshop("npm")?);
        let modules = folder.join("node_modules");
        if is_installed(&list, &folder) {
            return Ok(Self { modules });
        }
        if find("node").is_none() || find("npm").is_none() {
            return Err(Failure::new("there is no Node.js with npm"));
        }
        say("installing the tools that come from npm, into the target folder");
        for name in LIST_FILES {
            fs::copy(list.join(name), folder.join(name)).map_err(Failure::io("copy", &list.join(name)))?;
        }
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
        run(Command::new(npm).args(words).arg(&folder))?;
        Ok(Self { modules })
    }

    /// The folder with the tools.
    pub(crate) fn modules(&self) -> &Path {
        &self.modules
    }

    /// The one in a distribution is often too old for what today's compilers make.
    pub(crate) fn wasm_opt(&self) -> Command {
        self.script("binaryen/bin/wasm-opt")
    }

    /// Minifies scripts and styles, and bundles modules.
    pub(crate) fn esbuild(&self) -> Command {
        self.script("esbuild/bin/esbuild")
    }

    /// Makes TypeScript of JSON Schemas.
    pub(crate) fn json2ts(&self) -> Command {
        self.script("json-schema-to-typescript/dist/src/cli.js")
    }

    fn script(&self, path: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.modules.join(path));
        command
    }
}

/// npm writes its own list last.
fn is_installed(list: &Path, folder: &Path) -> bool {
    folder.join("node_modules/.package-lock.json").is_file()
        && LIST_FILES.iter().all(|name| {
            matches!((fs::read(list.join(name)), fs::read(folder.join(name))), (Ok(ours), Ok(there)) if ours == there)
        })
}
