//! The calculation for other programs: an npm package, which is no part of the site that visitors load.

use super::bundler::Bundle;
use super::npm::Npm;
use super::template::fill;
use crate::failure::Failure;
use crate::process::{run, say};
use crate::project::Project;
use minijinja::context;
use std::fs;
use std::path::Path;

/// Its folder in the sources, and in the finished site.
const FOLDER: &str = "package";

/// Writes the package into a finished site, which has the schemas that the types are made of.
pub(crate) fn write(project: &Project, program: &Bundle, tools: &Npm, site: &Path) -> Result<(), Failure> {
    say("making the npm package");
    let (source, folder) = (project.root.join(FOLDER), site.join(FOLDER));
    fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
    for name in ["index.d.ts", "README.md", "../LICENSE"] {
        let file = source.join(name);
        let target = folder.join(file.file_name().unwrap_or_default());
        fs::copy(&file, target).map_err(Failure::io("copy", &file))?;
    }
    let (manifest, target) = (source.join("package.json"), folder.join("package.json"));
    let text = fs::read_to_string(&manifest).map_err(Failure::io("read", &manifest))?;
    let text = fill("package.json", &text, context! { version => env!("CARGO_PKG_VERSION") })?;
    fs::write(&target, text).map_err(Failure::io("write", &target))?;
    run(tools
        .esbuild()
        .arg(source.join("index.js"))
        .args(["--bundle", "--minify", "--format=esm", "--platform=neutral", "--target=es2022"])
        .args(["--legal-comments=none", "--log-level=warning", "--loader:.wasm=binary"])
        .arg(format!("--alias:glue={}", program.glue.display()))
        .arg(format!("--alias:program={}", program.main.display()))
        .arg(format!("--outfile={}", folder.join("index.js").display())))?;
    run(tools
        .json2ts()
        .current_dir(site.join("schema"))
        .args(["--no-additionalProperties", "--maxItems=-1", "--input=*.json", "--output"])
        .arg(folder))
}
