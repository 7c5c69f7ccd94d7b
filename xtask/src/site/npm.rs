//! Tools that come from npm: welcome, but the build works without them.

use crate::failure::Failure;
use crate::process::{find, run, say};
use crate::project::Project;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A package at exactly one version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Package {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

/// Has `wasm-opt`; the one in a distribution is often too old for what today's compilers make.
const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0" };
/// Minifies scripts and styles.
const ESBUILD: Package = Package { name: "esbuild", version: "0.28.2" };
/// The accessibility engine of the browser tests.
const AXE: Package = Package { name: "axe-core", version: "4.14.1" };

/// A folder with installed packages.
pub(crate) struct Npm {
    folder: PathBuf,
}

impl Npm {
    /// The tools that make the release smaller; `None`, with a word about it, when Node or npm is not there.
    pub(crate) fn for_release(project: &Project) -> Result<Option<Self>, Failure> {
        let npm = Self { folder: project.workshop("npm")? };
        if find("node").is_none() || find("npm").is_none() {
            say("without Node and npm the site is larger: nothing to run wasm-opt and the minifier with");
            return Ok(None);
        }
        match npm.install(&[BINARYEN, ESBUILD]) {
            Ok(()) => Ok(Some(npm)),
            Err(failure) => {
                say(&format!("{failure}; the site is larger without {} and {}", BINARYEN.name, ESBUILD.name));
                Ok(None)
            }
        }
    }

    /// The script that the browser tests load into the page to examine it.
    pub(crate) fn axe(project: &Project) -> Result<PathBuf, Failure> {
        let npm = Self { folder: project.workshop("npm")? };
        npm.install(&[AXE])
            .map_err(|failure| Failure::new(format!("{failure}; the tests need Node.js with npm for {}", AXE.name)))?;
        Ok(npm.package(AXE).join("axe.min.js"))
    }

    pub(crate) fn wasm_opt(&self) -> Command {
        self.script(BINARYEN, "bin/wasm-opt")
    }

    pub(crate) fn esbuild(&self) -> Command {
        self.script(ESBUILD, "bin/esbuild")
    }

    fn script(&self, package: Package, path: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.package(package).join(path));
        command
    }

    fn package(&self, package: Package) -> PathBuf {
        self.folder.join("node_modules").join(package.name)
    }

    fn install(&self, wanted: &[Package]) -> Result<(), Failure> {
        let missing: Vec<_> = wanted.iter().filter(|package| !self.has(**package)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let names: Vec<_> = missing.iter().map(|package| format!("{}@{}", package.name, package.version)).collect();
        say(&format!("installing {} with npm, into the target folder", names.join(", ")));
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(Command::new(npm)
            .args(["install", "--save-exact", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .arg("--prefix")
            .arg(&self.folder)
            .args(names))
    }

    /// Whether the package is installed at this version.
    fn has(&self, package: Package) -> bool {
        fs::read_to_string(self.package(package).join("package.json"))
            .is_ok_and(|text| text.contains(&format!("\"version\": \"{}\"", package.version)))
    }
}
