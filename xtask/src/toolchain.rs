//! The parts of the Rust toolchain that a machine with only cargo may lack.

use crate::failure::Failure;
use crate::process::{find, output, run, say};
use std::path::Path;
use std::process::Command;

/// What browsers run.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds the standard library for wasm when it is not there.
pub(crate) fn ensure_wasm_target() -> Result<(), Failure> {
    let folder = output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    let remedy = format!("add the target {WASM_TARGET} to your Rust installation, for example with rustup");
    if find("rustup").is_none() {
        return Err(Failure::new(format!("Rust cannot compile to wasm here: {remedy}")));
    }
    say(&format!("adding {WASM_TARGET} to the toolchain"));
    run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
        .map_err(|failure| Failure::new(format!("{failure}; {remedy}")))
}

/// Adds the source of the standard library when it can be had; says whether it is there.
pub(crate) fn has_rust_src() -> Result<bool, Failure> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    if !source.is_file() && find("rustup").is_some() {
        say("adding rust-src to the toolchain");
        if let Err(failure) = run(Command::new("rustup").args(["component", "add", "rust-src"])) {
            say(&failure.to_string());
        }
    }
    Ok(source.is_file())
}
