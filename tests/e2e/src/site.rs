//! The site under test.

use crate::error::{Error, Result};
use crate::paths::from_environment;
use crate::skips::of_a_release;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with the built site, or a copy of it that a test may spoil.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
    /// Removes the copy in the end.
    copy: Option<TempDir>,
}

impl Site {
    /// The site as `cargo xtask build` left it.
    ///
    /// # Errors
    ///
    /// When it has not been built.
    pub fn dist() -> Result<Self> {
        let folder = from_environment("E2E_DIST", "dist");
        if !folder.join("index.html").is_file() {
            return Err(Error::new(format!("no site in {}: run `cargo xtask build` first", folder.display())));
        }
        Ok(Self { folder, copy: None })
    }

    /// A copy to change.
    ///
    /// # Errors
    ///
    /// When the site has not been built or the copy cannot be written.
    pub fn copy_of_dist() -> Result<Self> {
        let copy = tempfile::tempdir()?;
        copy_folder(&Self::dist()?.folder, copy.path())?;
        Ok(Self { folder: copy.path().to_owned(), copy: Some(copy) })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The page in one file; nothing for a quick build, which has none.
    ///
    /// # Errors
    ///
    /// When there should be one.
    pub fn single_file(&self) -> Result<Option<PathBuf>> {
        let path = self.folder.join("rekenhulp-vmbo-techniek.html");
        Ok(of_a_release(&path)?.map(Path::to_owned))
    }

    /// The folder of the npm package; nothing for a quick build, which has none.
    ///
    /// # Errors
    ///
    /// When there should be one.
    pub fn package(&self) -> Result<Option<PathBuf>> {
        let manifest = self.folder.join("package/package.json");
        Ok(of_a_release(&manifest)?.and_then(Path::parent).map(Path::to_owned))
    }

    /// A copy whose Dutch page runs this before any script of its own.
    ///
    /// # Errors
    ///
    /// As [`Site::copy_of_dist`].
    pub fn with_script_first(script: &str) -> Result<Self> {
        let site = Self::copy_of_dist()?;
        let page = fs::read_to_string(site.folder.join("index.html"))?;
        let page = page.replacen("<script", "<script src=\"first.js\"></script><script", 1);
        site.replace("index", ".html", page.as_bytes())?;
        fs::write(site.folder.join("first.js"), script)?;
        Ok(site)
    }

    /// Writes new content into the files of a copy whose path begins and ends like this, and takes away their compressed
    /// siblings, which would be served instead.
    ///
    /// # Errors
    ///
    /// When this is not a copy, when no file is called so, or when it cannot be written.
    pub fn replace(&self, begin: &str, end: &str, content: &[u8]) -> Result<()> {
        if self.copy.is_none() {
            return Err(Error::new("only a copy of the site may be changed"));
        }
        let mut found = false;
        let (parent, name) = begin.rsplit_once('/').unwrap_or(("", begin));
        for entry in fs::read_dir(self.folder.join(parent))? {
            let path = entry?.path();
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if file.starts_with(name) && file.ends_with(end) {
                found = true;
                fs::write(&path, content)?;
            } else if file.starts_with(name)
                && [".br", ".gz"].iter().any(|packed| file.ends_with(&format!("{end}{packed}")))
            {
                fs::remove_file(path)?;
            }
        }
        if found { Ok(()) } else { Err(Error::new(format!("the site has no file {begin}…{end}"))) }
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
