//! Making modules, scripts and styles smaller.

use super::npm::Npm;
use crate::failure::Failure;
use crate::process::{output, run, say};
use crate::project::Project;
use std::path::Path;

/// What the program may use. Naming these matters: with all that wasm-opt knows, browsers refuse the result.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Makes things smaller when the tools are there, and leaves them as they are when not.
pub(crate) struct Minifier {
    tools: Option<Npm>,
}

impl Minifier {
    pub(crate) fn find(project: &Project) -> Self {
        Self { tools: Npm::for_release(project) }
    }

    pub(crate) fn none() -> Self {
        Self { tools: None }
    }

    /// What makes things smaller, and more.
    pub(crate) fn tools(&self) -> Option<&Npm> {
        self.tools.as_ref()
    }

    /// Optimises a module in place; says whether it could.
    pub(crate) fn module(&self, module: &Path) -> Result<bool, Failure> {
        let Some(tools) = &self.tools else {
            return Ok(false);
        };
        say(&format!("optimising {}", module.file_name().unwrap_or_default().display()));
        run(tools
            .wasm_opt()
            .arg(module)
            .args([
                "-Os",
                "--always-inline-max-function-size=0",
                "--one-caller-inline-max-function-size=20",
                "--strip-debug",
                "--strip-producers",
            ])
            .args(WASM_FEATURES)
            .arg("--output")
            .arg(module))?;
        Ok(true)
    }

    /// A script or a stylesheet, by its extension, without what only people need.
    pub(crate) fn text(&self, source: &Path) -> Result<String, Failure> {
        match &self.tools {
            Some(tools) => output(tools.esbuild().arg(source).args(["--minify", "--legal-comments=none"])),
            None => std::fs::read_to_string(source).map_err(Failure::io("read", source)),
        }
    }
}
