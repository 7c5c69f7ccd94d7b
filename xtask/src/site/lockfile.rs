//! The two halves of wasm-bindgen must be of one version.

use crate::failure::Failure;
use crate::project::Project;
use std::fs;

/// Compares the library in the module with the tool that makes the glue; what passes between them has no stable form.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    let path = project.root.join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
    compare(version(&lock, "wasm-bindgen"), version(&lock, "wasm-bindgen-cli-support"))
}

fn compare(library: Option<&str>, tool: Option<&str>) -> Result<(), Failure> {
    match (library, tool) {
        (Some(library), Some(tool)) if library == tool => Ok(()),
        (Some(library), Some(tool)) => Err(Failure::new(format!(
            "Cargo.lock has wasm-bindgen {library} but wasm-bindgen-cli-support {tool}; \
             set the version in xtask/bundler/Cargo.toml to \"={library}\""
        ))),
        _ => Err(Failure::new("Cargo.lock lacks wasm-bindgen or wasm-bindgen-cli-support")),
    }
}

/// The version of a package in a lock file.
fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.130\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.131\"\n";

    #[test]
    fn versions_are_found_by_the_whole_name() {
        assert_eq!(version(LOCK, "wasm-bindgen"), Some("0.2.131"));
        assert_eq!(version(LOCK, "wasm-bindgen-cli-support"), Some("0.2.130"));
        assert_eq!(version(LOCK, "wasm"), None);
    }

    #[test]
    fn a_difference_names_both_versions_and_the_remedy() {
        let message = compare(Some("0.2.131"), Some("0.2.130")).unwrap_err().to_string();
        assert!(message.contains("wasm-bindgen 0.2.131 but wasm-bindgen-cli-support 0.2.130"), "{message}");
        assert!(message.ends_with("xtask/bundler/Cargo.toml to \"=0.2.131\""), "{message}");
    }

    #[test]
    fn equal_versions_are_fine() {
        assert!(compare(Some("0.2.130"), Some("0.2.130")).is_ok());
    }
}
