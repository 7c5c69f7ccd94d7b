//! The whole calculator in one file, for a disk, a mail attachment or a frame without an origin: everything but the
//! workbook, in both languages. It asks for nothing.
//!
//! Its page can be read as it is; the program stands behind it, compressed and written in base64. The script and the
//! styles are allowed by their hashes.

use super::assets::Assets;
use super::bundler;
use super::bundler::Bundle;
use super::minify::Minifier;
use super::page::body_of_single;
use super::template::fill;
use crate::failure::Failure;
use crate::project::Project;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use minijinja::context;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;
use xtask_server::SINGLE_FILE;

const TEMPLATE: &str = "static/single/single.html";

/// What the script is made of, besides the glue: that of the site, with another way to its program.
const SCRIPT_PARTS: [&str; 6] = [
    "static/boot/frame.js",
    "static/single/fetch.js",
    "static/boot/document.js",
    "static/boot/boot.js",
    "static/scripts/colours.js",
    "static/single/around.js",
];

/// Some editors give up on a line of a hundred thousand characters.
const LINE: usize = 4096;

/// Writes the file into a finished site.
pub(crate) fn write(
    project: &Project,
    program: &Bundle,
    assets: &Assets,
    minifier: &Minifier,
    site: &Path,
) -> Result<(), Failure> {
    let script = script(project, program, minifier)?;
    let styles = read(&site.join(&assets.styles))?;
    for (part, text) in [("script", &script), ("styles", &styles)] {
        if !can_stand_in_html(text) {
            return Err(Failure::new(format!("the {part} of the single file cannot stand in a page")));
        }
    }
    let values = context! {
        policy => policy(&script, &styles),
        body => body_of_single(project)?,
        program => in_lines(&BASE64_STANDARD.encode(bundler::gzip(project, &program.main)?)),
        script,
        styles,
    };
    let text = fill(TEMPLATE, &read(&project.root.join(TEMPLATE))?, values)?;
    let path = site.join(SINGLE_FILE);
    fs::write(&path, text).map_err(Failure::io("write", &path))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::io("read", path))
}

/// Everything as one script, which shares no name with others and runs once the page has come in full.
fn script(project: &Project, program: &Bundle, minifier: &Minifier) -> Result<String, Failure> {
    let mut text = "addEventListener(\"DOMContentLoaded\", () => {\n\"use strict\";\n".to_owned();
    text.push_str(&format!("const glue = {};\n", as_object(&read(&program.glue)?)?));
    for part in SCRIPT_PARTS {
        // A part that is a module elsewhere.
        text.push_str(&read(&project.root.join(part))?.replace("\nexport ", "\n"));
    }
    text.push_str("});\n");
    let path = project.workshop("single")?.join("script.js");
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

/// What the file may do: run its own script, look as its own styles say, and nothing else.
fn policy(script: &str, styles: &str) -> String {
    let hash = |text: &str| format!("'sha384-{}'", BASE64_STANDARD.encode(Sha384::digest(text)));
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(script),
        hash(styles)
    )
}

/// Whether a script or style ends where it should, and is the same in every encoding that has ASCII in it.
fn can_stand_in_html(text: &str) -> bool {
    let ends = ["</script", "</style", "<!--", "<script"];
    text.is_ascii() && !text.contains('\r') && !ends.iter().any(|part| text.contains(part))
}

/// A text of ASCII in lines.
fn in_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() + text.len() / LINE + 1);
    for (at, sign) in text.chars().enumerate() {
        if at > 0 && at % LINE == 0 {
            lines.push('\n');
        }
        lines.push(sign);
    }
    lines
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
    fn the_policy_names_script_and_styles_by_their_hashes() {
        let policy = policy("one", "two");
        assert_eq!(policy.matches("'sha384-").count(), 2);
        assert!(policy.contains("default-src 'none'; script-src 'sha384-"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains("'self'"));
    }

    #[test]
    fn no_line_is_too_long_for_an_editor() {
        let text = "a".repeat(LINE * 2 + 1);
        let lines: Vec<usize> = in_lines(&text).lines().map(str::len).collect();
        assert_eq!(lines, [LINE, LINE, 1]);
    }

    #[test]
    fn what_would_end_early_or_change_is_found() {
        let cases = [
            ("if (a < b) c()", true, "a plain script"),
            ("a('</script>')", false, "ends there"),
            ("a <!--b", false, "begins a comment"),
            ("a('<script')", false, "changes how the next end is read"),
            ("a{content:'</style'}", false, "ends there"),
            ("a('é')", false, "reads otherwise in another encoding"),
            ("a\r\nb", false, "the parser changes it, and the hash with it"),
        ];
        for (text, expected, reason) in cases {
            assert_eq!(can_stand_in_html(text), expected, "{reason}");
        }
    }
}
