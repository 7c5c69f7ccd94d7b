//! Building the site: from the sources to a folder that any static host can serve.

mod assets;
mod bundler;
mod embed;
mod folder;
mod hosting;
mod minify;
mod npm;
mod package;
mod page;
mod prerender;
mod program;
mod prose;
mod release;
mod single;
mod sizes;
mod staging;
mod template;

pub(crate) use folder::files_below;
pub(crate) use npm::Npm;
pub(crate) use program::Form;

use crate::failure::Failure;
use crate::process::say;
use crate::project::Project;
use crate::toolchain;
use assets::Assets;
use bundler::Bundle;
use minify::Minifier;
use program::Std;
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
        toolchain::ensure_wasm_target()?;
        bundler::prepare(&project)?;
        prerender::prepare(&project)?;
        let (std, minifier) = match mode {
            Mode::Quick => (Std::Shipped, Minifier::none()),
            Mode::Release => (Std::find()?, Minifier::find(&project)),
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
        // The site needs it: so it is compiled, or a mistake in it found, before anything else is done.
        let (parts, optimised) = self.program(Form::Parts)?;
        let pages = prerender::pages(&self.project)?;
        let assets = Assets::write(&self.project, &parts, &self.minifier, staging.folder())?;
        page::write(&self.project, &pages, &assets, self.mode, staging.folder())?;
        assets::copy(&self.project, staging.folder())?;
        embed::write(&self.project, &assets, staging.folder())?;
        if self.mode == Mode::Release {
            let (whole, _) = self.program(Form::OnePiece)?;
            single::write(&self.project, &whole, &assets, &self.minifier, staging.folder())?;
            release::write(&self.project, &self.minifier, staging.folder())?;
            hosting::write(staging.folder())?;
            say("compressing");
            bundler::compress(&self.project, staging.folder())?;
            sizes::report(staging.folder(), &pages, &assets, optimised)?;
            // Last: no visitor loads it, so it is not stored, not compressed and not weighed.
            if let Some(tools) = self.minifier.tools() {
                let (program, _) = self.program(Form::Package)?;
                package::write(&self.project, &program, tools, staging.folder())?;
            }
        }
        staging.publish(&self.folder())
    }

    /// Compiles and bundles the program; says whether it is as small as it gets.
    fn program(&self, form: Form) -> Result<(Bundle, bool), Failure> {
        let (file, std) = program::compile(&self.project, form, self.mode, self.std)?;
        let bundle = bundler::bundle(&self.project, form, &file)?;
        let mut optimised = std == Std::Own;
        for module in bundle.modules() {
            optimised &= self.minifier.module(module)?;
        }
        Ok((bundle, optimised))
    }
}
