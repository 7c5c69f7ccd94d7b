//! The page about putting the calculator on another page, in both languages.

use super::assets::Assets;
use super::template::fill;
use crate::failure::Failure;
use crate::project::Project;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use minijinja::context;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;
use vmbo_techniek::text::language::Language;
use xtask_server::CONTENT_SECURITY_POLICY;

/// The released script that the page recommends. Older ones stay beside it under their names.
const SCRIPT: &str = "embed/vmbo-techniek-1.js";

/// Writes the page of each language.
pub(crate) fn write(project: &Project, assets: &Assets, site: &Path) -> Result<(), Failure> {
    let template = project.root.join("src/features/account/prose/embed.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    let script = site.join(SCRIPT);
    let script = fs::read(&script).map_err(Failure::io("read", &script))?;
    let integrity = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(script)));
    for language in Language::ALL {
        let (folder, root) = place(language);
        let values = context! {
            nl => language == Language::Nl,
            language => language.code(),
            root,
            policy => CONTENT_SECURITY_POLICY,
            styles => assets.styles.as_str(),
            snippet => assets.script("snippet")?,
            colours => assets.script("colours")?,
            embed => SCRIPT,
            integrity => integrity.as_str(),
        };
        let page = fill(&template.to_string_lossy(), &text, values)?;
        let folder = site.join(folder);
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        let path = folder.join("index.html");
        fs::write(&path, page).map_err(Failure::io("write", &path))?;
    }
    Ok(())
}

/// Where the page of a language stands, and the way from there to the root of the site.
const fn place(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Nl => ("embed", "../"),
        Language::En => ("embed/en", "../../"),
    }
}
