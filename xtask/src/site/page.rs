//! The pages: `index.html` once for each language, with the addresses of this build filled in.

use super::assets::{Assets, ModuleFiles};
use super::modules::Module;
use super::{Mode, prerender, prose, release};
use crate::failure::Failure;
use crate::project::Project;
use std::fs;
use std::path::Path;
use vmbo_techniek::view_model::Language;
use xtask_server::CONTENT_SECURITY_POLICY;

/// Writes the page of each language.
pub(crate) fn write(project: &Project, assets: &Assets, mode: Mode, site: &Path) -> Result<(), Failure> {
    for language in Language::ALL {
        let folder = site.join(folder(language));
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        let path = folder.join("index.html");
        let page = page(project, assets, mode, language)?;
        fs::write(&path, page).map_err(Failure::io("write", &path))?;
    }
    Ok(())
}

/// Where the page of a language stands in the site.
pub(super) const fn folder(language: Language) -> &'static str {
    match language {
        Language::Nl => "",
        Language::En => "en/",
    }
}

fn page(project: &Project, assets: &Assets, mode: Mode, language: Language) -> Result<String, Failure> {
    let template = project.root.join("index.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    let root = if folder(language).is_empty() { "./" } else { "../" };
    let prose = prose::prose(project, language, Edition::Site(root))?;
    let app = prerender::page(project, mode, language)?;
    let modules = module_attributes(assets, language, root);
    let scripts = script_attributes(assets, mode, root)?;
    let first = assets.first(language)?;
    let values = [
        ("language", language.code()),
        ("root", root),
        ("app", app.as_str()),
        ("prose", prose.as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
        ("policy", CONTENT_SECURITY_POLICY),
        ("styles", assets.styles.as_str()),
        ("boot", assets.boot.as_str()),
        ("glue", first.glue.as_str()),
        ("module", first.wasm.as_str()),
        ("modules", modules.as_str()),
        ("scripts", scripts.as_str()),
    ];
    let in_language = fill_edition(&text, Edition::Site(root)).and_then(|text| fill_languages(&text, language));
    in_language.and_then(|text| fill(&text, &values)).map_err(|problem| Failure::new(format!("index.html: {problem}")))
}

/// What the page in a language has in its body, for the single file.
pub(super) fn body_of_single(project: &Project, language: Language) -> Result<String, Failure> {
    let template = project.root.join("index.html");
    let text = fs::read_to_string(&template).map_err(Failure::io("read", &template))?;
    let prose = prose::prose(project, language, Edition::Single)?;
    let values =
        [("language", language.code()), ("app", ""), ("prose", prose.as_str()), ("version", env!("CARGO_PKG_VERSION"))];
    let body = text.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>"));
    let (body, _) = body.ok_or_else(|| Failure::new("index.html: there is no body"))?;
    let in_language = fill_edition(body, Edition::Single).and_then(|text| fill_languages(&text, language));
    in_language.and_then(|text| fill(&text, &values)).map_err(|problem| Failure::new(format!("index.html: {problem}")))
}

/// What the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition<'a> {
    /// A page of the site, with the way from there to its root.
    Site(&'a str),
    /// The single file, which has no other files around it.
    Single,
}

/// Keeps what stands between `{{site}}` and `{{/site}}` on the site alone.
pub(super) fn fill_edition(template: &str, edition: Edition<'_>) -> Result<String, String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{site}}") {
        let (inside, after) = after.split_once("{{/site}}").ok_or("a {{site}} has no {{/site}}")?;
        filled.push_str(before);
        if matches!(edition, Edition::Site(_)) {
            filled.push_str(inside);
        }
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// The addresses of the scripts that the boot script may want. The quick build has no service worker: it would show
/// yesterday's page to whoever works on it.
fn script_attributes(assets: &Assets, mode: Mode, root: &str) -> Result<String, Failure> {
    let mut attributes = format!("data-colours=\"{root}{}\"", assets.script("colours")?);
    if mode == Mode::Release {
        let offline = assets.script("offline")?;
        attributes.push_str(&format!(" data-offline=\"{root}{offline}\" data-worker=\"{root}{}\"", release::WORKER));
    }
    Ok(attributes)
}

/// Keeps of every `{{nl:…}}` and `{{en:…}}` what is in this language.
pub(super) fn fill_languages(template: &str, language: Language) -> Result<String, String> {
    let mut filled = template.to_owned();
    for known in Language::ALL {
        let open = format!("{{{{{}:", known.code());
        while let Some((before, after)) = filled.split_once(&open) {
            let (text, rest) = after.split_once("}}").ok_or("a {{ has no }}")?;
            let kept = if known == language { text } else { "" };
            filled = format!("{before}{kept}{rest}");
        }
    }
    Ok(filled)
}

/// The addresses of every module that a page uses as attributes for the boot script.
fn module_attributes(assets: &Assets, language: Language, root: &str) -> String {
    let attributes = assets.modules_of(language).map(|ModuleFiles { module: Module { name, .. }, glue, wasm }| {
        format!("data-{name}-glue=\"{root}{glue}\" data-{name}-module=\"{root}{wasm}\"")
    });
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
    fn only_the_texts_of_the_language_stay() {
        let template = "<{{nl:een}}{{en:one}} {{root}}>";
        assert_eq!(fill_languages(template, Language::Nl), Ok("<een {{root}}>".to_owned()));
        assert_eq!(fill_languages(template, Language::En), Ok("<one {{root}}>".to_owned()));
        assert!(fill_languages("{{nl:een", Language::Nl).is_err());
    }

    #[test]
    fn what_only_the_site_has_is_left_out_of_the_single_file() {
        let template = "a{{site}}b{{root}}{{/site}}c{{site}}d{{/site}}";
        assert_eq!(fill_edition(template, Edition::Site("./")), Ok("ab{{root}}cd".to_owned()));
        assert_eq!(fill_edition(template, Edition::Single), Ok("ac".to_owned()));
        assert!(fill_edition("{{site}}", Edition::Single).is_err());
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
