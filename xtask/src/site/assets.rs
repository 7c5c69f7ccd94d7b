//! The files beside the page: program, glue, boot script and styles under hashed names, and what is copied as it is.

use super::bundler::Bundle;
use super::folder::{copy_folder, files_below};
use super::minify::Minifier;
use super::program::NAME;
use crate::failure::Failure;
use crate::project::Project;
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// Where hashed files go; a host may let browsers keep everything in it for ever.
const FOLDER: &str = "assets";

/// These stylesheets come first, the others after them in the order of their paths.
const FIRST_STYLES: [&str; 2] = ["tokens.css", "base.css"];

/// The boot script is one module, put together of these: the build must not need a tool for it.
const BOOT_FOLDER: &str = "static/boot";
const BOOT_PARTS: [&str; 5] = ["frame.js", "fetch.js", "document.js", "boot.js", "around.js"];

/// Scripts that a page fetches by itself, or when it needs them.
const SCRIPT_FOLDER: &str = "static/scripts";
const SCRIPTS: [&str; 3] = ["offline", "colours", "snippet"];

/// What the single file is made of.
const SINGLE_FOLDER: &str = "static/single";

/// The addresses of the hashed files, relative to the root of the site.
#[derive(Debug)]
pub(crate) struct Assets {
    /// The script around the main part of the program.
    pub(crate) glue: String,
    /// The main part of the program.
    pub(crate) main: String,
    /// The parts of the program that come when they are needed.
    pub(crate) parts: Vec<String>,
    pub(crate) boot: String,
    /// Name and address of each script that is fetched on its own.
    pub(crate) scripts: Vec<(&'static str, String)>,
    pub(crate) styles: String,
}

impl Assets {
    /// Writes the files into the site and returns their addresses.
    pub(crate) fn write(
        project: &Project,
        program: &Bundle,
        minifier: &Minifier,
        site: &Path,
    ) -> Result<Self, Failure> {
        let folder = site.join(FOLDER);
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        let (glue, parts) = write_glue(project, program, minifier, site)?;
        let main = fs::read(&program.main).map_err(Failure::io("read", &program.main))?;
        let styles = project.workshop("styles")?.join("styles.css");
        fs::write(&styles, all_styles(&project.root.join("styles"))?).map_err(Failure::io("write", &styles))?;
        Ok(Self {
            glue,
            main: write_hashed(site, NAME, "wasm", &main)?,
            parts,
            boot: write_hashed(site, "boot", "js", minifier.text(&boot_script(project)?)?.as_bytes())?,
            scripts: SCRIPTS
                .map(|name| write_script(project, name, minifier, site))
                .into_iter()
                .collect::<Result<_, _>>()?,
            styles: write_hashed(site, "styles", "css", minifier.text(&styles)?.as_bytes())?,
        })
    }

    /// The address of a script that is fetched on its own.
    pub(crate) fn script(&self, wanted: &str) -> Result<&str, Failure> {
        let found = self.scripts.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, address)| address.as_str()).ok_or_else(|| Failure::new(format!("there is no script {wanted}")))
    }
}

fn write_script(
    project: &Project,
    name: &'static str,
    minifier: &Minifier,
    site: &Path,
) -> Result<(&'static str, String), Failure> {
    let source = project.root.join(SCRIPT_FOLDER).join(name).with_extension("js");
    Ok((name, write_hashed(site, name, "js", minifier.text(&source)?.as_bytes())?))
}

/// Writes the parts that come when they are needed, and the glue, which fetches them by their hashed names.
fn write_glue(
    project: &Project,
    program: &Bundle,
    minifier: &Minifier,
    site: &Path,
) -> Result<(String, Vec<String>), Failure> {
    let mut text = fs::read_to_string(&program.glue).map_err(Failure::io("read", &program.glue))?;
    let mut parts = Vec::new();
    for part in &program.parts {
        let content = fs::read(part).map_err(Failure::io("read", part))?;
        let stem = part.file_stem().unwrap_or_default().to_string_lossy();
        let name = stem.strip_prefix("split_").unwrap_or(&stem);
        let address = write_hashed(site, name, "wasm", &content)?;
        let (before, after) = (format!("\"./{stem}.wasm\""), address.replace(FOLDER, "\".") + "\"");
        if text.matches(&before).count() != 1 {
            return Err(Failure::new(format!("the glue does not fetch {before} in one place")));
        }
        text = text.replace(&before, &after);
        parts.push(address);
    }
    let named = project.workshop("glue")?.join("named.js");
    fs::write(&named, text).map_err(Failure::io("write", &named))?;
    Ok((write_hashed(site, NAME, "js", minifier.text(&named)?.as_bytes())?, parts))
}

/// Copies what the site has as it stands: `static/` without the scripts that the build works on, and the rules for whoever
/// wants to read them.
pub(crate) fn copy(project: &Project, site: &Path) -> Result<(), Failure> {
    let worked_on = [BOOT_FOLDER, SCRIPT_FOLDER, SINGLE_FOLDER].map(|folder| project.root.join(folder));
    let as_it_stands = |path: &Path| !worked_on.iter().any(|folder| path.starts_with(folder));
    copy_folder(&project.root.join("static"), site, &as_it_stands)?;
    let is_json = |path: &Path| path.extension() == Some(OsStr::new("json"));
    copy_folder(&project.root.join("engine/src/rules/data"), &site.join("rules"), &is_json)?;
    crate::schema::write(site)
}

/// The boot script, of its parts.
fn boot_script(project: &Project) -> Result<PathBuf, Failure> {
    let path = project.workshop("boot")?.join("boot.js");
    let mut text = String::new();
    for part in BOOT_PARTS {
        let part = project.root.join(BOOT_FOLDER).join(part);
        // A part that is a module elsewhere.
        text.push_str(&fs::read_to_string(&part).map_err(Failure::io("read", &part))?.replace("\nexport ", "\n"));
    }
    fs::write(&path, text).map_err(Failure::io("write", &path))?;
    Ok(path)
}

/// Writes one file under a name with a piece of its hash; returns its address.
fn write_hashed(site: &Path, name: &str, extension: &str, content: &[u8]) -> Result<String, Failure> {
    let address = format!("{FOLDER}/{name}-{}.{extension}", short_hash(content));
    let path = site.join(&address);
    fs::write(&path, content).map_err(Failure::io("write", &path))?;
    Ok(address)
}

/// Twelve hexadecimal digits: enough to tell every version of a file from every other.
pub(super) fn short_hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// All stylesheets as one text.
fn all_styles(folder: &Path) -> Result<String, Failure> {
    let mut names: Vec<_> =
        files_below(folder)?.into_iter().filter(|path| path.extension() == Some(OsStr::new("css"))).collect();
    let place = |path: &PathBuf| FIRST_STYLES.iter().position(|first| path == Path::new(first)).unwrap_or(usize::MAX);
    names.sort_by_key(|path| (place(path), path.clone()));
    let mut text = String::new();
    for name in names {
        let path = folder.join(name);
        text.push_str(&fs::read_to_string(&path).map_err(Failure::io("read", &path))?);
        text.push('\n');
    }
    Ok(text)
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
    fn tokens_and_base_come_before_the_other_styles() {
        let folder = folder(&[
            ("table.css", "table"),
            ("base.css", "base"),
            ("components/amount.css", "amount"),
            ("tokens.css", "tokens"),
            ("notes.txt", "notes"),
            (".hidden.css", "hidden"),
        ]);
        assert_eq!(all_styles(folder.path()).unwrap(), "tokens\nbase\namount\ntable\n");
    }

    #[test]
    fn the_name_follows_the_content() {
        let site = folder(&[("assets/x", "")]);
        let one = write_hashed(site.path(), "boot", "js", b"one").unwrap();
        assert_eq!(one, "assets/boot-7692c3ad3540.js");
        assert_ne!(one, write_hashed(site.path(), "boot", "js", b"two").unwrap());
        assert_eq!(fs::read(site.path().join(one)).unwrap(), b"one");
    }
}
