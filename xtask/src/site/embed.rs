//! The page about putting the calculator on another page, in both languages.

use super::assets::Assets;
use super::page::{fill, fill_languages};
use crate::failure::Failure;
use crate::project::Project;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;
use vmbo_techniek::view_model::Language;
use xtask_server::CONTENT_SECURITY_POLICY;

/// The released script that the page recommends. Older ones stay beside it under their names.
const SCRIPT: &str = "embed/vmbo-techniek-1.js";

/// Writes the page of each language.
pub(crate) fn write(project: &Project, assets: &Assets, site: &Path) -> Result<(), Failure> {
    let template = project.root.join("src/ui/prose/embed.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    let script = site.join(SCRIPT);
    let script = fs::read(&script).map_err(Failure::io("read", &script))?;
    let integrity = format!("sha384-{}", base64(&Sha384::digest(script)));
    for language in Language::ALL {
        let (folder, root) = place(language);
        let values = [
            ("language", language.code()),
            ("root", root),
            ("policy", CONTENT_SECURITY_POLICY),
            ("styles", assets.styles.as_str()),
            ("snippet", assets.script("snippet")?),
            ("colours", assets.script("colours")?),
            ("embed", SCRIPT),
            ("integrity", integrity.as_str()),
        ];
        let page = fill_languages(&text, language)
            .and_then(|text| fill(&text, &values))
            .map_err(|problem| Failure::new(format!("{}: {problem}", template.display())))?;
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

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64 of whole groups of three bytes, as a hash of 48 bytes has them.
pub(super) fn base64(bytes: &[u8]) -> String {
    let groups = bytes.chunks(3).map(|group| group.iter().fold(0_usize, |all, byte| all << 8 | usize::from(*byte)));
    let digits = groups.flat_map(|group| [18, 12, 6, 0].map(|shift| group >> shift & 63));
    digits.filter_map(|digit| DIGITS.get(digit)).map(|digit| char::from(*digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_browsers() {
        assert_eq!(base64(b"Rekenhulp!!!"), "UmVrZW5odWxwISEh");
    }
}
