//! The page: `index.html` with the addresses of this build filled in.

use super::assets::{Assets, ModuleFiles};
use super::prose;
use crate::failure::Failure;
use crate::project::Project;
use std::fs;
use std::path::Path;
use xtask_server::CONTENT_SECURITY_POLICY;

/// Fills in the template and writes the page.
pub(crate) fn write(project: &Project, assets: &Assets, site: &Path) -> Result<(), Failure> {
    let template = project.root.join("index.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    let prose = prose::both(project)?;
    let modules = module_attributes(assets);
    let first = assets.first()?;
    let values = [
        ("prose", prose.as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
        ("policy", CONTENT_SECURITY_POLICY),
        ("styles", assets.styles.as_str()),
        ("boot", assets.boot.as_str()),
        ("glue", first.glue.as_str()),
        ("module", first.wasm.as_str()),
        ("modules", modules.as_str()),
    ];
    let page = fill(&text, &values).map_err(|problem| Failure::new(format!("index.html: {problem}")))?;
    let path = site.join("index.html");
    fs::write(&path, page).map_err(Failure::io("write", &path))
}

/// The addresses of every module as attributes for the boot script.
fn module_attributes(assets: &Assets) -> String {
    let attributes = assets
        .modules
        .iter()
        .map(|ModuleFiles { name, glue, wasm }| format!("data-{name}-glue=\"{glue}\" data-{name}-module=\"{wasm}\""));
    attributes.collect::<Vec<_>>().join(" ")
}

/// Replaces every `{{name}}`; a name without a value is a mistake in the template.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String, String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("a {{ has no }}")?;
        let (_, value) = values
            .iter()
            .find(|(known, _)| *known == name)
            .ok_or_else(|| format!("there is no value for {{{{{name}}}}}"))?;
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occurrence_is_filled_in() {
        assert_eq!(fill("<{{a}} {{b}} {{a}}>", &[("a", "1"), ("b", "2")]), Ok("<1 2 1>".to_owned()));
    }

    #[test]
    fn an_unknown_name_is_named() {
        assert_eq!(fill("{{style}}", &[("styles", "x")]), Err("there is no value for {{style}}".to_owned()));
    }

    #[test]
    fn an_open_placeholder_is_a_mistake() {
        assert_eq!(fill("{{a", &[("a", "1")]), Err("a {{ has no }}".to_owned()));
    }
}
