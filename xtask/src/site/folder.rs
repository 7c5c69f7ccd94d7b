//! Working on whole folders.

use crate::failure::Failure;
use std::fs;
use std::path::{Path, PathBuf};

/// Copies the files of a folder, at any depth, that pass; a folder that is not there has none.
pub(crate) fn copy_folder(from: &Path, to: &Path, passes: &dyn Fn(&Path) -> bool) -> Result<(), Failure> {
    for name in files_below(from)? {
        let (source, target) = (from.join(&name), to.join(&name));
        if passes(&source) {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent).map_err(Failure::io("create", parent))?;
            }
            fs::copy(&source, &target).map_err(Failure::io("copy", &source))?;
        }
    }
    Ok(())
}

/// The files of a folder at any depth, relative to it, without hidden ones.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    if folder.is_dir() {
        collect(folder, Path::new(""), &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, below: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let here = folder.join(below);
    for entry in fs::read_dir(&here).map_err(Failure::io("read", &here))? {
        let name = entry.map_err(Failure::io("read", &here))?.file_name();
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        let path = below.join(name);
        if folder.join(&path).is_dir() {
            collect(folder, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn a_folder_that_is_not_there_is_empty() {
        assert_eq!(files_below(Path::new("/no/such/folder")).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn only_what_passes_is_copied() {
        let (from, to) = (folder(&[("a/one.json", "1"), ("two.txt", "2")]), folder(&[]));
        copy_folder(from.path(), to.path(), &|path| path.ends_with("a/one.json")).unwrap();
        assert_eq!(files_below(to.path()).unwrap(), [PathBuf::from("a/one.json")]);
    }
}
