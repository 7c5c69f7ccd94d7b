//! The pages: `index.html` once for each view and language, with the addresses of this build filled in.

use super::assets::Assets;
use super::prerender::Prerendered;
use super::{Mode, prose, release};
use crate::failure::Failure;
use crate::project::Project;
use std::fs;
use std::path::Path;
use vmbo_techniek::text::language::Language;
use xtask_server::CONTENT_SECURITY_POLICY;

/// The name of the view that has the text about rules and sources.
const VIEW_WITH_PROSE: &str = "accountability";

/// Writes every page.
pub(crate) fn write(
    project: &Project,
    pages: &[Prerendered],
    assets: &Assets,
    mode: Mode,
    site: &Path,
) -> Result<(), Failure> {
    for page in pages {
        let folder = site.join(&page.folder);
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        let path = folder.join("index.html");
        fs::write(&path, of_site(project, page, assets, mode)?).map_err(Failure::io("write", &path))?;
    }
    Ok(())
}

fn of_site(project: &Project, page: &Prerendered, assets: &Assets, mode: Mode) -> Result<String, Failure> {
    let root = page.root.as_str();
    let language = Language::from_code(&page.language)
        .ok_or_else(|| Failure::new(format!("there is no language {}", page.language)))?;
    let (edition, has_prose) = (Edition::Site(root), page.view == VIEW_WITH_PROSE);
    let prose = if has_prose { prose::prose(project, language, edition, "")? } else { String::new() };
    let scripts = script_attributes(assets, mode, root)?;
    let values = [
        ("language", page.language.as_str()),
        ("root", root),
        ("title", page.title.as_str()),
        ("about", page.about.as_str()),
        ("alternates", &alternates(page)),
        ("app", page.app.as_str()),
        ("prose", prose.as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
        ("policy", CONTENT_SECURITY_POLICY),
        ("styles", assets.styles.as_str()),
        ("boot", assets.boot.as_str()),
        ("glue", assets.glue.as_str()),
        ("program", assets.main.as_str()),
        ("scripts", scripts.as_str()),
    ];
    let in_language = fill_edition(&template(project)?, edition).and_then(|text| fill_languages(&text, language));
    in_language.and_then(|text| fill(&text, &values)).map_err(|problem| Failure::new(format!("index.html: {problem}")))
}

/// The same view in each language.
fn alternates(page: &Prerendered) -> String {
    let link = |(code, folder): &(String, String)| {
        format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}{folder}\">", page.root)
    };
    page.languages.iter().map(link).collect::<Vec<_>>().join("\n    ")
}

/// What the single file has in its body: every text in both languages, the Dutch one in sight.
pub(super) fn body_of_single(project: &Project) -> Result<String, Failure> {
    let text = template(project)?;
    let [dutch, english] = [(Language::Nl, ""), (Language::En, " hidden")]
        .map(|(language, attribute)| prose::prose(project, language, Edition::Single, attribute));
    let prose = dutch? + &english?;
    let values = [
        // The program makes that soon enough, and twice it would weigh seventy kilobytes.
        ("app", ""),
        ("prose", prose.as_str()),
        ("version", env!("CARGO_PKG_VERSION")),
    ];
    let body = text.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>"));
    let (body, _) = body.ok_or_else(|| Failure::new("index.html: there is no body"))?;
    fill_edition(body, Edition::Single)
        .and_then(|text| fill(&text, &values))
        .map_err(|problem| Failure::new(format!("index.html: {problem}")))
}

fn template(project: &Project) -> Result<String, Failure> {
    let path = project.root.join("index.html");
    fs::read_to_string(&path).map_err(Failure::io("read", &path))
}

/// What the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition<'a> {
    /// A page of the site, with the way from there to its root.
    Site(&'a str),
    /// The single file, which has no other files around it.
    Single,
}

/// Keeps what stands between `{{site}}` and `{{/site}}` on the site alone, and likewise `{{single}}`.
pub(super) fn fill_edition(template: &str, edition: Edition<'_>) -> Result<String, String> {
    let is_site = matches!(edition, Edition::Site(_));
    keep_or_drop(template, "{{site}}", "{{/site}}", is_site)
        .and_then(|text| keep_or_drop(&text, "{{single}}", "{{/single}}", !is_site))
}

fn keep_or_drop(template: &str, open: &str, close: &str, keep: bool) -> Result<String, String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(open) {
        let (inside, after) = after.split_once(close).ok_or_else(|| format!("a {open} has no {close}"))?;
        filled.push_str(before);
        if keep {
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
    fn what_only_one_edition_has_is_left_out_of_the_other() {
        let template = "a{{site}}b{{root}}{{/site}}c{{site}}d{{/site}}{{single}}e{{/single}}";
        assert_eq!(fill_edition(template, Edition::Site("./")), Ok("ab{{root}}cd".to_owned()));
        assert_eq!(fill_edition(template, Edition::Single), Ok("ace".to_owned()));
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
