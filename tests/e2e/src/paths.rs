//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// A path from the environment, or its default in the repository.
pub(crate) fn from_environment(variable: &str, default: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| root().join(default), PathBuf::from)
}

/// A file of the tools that `cargo xtask test` installs from npm.
pub fn tool(path: &str) -> PathBuf {
    from_environment("E2E_TOOLS", "target/xtask/npm/node_modules").join(path)
}

/// A program from the environment, or the first of these names that `PATH` has.
pub(crate) fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return Some(PathBuf::from(path));
    }
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    let found = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    found.into_iter().find(|path| path.is_file())
}

/// The repository: this package is two folders deep.
fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package)
}
