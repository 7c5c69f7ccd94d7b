//! Compiling to wasm.

use super::Mode;
use super::modules::Module;
use crate::failure::Failure;
use crate::process::{cargo, run, say};
use crate::project::Project;
use crate::toolchain::{WASM_TARGET, has_rust_src};
use std::path::PathBuf;
use std::process::Command;

/// Which standard library the module gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Std {
    /// The one that came with the toolchain.
    Shipped,
    /// One compiled along with the page: what the page does not use can go, and a panic stops at once instead of first
    /// making a message that nobody would read. Saves about a sixth of the compressed module.
    Own,
}

impl Std {
    /// The better one when the toolchain has, or can get, its source.
    pub(crate) fn find() -> Result<Self, Failure> {
        if has_rust_src()? {
            return Ok(Self::Own);
        }
        say("without rust-src the module is larger: `rustup component add rust-src` adds it");
        Ok(Self::Shipped)
    }
}

/// Compiles a module; returns its file, which the next call may overwrite, and the standard library that it got in the
/// end.
pub(crate) fn compile(project: &Project, module: Module, mode: Mode, std: Std) -> Result<(PathBuf, Std), Failure> {
    let profile = match mode {
        Mode::Quick => "wasm-dev",
        Mode::Release => "wasm-release",
    };
    say(&format!("compiling {} ({profile})", module.file_stem()));
    let file = project.target.join(WASM_TARGET).join(profile).join(module.binary).with_extension("wasm");
    if std == Std::Own {
        match run(with_own_std(&mut build(project, module, profile))) {
            Ok(()) => return Ok((file, Std::Own)),
            // Either the module does not compile, which the second attempt shows again, or this toolchain does it another way.
            Err(_) => {
                say("that failed with a standard library of our own; trying the one of the toolchain, which is larger")
            }
        }
    }
    run(&mut build(project, module, profile))?;
    Ok((file, Std::Shipped))
}

fn build(project: &Project, module: Module, profile: &str) -> Command {
    let mut command = cargo();
    command.current_dir(&project.root).args(["build", "--bin", module.binary, "--features", module.feature]);
    command.args(["--target", WASM_TARGET, "--profile", profile]);
    command
}

/// The flags are not stable yet, hence the variable that lets a stable toolchain take them.
fn with_own_std(command: &mut Command) -> &mut Command {
    command.env("RUSTC_BOOTSTRAP", "1").args([
        "-Zbuild-std=std,panic_abort",
        "-Zbuild-std-features=optimize_for_size",
        "--config",
        "target.wasm32-unknown-unknown.rustflags=[\"-Cpanic=immediate-abort\", \"-Zunstable-options\"]",
    ])
}
