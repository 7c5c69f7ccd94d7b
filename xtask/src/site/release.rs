//! The service worker: which files make this release, and the hash of each.

use super::folder::files_below;
use super::minify::Minifier;
use crate::failure::Failure;
use crate::project::Project;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use xtask_server::SINGLE_FILE;

/// Its address: in the root, because it answers for what is beside and below it.
pub(crate) const WORKER: &str = "sw.js";

/// What the page never asks for: help for other pages and servers, and a download that is a page of its own.
const APART: [&str; 3] = ["embed/", "hosting/", SINGLE_FILE];

/// Writes the service worker for everything that stands in the site now.
pub(crate) fn write(project: &Project, minifier: &Minifier, site: &Path) -> Result<(), Failure> {
    let source = project.root.join("static/scripts/service-worker.js");
    let files = files(site)?;
    let id = Sha256::digest(Value::Object(files.clone()).to_string());
    let id: String = id.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let release = json!({ "id": id, "version": env!("CARGO_PKG_VERSION"), "files": files });
    let text = format!("const RELEASE = {release};\n{}", minifier.text(&source)?);
    let path = site.join(WORKER);
    fs::write(&path, text).map_err(Failure::io("write", &path))
}

/// Each file by its address with its hash, in the order of the addresses; a page by that of its folder.
fn files(site: &Path) -> Result<Map<String, Value>, Failure> {
    let mut files = BTreeMap::new();
    for name in files_below(site)? {
        let path = site.join(&name);
        let name = name.to_string_lossy().replace('\\', "/");
        if APART.iter().any(|apart| name.starts_with(apart)) {
            continue;
        }
        let content = fs::read(&path).map_err(Failure::io("read", &path))?;
        let hash: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
        let address = match name.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &name,
        };
        files.insert(address.to_owned(), Value::from(hash));
    }
    Ok(files.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_by_its_folder_and_what_stands_apart_is_left_out() {
        let site = tempfile::tempdir().unwrap();
        for name in ["index.html", "en/index.html", "assets/a.js", "embed/index.html", "embed/vmbo-techniek-1.js"] {
            let path = site.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "one").unwrap();
        }
        let files = files(site.path()).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["", "assets/a.js", "en/"]);
        assert_eq!(files[""], "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    }
}
