//! A folder to build in, so that a build that fails leaves the last good site alone.

use super::folder::copy_folder;
use crate::failure::Failure;
use crate::project::Project;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that a build works in.
pub(crate) struct Staging {
    folder: PathBuf,
}

impl Staging {
    /// An empty folder.
    pub(crate) fn new(project: &Project) -> Result<Self, Failure> {
        let folder = project.workshop("staging")?;
        remove(&folder)?;
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        Ok(Self { folder })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts the finished site in the place of the old one.
    pub(crate) fn publish(self, place: &Path) -> Result<(), Failure> {
        let old = self.folder.with_extension("old");
        remove(&old)?;
        // The target folder may be on another disk, where renaming cannot reach.
        if place.exists() && fs::rename(place, &old).is_err() {
            remove(place)?;
        }
        if fs::rename(&self.folder, place).is_err() {
            copy_folder(&self.folder, place, &|_| true)?;
        }
        remove(&old)
    }
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Failure::io("remove", folder)) } else { Ok(()) }
}
