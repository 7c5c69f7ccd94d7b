//! Engine and library must stay usable without a browser.

use crate::failure::Failure;
use crate::process::{cargo, output};
use crate::project::Project;

/// A crate whose name begins like this needs a browser.
const WEB: [&str; 5] = ["yew", "gloo", "web-sys", "js-sys", "wasm-bindgen"];

/// Looks through everything that the engine stands on, and the library without the feature `ui`, on both targets.
pub(crate) fn check(project: &Project) -> Result<(), Failure> {
    for package in ["vmbo-techniek-engine", "rekenhulp-vmbo-techniek"] {
        let words = ["tree", "--package", package, "--no-default-features", "--edges", "no-dev", "--target", "all"];
        let form = ["--prefix", "none", "--format", "{p}"];
        let tree = output(cargo().current_dir(&project.root).args(words).args(form))?;
        let found = web_crates(&tree);
        if !found.is_empty() {
            return Err(Failure::new(format!("{package} stands on {} without `ui`", found.join(", "))));
        }
    }
    Ok(())
}

fn web_crates(tree: &str) -> Vec<&str> {
    let mut found: Vec<_> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| WEB.iter().any(|web| *name == *web || name.starts_with(&format!("{web}-"))))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_crates_are_found_by_name_and_family() {
        let tree = "rekenhulp v0.1.0 (/x)\nyew v0.23.0\ngloo-utils v0.2.0\njs-sys v0.3.1\nyew v0.23.0 (*)\n";
        assert_eq!(web_crates(tree), ["gloo-utils", "js-sys", "yew"]);
    }

    #[test]
    fn other_names_that_begin_alike_are_not() {
        assert_eq!(web_crates("yewish v1.0.0\nrust_decimal v1.43.0\n"), Vec::<&str>::new());
    }
}
