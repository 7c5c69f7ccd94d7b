//! Where things are.

use crate::failure::Failure;
use crate::process::{cargo, output};
use serde_json::Value;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders that the chores work in.
#[derive(Debug)]
pub(crate) struct Project {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever the user's settings put it.
    pub(crate) target: PathBuf,
}

impl Project {
    /// Asks cargo, which knows `CARGO_TARGET_DIR` and its own configuration files.
    pub(crate) fn find() -> Result<Self, Failure> {
        let root = root()?;
        let text =
            output(cargo().current_dir(&root).args(["metadata", "--no-deps", "--format-version", "1", "--offline"]))?;
        let metadata: Value = serde_json::from_str(&text)
            .map_err(|error| Failure::new(format!("cannot read what `cargo metadata` printed: {error}")))?;
        let target = metadata
            .get("target_directory")
            .and_then(Value::as_str)
            .ok_or_else(|| Failure::new("`cargo metadata` did not name the target folder"))?;
        Ok(Self { target: PathBuf::from(target), root })
    }

    /// A folder in the target folder for what xtask makes and installs.
    pub(crate) fn workshop(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.target.join("xtask").join(name);
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        Ok(folder)
    }

    /// The finished release.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

/// The repository that this xtask belongs to: cargo says so when it runs the program, the compiler otherwise.
fn root() -> Result<PathBuf, Failure> {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package)
        .parent()
        .map(Path::to_owned)
        .ok_or_else(|| Failure::new("xtask must stand in a folder of the repository"))
}
