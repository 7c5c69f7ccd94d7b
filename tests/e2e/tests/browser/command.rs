//! `cargo xtask`, which the page is held against.

use e2e::{Error, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

use crate::examples;

/// Runs a command of `cargo xtask` and returns what it printed.
pub(crate) fn xtask(arguments: &[&str]) -> Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(["run", "--quiet", "--package", "xtask", "--"]).args(arguments);
    let output = command.output()?;
    if !output.status.success() {
        return Err(Error::new(format!("cargo xtask {arguments:?}: {}", String::from_utf8_lossy(&output.stderr))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The document of an example, by the beginning of its name.
pub(crate) fn example(name: &str) -> String {
    let found = examples::good().into_iter().find(|example| example.name.starts_with(name));
    found.expect("an example of this name").input
}

/// A file with this text, in a folder that goes when it is dropped.
pub(crate) fn file(text: &str) -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("document.json");
    fs::write(&path, text)?;
    Ok((folder, path))
}
