//! Releases of the site, as the service worker knows them.

use crate::error::{Error, Result};
use crate::site::Site;
use crate::skips::of_a_release;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The service worker, whose first line says what the release is made of.
const WORKER: &str = "sw.js";
const BEGIN: &str = "const RELEASE = ";

/// A release: its version and the addresses of its files.
#[derive(Clone, Debug)]
pub struct Release {
    /// What it is called.
    pub version: String,
    /// Addresses below the root; a page is named by its folder.
    pub files: Vec<String>,
}

impl Release {
    /// The release that stands in a folder; nothing for a quick build, which has no service worker.
    ///
    /// # Errors
    ///
    /// When there should be one, and when the list of files cannot be read.
    pub fn of(folder: &Path) -> Result<Option<Self>> {
        if of_a_release(&folder.join(WORKER))?.is_none() {
            return Ok(None);
        }
        let (release, _) = read(folder)?;
        let files = release.get("files").and_then(Value::as_object).into_iter().flat_map(|files| files.keys().cloned());
        let version = release.get("version").and_then(Value::as_str).unwrap_or_default();
        Ok(Some(Self { version: version.to_owned(), files: files.collect() }))
    }

    /// Makes of a copy of the site the release after it: every script, style and module differs and has another name,
    /// the pages name the version, and one amount in the downloadable rules is another.
    ///
    /// # Errors
    ///
    /// When this is not a copy with a service worker, or cannot be changed.
    pub fn make_next(site: &Site, version: &str) -> Result<Self> {
        let folder = site.folder();
        let Some(before) = Self::of(folder)? else {
            return Err(Error::new("the site has no service worker"));
        };
        let assets = before.files.iter().filter(|name| name.starts_with("assets/"));
        let renamed: Vec<_> = assets.map(|name| (name.clone(), next_name(name, version))).collect();
        for (name, next) in &renamed {
            let mut content = fs::read(folder.join(name))?;
            if name.ends_with(".js") {
                // The glue names the parts of the program that stand beside it.
                let mut text = String::from_utf8(content)?;
                for (old, next) in &renamed {
                    text = text.replace(old.trim_start_matches("assets/"), next.trim_start_matches("assets/"));
                }
                content = text.into_bytes();
            }
            mark(name, &mut content, version);
            remove(folder, name)?;
            fs::write(folder.join(next), content)?;
        }
        let mut files = serde_json::Map::new();
        for name in &before.files {
            let name = renamed.iter().find(|(old, _)| old == name).map_or(name, |(_, next)| next);
            let path = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.clone() };
            if path.ends_with(".html") || path.ends_with("kamerbrief-2018.json") {
                let mut text = fs::read_to_string(folder.join(&path))?;
                for (old, next) in &renamed {
                    text = text.replace(old, next);
                }
                text = text.replace("<body", &format!("<body data-version=\"{version}\""));
                text = text.replace("\"amount\": \"1500\"", "\"amount\": \"1600\"");
                remove(folder, &path)?;
                fs::write(folder.join(&path), text)?;
            }
            let digest = Sha256::digest(fs::read(folder.join(&path))?);
            let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            files.insert(name.clone(), Value::from(hash));
        }
        let (_, code) = read(folder)?;
        let release = json!({ "id": version, "version": version, "files": files });
        remove(folder, WORKER)?;
        fs::write(folder.join(WORKER), format!("{BEGIN}{release};\n{code}"))?;
        Self::of(folder)?.ok_or_else(|| Error::new("the service worker is gone"))
    }
}

/// The name of a file in the release after this one.
fn next_name(name: &str, version: &str) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{}-{version}.{extension}", stem.rsplit_once('-').map_or(stem, |(stem, _)| stem))
}

/// What the first line of the service worker holds, and the lines after it.
fn read(folder: &Path) -> Result<(Value, String)> {
    let text = fs::read_to_string(folder.join(WORKER))?;
    let (first, code) = text.split_once('\n').unwrap_or((&text, ""));
    let release = first.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(';'));
    let release = release.ok_or_else(|| Error::new("the service worker does not begin with its release"))?;
    Ok((serde_json::from_str(release)?, code.to_owned()))
}

/// Makes a file another one that does the same.
fn mark(name: &str, content: &mut Vec<u8>, version: &str) {
    if name.ends_with(".wasm") {
        // A custom section, whose name is the version.
        let name_length = u8::try_from(version.len()).unwrap_or_default();
        content.extend([0, name_length + 1, name_length]);
        content.extend(version.as_bytes());
    } else {
        content.extend(format!("\n/* {version} */").as_bytes());
    }
}

fn remove(folder: &Path, name: &str) -> Result<()> {
    for suffix in ["", ".br", ".gz"] {
        let path = folder.join(format!("{name}{suffix}"));
        if path.is_file() {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
