//! The program of the page: compiling it to wasm.

use super::Mode;
use crate::failure::Failure;
use crate::process::{cargo, run, say};
use crate::project::Project;
use crate::toolchain::{WASM_TARGET, has_rust_src};
use std::path::PathBuf;
use std::process::Command;

/// Its name, which its files begin with.
pub(crate) const NAME: &str = "rekenhulp";

/// In which form the program is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A main part that fetches the others: for the site.
    Parts,
    /// Everything together but the workbook, which would double it: for the single file.
    OnePiece,
    /// The calculation without a page: for the npm package.
    Package,
}

impl Form {
    /// What cargo compiles.
    const fn target(self) -> [&'static str; 2] {
        match self {
            Self::Parts | Self::OnePiece => ["--bin", NAME],
            Self::Package => ["--package", "vmbo-techniek-package"],
        }
    }

    /// The name of the compiled file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Parts | Self::OnePiece => NAME,
            Self::Package => "vmbo_techniek_package",
        }
    }

    /// The features of the page's package.
    pub(crate) const fn features(self) -> &'static str {
        match self {
            Self::Parts => "split",
            // With the feature for the workbook, although nothing here asks for it: so all that the two forms stand on is
            // compiled once.
            Self::OnePiece => "ui,workbook",
            Self::Package => "",
        }
    }
}

/// Which standard library the program gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Std {
    /// The one that came with the toolchain.
    Shipped,
    /// One compiled along with the page: what the page does not use can go, and a panic stops at once instead of first
    /// making a message that nobody would read. Saves about a sixth of the compressed program.
    Own,
}

impl Std {
    /// The better one when the toolchain has, or can get, its source.
    pub(crate) fn find() -> Result<Self, Failure> {
        if has_rust_src()? {
            return Ok(Self::Own);
        }
        say("without rust-src the program is larger: `rustup component add rust-src` adds it");
        Ok(Self::Shipped)
    }
}

/// Compiles the program; returns its file, which the next call may overwrite, and the standard library that it got in
/// the end.
pub(crate) fn compile(project: &Project, form: Form, mode: Mode, std: Std) -> Result<(PathBuf, Std), Failure> {
    let profile = match mode {
        Mode::Quick => "wasm-dev",
        Mode::Release => "wasm-release",
    };
    say(&match form {
        Form::Parts => format!("compiling the program ({profile})"),
        Form::OnePiece => format!("compiling the program for the single file ({profile})"),
        Form::Package => format!("compiling the calculation for the npm package ({profile})"),
    });
    let file = project.target.join(WASM_TARGET).join(profile).join(form.name()).with_extension("wasm");
    if std == Std::Own {
        match run(&mut command(project, form, profile, &OWN_STD)) {
            Ok(()) => return Ok((file, Std::Own)),
            // Either the program does not compile, which the second attempt shows again, or this toolchain does it another way.
            Err(_) => {
                say("that failed with a standard library of our own; trying the one of the toolchain, which is larger")
            }
        }
    }
    run(&mut command(project, form, profile, &[]))?;
    Ok((file, Std::Shipped))
}

/// The flags are not stable yet, hence the variable that lets a stable toolchain take them.
const OWN_STD: [&str; 4] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "--config",
    "target.wasm32-unknown-unknown.rustflags=[\"-Cpanic=immediate-abort\", \"-Zunstable-options\"]",
];

fn command(project: &Project, form: Form, profile: &str, own_std: &[&str]) -> Command {
    let mut command = cargo();
    command.current_dir(&project.root).arg("rustc").args(form.target()).args(["--features", form.features()]);
    command.args(["--target", WASM_TARGET, "--profile", profile]);
    if !own_std.is_empty() {
        command.env("RUSTC_BOOTSTRAP", "1").args(own_std);
    }
    if form == Form::Parts {
        // By what the linker did, the splitter sees what needs what.
        command.args(["--", "-Clink-arg=--emit-relocs"]);
    }
    command
}
