//! The whole calculator in one file, for a disk, a mail attachment or a frame without an origin: everything but the
//! workbook, in both languages. It asks for nothing.
//!
//! Everything is packed into one text; what stands in the file as it is, is a sentence and the script that unpacks.
//! Each script and style is allowed by its hash.
//!
//! The file is UTF-16, in which a character of two bytes can hold more than two of ASCII. Browsers see that by the byte
//! order mark, whatever a server says; so the page names no encoding.

use super::Made;
use super::assets::Assets;
use super::bundler::{self, Glue};
use super::minify::Minifier;
use super::modules;
use super::page::{self, fill};
use crate::failure::Failure;
use crate::project::Project;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::{Path, PathBuf};
use vmbo_techniek::view_model::Language;
use xtask_server::SINGLE_FILE;

const FOLDER: &str = "static/single";

/// What the program is made of, besides the glue: that of the site, with other ways to its module and pages.
const PROGRAM_PARTS: [&str; 13] = [
    "static/boot/frame.js",
    "static/boot/beginning.js",
    "static/boot/takeover.js",
    "static/boot/whole.js",
    "static/boot/printing.js",
    "static/single/pages.js",
    "static/boot/prose.js",
    "static/single/fetch.js",
    "static/boot/boot.js",
    "static/scripts/colours.js",
    "static/single/around.js",
    "static/boot/duo.js",
    "static/boot/arrivals.js",
];

/// The modules in it: the name that the program calls each by, and the one that it has in the build.
const MODULES: [(&str, &str); 2] = [(modules::FIRST, modules::WHOLE), (modules::DUO, modules::DUO)];

/// While it is being opened.
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}";

/// Writes the file into a finished site.
pub(crate) fn write(
    project: &Project,
    made: &[Made],
    assets: &Assets,
    minifier: &Minifier,
    site: &Path,
) -> Result<(), Failure> {
    let workshop = project.workshop("single")?;
    let parts = parts(project, made, assets, minifier, site)?;
    let content = workshop.join("content");
    let all: Vec<u8> = parts.iter().flat_map(|(_, part)| part.iter().copied()).collect();
    fs::write(&content, all).map_err(Failure::io("write", &content))?;
    let packed = bundler::pack(project, &content)?;
    let unpack = minifier.text(&project.root.join(FOLDER).join("unpack.js"))?;
    let unpack = unpack.trim();
    if !can_stand_in_html(unpack) {
        return Err(Failure::new("unpack.js holds what a script in a page cannot hold"));
    }
    let names: Vec<_> = parts.iter().map(|(name, part)| format!("{name}:{}", part.len())).collect();
    let part = |wanted: &str| parts.iter().find(|(name, _)| *name == wanted).map(|(_, part)| part.as_slice());
    let policy = policy(
        &[unpack.as_bytes(), part("program").unwrap_or_default()],
        &[STYLE.as_bytes(), part("styles").unwrap_or_default()],
    );
    let values = [
        ("policy", policy.as_str()),
        ("style", STYLE),
        ("unpack", unpack),
        ("parts", &names.join(" ")),
        ("packed", packed.trim_end()),
    ];
    let template = project.root.join(FOLDER).join("single.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    if !text.is_ascii() {
        return Err(Failure::new("single.html must be readable in any encoding, so it holds ASCII alone"));
    }
    let text = fill(&in_one_line(&text), &values).map_err(|problem| Failure::new(format!("single.html: {problem}")))?;
    let path = site.join(SINGLE_FILE);
    fs::write(&path, utf16(&text)).map_err(Failure::io("write", &path))
}

/// A template without its line ends. A program that changes those byte by byte would shift all that follows by one, and
/// what is to say that the file is damaged would be gone.
fn in_one_line(template: &str) -> String {
    template.lines().map(str::trim).collect()
}

/// A text as bytes, the lower of each two first, behind the mark that says so.
fn utf16(text: &str) -> Vec<u8> {
    ["\u{feff}", text].iter().flat_map(|part| part.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

type Part = (&'static str, Vec<u8>);

/// What is packed.
fn parts(
    project: &Project,
    made: &[Made],
    assets: &Assets,
    minifier: &Minifier,
    site: &Path,
) -> Result<Vec<Part>, Failure> {
    let modules =
        MODULES.map(|(name, built)| made.iter().find(|(made, _)| made.name == built).map(|(_, glue)| (name, glue)));
    let modules = modules.into_iter().collect::<Option<Vec<_>>>();
    let modules = modules.ok_or_else(|| Failure::new("the single file needs modules that were not built"))?;
    let read = |path: &Path| fs::read(path).map_err(Failure::io("read", path));
    let mut parts = vec![
        ("styles", read(&site.join(&assets.styles))?),
        ("program", program(project, &modules, minifier)?.into_bytes()),
    ];
    for language in Language::ALL {
        parts.push((language.code(), page::body_of_single(project, language)?.into_bytes()));
    }
    for (name, glue) in modules {
        parts.push((name, read(&glue.wasm)?));
    }
    Ok(parts)
}

/// The program as one script, which shares no name with others.
fn program(project: &Project, modules: &[(&str, &Glue)], minifier: &Minifier) -> Result<String, Failure> {
    let read = |path: &Path| fs::read_to_string(path).map_err(Failure::io("read", path));
    let mut text = "(() => {\n\"use strict\";\nconst glues = {\n".to_owned();
    for (name, glue) in modules {
        text.push_str(&format!("{name}: {},\n", as_object(&read(&glue.script)?)?));
    }
    text.push_str("};\n");
    for part in PROGRAM_PARTS {
        let part = read(&project.root.join(part))?;
        // A part that is a module elsewhere.
        text.push_str(&part.replace("\nexport ", "\n"));
    }
    text.push_str("})();\n");
    let path: PathBuf = project.workshop("single")?.join("program.js");
    fs::write(&path, text).map_err(Failure::io("write", &path))?;
    minifier.text(&path)
}

/// A module of wasm-bindgen as an expression: an object with what the module exports.
fn as_object(module: &str) -> Result<String, Failure> {
    let mut names = Vec::new();
    let mut text = String::with_capacity(module.len());
    for line in module.lines() {
        if let Some(function) = line.strip_prefix("export function ") {
            names.extend(function.split('(').next());
            text.push_str("function ");
            text.push_str(function);
        } else if line == "export { initSync, __wbg_init as default };" {
            text.push_str(&format!("return {{ default: __wbg_init, {} }};", names.join(", ")));
        } else if line.starts_with("export ") || line.starts_with("import ") {
            return Err(Failure::new(format!("the single file cannot take over this line of the glue: {line}")));
        } else {
            text.push_str(line);
        }
        text.push('\n');
    }
    Ok(format!("(() => {{\n{text}}})()"))
}

/// What the file may do: run its own scripts, look as its own styles say, and nothing else.
fn policy(scripts: &[&[u8]], styles: &[&[u8]]) -> String {
    let hashes = |texts: &[&[u8]]| {
        let hashes = texts.iter().map(|text| format!("'sha384-{}'", super::embed::base64(&Sha384::digest(text))));
        hashes.collect::<Vec<_>>().join(" ")
    };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types vmbo-techniek",
        hashes(scripts),
        hashes(styles)
    )
}

/// Whether a script in a page ends where it should, and is the same in every encoding.
fn can_stand_in_html(script: &str) -> bool {
    script.is_ascii()
        && !script.contains('\r')
        && !["</script", "<!--", "<script"].iter().any(|part| script.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_becomes_an_object_with_what_it_exports() {
        let glue = "let wasm;\nexport function start(root) {\n    wasm.start(root);\n}\nfunction own() {}\n\
                    export function stop() {\n}\nexport { initSync, __wbg_init as default };\n";
        let expected = "(() => {\nlet wasm;\nfunction start(root) {\n    wasm.start(root);\n}\nfunction own() {}\n\
                        function stop() {\n}\nreturn { default: __wbg_init, start, stop };\n})()";
        assert_eq!(as_object(glue).unwrap(), expected);
    }

    #[test]
    fn glue_that_needs_other_files_or_exports_otherwise_is_refused() {
        for line in ["import { a } from './snippets/a.js';", "export class Handle {", "export const a = 1;"] {
            assert!(as_object(line).is_err(), "{line}");
        }
    }

    #[test]
    fn the_policy_names_each_script_and_style_by_its_hash() {
        let policy = policy(&[b"one", b"two"], &[b"three"]);
        assert_eq!(policy.matches("'sha384-").count(), 3);
        assert!(policy.contains("default-src 'none'; script-src 'sha384-"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("'self'"));
    }

    #[test]
    fn the_bytes_are_utf_16_behind_its_mark() {
        let cases: [(&str, &[u8], &str); 4] = [
            ("", &[0xff, 0xfe], "nothing but the mark"),
            ("<p", &[0xff, 0xfe, b'<', 0, b'p', 0], "the lower byte first, as the mark says"),
            ("\u{3400}\u{d7ff}", &[0xff, 0xfe, 0, 0x34, 0xff, 0xd7], "digits of the packed text"),
            ("\u{f104}", &[0xff, 0xfe, 4, 0xf1], "the last digit"),
        ];
        for (text, expected, reason) in cases {
            assert_eq!(utf16(text), expected, "{reason}");
        }
    }

    #[test]
    fn no_line_end_stands_before_what_is_packed() {
        let cases = [
            ("<p>\n  <b>a b</b>\n</p>\n", "<p><b>a b</b></p>", "as a template is written"),
            ("<p>\r\n  a\r\n", "<p>a", "as Windows may check it out"),
        ];
        for (template, expected, reason) in cases {
            assert_eq!(in_one_line(template), expected, "{reason}");
        }
    }

    #[test]
    fn a_script_that_would_end_early_is_found() {
        let cases = [
            ("if (a < b) c()", true, "a plain script"),
            ("a('</script>')", false, "ends there"),
            ("a <!--b", false, "begins a comment"),
            ("a('<script')", false, "changes how the next end is read"),
            ("a('é')", false, "reads otherwise in another encoding"),
            ("a\r\nb", false, "the parser changes it, and the hash with it"),
        ];
        for (script, expected, reason) in cases {
            assert_eq!(can_stand_in_html(script), expected, "{reason}");
        }
    }
}
