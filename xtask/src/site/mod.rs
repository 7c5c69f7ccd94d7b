//! Building the site: from the sources to a folder that any static host can serve.

mod assets;
mod bundler;
mod compile;
mod embed;
mod folder;
mod hosting;
mod lockfile;
mod minify;
mod modules;
mod npm;
mod page;
mod prerender;
mod prose;
mod release;
mod single;
mod sizes;
mod staging;

pub(crate) use folder::files_below;
pub(crate) use npm::Npm;

use crate::failure::Failure;
use crate::process::say;
use crate::project::Project;
use crate::toolchain;
use assets::Assets;
use bundler::Glue;
use compile::Std;
use minify::Minifier;
use modules::Module;
use staging::Staging;
use std::path::PathBuf;

/// How much work goes into the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Quick to build, for looking at while working on it.
    Quick,
    /// As small as it gets, compressed, and within the budget.
    Release,
}

/// A module as wasm-bindgen left it.
type Made = (Module, Glue);

/// Everything that a build needs, set up once and used for as many builds as wanted.
pub(crate) struct Builder {
    project: Project,
    mode: Mode,
    std: Std,
    minifier: Minifier,
}

impl Builder {
    /// Sets up what is missing; says what it does, and what it has to do without.
    pub(crate) fn prepare(project: Project, mode: Mode) -> Result<Self, Failure> {
        lockfile::check(&project)?;
        toolchain::ensure_wasm_target()?;
        bundler::prepare(&project)?;
        prerender::prepare(&project, mode)?;
        let (std, minifier) = match mode {
            Mode::Quick => (Std::Shipped, Minifier::none()),
            Mode::Release => (Std::find()?, Minifier::find(&project)?),
        };
        Ok(Self { project, mode, std, minifier })
    }

    pub(crate) fn project(&self) -> &Project {
        &self.project
    }

    pub(crate) fn into_project(self) -> Project {
        self.project
    }

    /// The folder that a build fills.
    pub(crate) fn folder(&self) -> PathBuf {
        match self.mode {
            Mode::Quick => self.project.target.join("xtask/serve"),
            Mode::Release => self.project.dist(),
        }
    }

    /// Builds the site. The folder changes only when everything worked.
    pub(crate) fn build(&self) -> Result<(), Failure> {
        let staging = Staging::new(&self.project)?;
        let (modules, optimised) = self.modules()?;
        let assets = Assets::write(&self.project, &modules, &self.minifier, staging.folder())?;
        page::write(&self.project, &assets, self.mode, staging.folder())?;
        assets::copy(&self.project, staging.folder())?;
        embed::write(&self.project, &assets, staging.folder())?;
        if self.mode == Mode::Release {
            single::write(&self.project, &modules, &assets, &self.minifier, staging.folder())?;
            release::write(&self.project, &self.minifier, staging.folder())?;
            hosting::write(staging.folder())?;
            say("compressing");
            bundler::compress(&self.project, staging.folder())?;
            sizes::report(staging.folder(), &assets, optimised)?;
        }
        staging.publish(&self.folder())
    }

    /// Compiles every module; says whether the first is as small as it gets.
    fn modules(&self) -> Result<(Vec<Made>, bool), Failure> {
        let mut made = Vec::new();
        let mut optimised = true;
        for module in modules::of(self.mode) {
            let (file, std) = compile::compile(&self.project, module, self.mode, self.std)?;
            let glue = bundler::glue(&self.project, &module.file_stem(), &file)?;
            let smaller = self.minifier.module(&glue.wasm)? && std == Std::Own;
            optimised &= smaller || module.name != modules::FIRST;
            made.push((module, glue));
        }
        Ok((made, optimised))
    }
}
