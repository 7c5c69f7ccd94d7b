//! The pages: `index.html` once for each view and language, with the addresses of this build filled in.

use super::assets::Assets;
use super::prerender::Prerendered;
use super::template::fill;
use super::{Mode, prose, release};
use crate::failure::Failure;
use crate::project::Project;
use minijinja::context;
use std::fs;
use std::path::Path;
use vmbo_techniek::text::language::Language;
use xtask_server::CONTENT_SECURITY_POLICY;

const TEMPLATE: &str = "index.html";

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
    let has_prose = page.view == VIEW_WITH_PROSE;
    let prose = if has_prose { prose::prose(project, language, Some(root), "")? } else { String::new() };
    let values = context! {
        site => true,
        nl => language == Language::Nl,
        language => page.language.as_str(),
        root,
        title => page.title.as_str(),
        about => page.about.as_str(),
        alternates => alternates(page),
        app => page.app.as_str(),
        prose,
        version => env!("CARGO_PKG_VERSION"),
        policy => CONTENT_SECURITY_POLICY,
        styles => assets.styles.as_str(),
        boot => assets.boot.as_str(),
        glue => assets.glue.as_str(),
        program => assets.main.as_str(),
        scripts => script_attributes(assets, mode, root)?,
    };
    fill(TEMPLATE, &template(project)?, values)
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
    let body = text.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>"));
    let (body, _) = body.ok_or_else(|| Failure::new(format!("{TEMPLATE}: there is no body")))?;
    let [dutch, english] = [(Language::Nl, ""), (Language::En, " hidden")]
        .map(|(language, attribute)| prose::prose(project, language, None, attribute));
    // The program makes `app` soon enough, and twice it would weigh seventy kilobytes.
    let values =
        context! { site => false, app => "", prose => dutch? + &english?, version => env!("CARGO_PKG_VERSION") };
    fill(TEMPLATE, body, values)
}

fn template(project: &Project) -> Result<String, Failure> {
    let path = project.root.join(TEMPLATE);
    fs::read_to_string(&path).map_err(Failure::io("read", &path))
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
