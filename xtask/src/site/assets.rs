//! The files beside the page: modules, glue, boot script and styles under hashed names, and what is copied as it is.

use super::Made;
use super::bundler::Glue;
use super::folder::{copy_folder, files_below};
use super::minify::Minifier;
use super::modules::{FIRST, Module};
use crate::failure::Failure;
use crate::project::Project;
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use vmbo_techniek::view_model::Language;

/// Where hashed files go; a host may let browsers keep everything in it for ever.
const FOLDER: &str = "assets";

/// These stylesheets come first, the others after them in the order of their paths.
const FIRST_STYLES: [&str; 2] = ["tokens.css", "base.css"];

/// The boot script is one module, put together of these: the build must not need a tool for it.
const BOOT_FOLDER: &str = "static/boot";
const BOOT_PARTS: [&str; 12] = [
    "frame.js",
    "beginning.js",
    "takeover.js",
    "whole.js",
    "printing.js",
    "pages.js",
    "prose.js",
    "fetch.js",
    "boot.js",
    "around.js",
    "duo.js",
    "arrivals.js",
];

/// Scripts that a page fetches by itself, or when it needs them.
const SCRIPT_FOLDER: &str = "static/scripts";
const SCRIPTS: [&str; 3] = ["offline", "colours", "snippet"];

/// What the single file is made of.
const SINGLE_FOLDER: &str = "static/single";

/// The addresses of the hashed files, relative to the root of the site.
#[derive(Debug)]
pub(crate) struct Assets {
    /// One for each module, in the order of the build.
    pub(crate) modules: Vec<ModuleFiles>,
    pub(crate) boot: String,
    /// Name and address of each script that is fetched on its own.
    pub(crate) scripts: Vec<(&'static str, String)>,
    pub(crate) styles: String,
}

/// The addresses of a module.
#[derive(Debug)]
pub(crate) struct ModuleFiles {
    pub(crate) module: Module,
    pub(crate) glue: String,
    pub(crate) wasm: String,
}

impl Assets {
    /// Writes the files into the site and returns their addresses.
    pub(crate) fn write(
        project: &Project,
        modules: &[Made],
        minifier: &Minifier,
        site: &Path,
    ) -> Result<Self, Failure> {
        let folder = site.join(FOLDER);
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        let modules = modules.iter().map(|(module, glue)| write_module(*module, glue, minifier, site));
        let styles = project.workshop("styles")?.join("styles.css");
        fs::write(&styles, all_styles(&project.root.join("styles"))?).map_err(Failure::io("write", &styles))?;
        Ok(Self {
            modules: modules.collect::<Result<_, _>>()?,
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

    /// The addresses of the modules that the page in a language uses.
    pub(crate) fn modules_of(&self, language: Language) -> impl Iterator<Item = &ModuleFiles> {
        self.modules.iter().filter(move |files| files.module.is_for(language))
    }

    /// The addresses of the module that the page in a language starts with.
    pub(crate) fn first(&self, language: Language) -> Result<&ModuleFiles, Failure> {
        let found = self.modules_of(language).find(|files| files.module.name == FIRST);
        found.ok_or_else(|| Failure::new("the site has no module to start with"))
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

fn write_module(module: Module, glue: &Glue, minifier: &Minifier, site: &Path) -> Result<ModuleFiles, Failure> {
    if glue.snippets.is_dir() {
        copy_folder(&glue.snippets, &site.join(FOLDER).join("snippets"), &|_| true)?;
    }
    let wasm = fs::read(&glue.wasm).map_err(Failure::io("read", &glue.wasm))?;
    let stem = module.file_stem();
    Ok(ModuleFiles {
        module,
        glue: write_hashed(site, &stem, "js", minifier.text(&glue.script)?.as_bytes())?,
        wasm: write_hashed(site, &stem, "wasm", &wasm)?,
    })
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
        text.push_str(&fs::read_to_string(&part).map_err(Failure::io("read", &part))?);
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
