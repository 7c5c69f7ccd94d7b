use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use serde::Serialize;
use yew::LocalServerRenderer;

use crate::app::page::{App, AppProps};
use crate::app::parts::{RestProgress, rest_table};
use crate::app::site;
use crate::app::site::Site;
use crate::app::state::State;
use crate::app::view::View;
use crate::text::language::Language;

/// The page of a view in a language, before anything is filled in, and what the HTML around it says of it.
#[derive(Debug, Clone, Serialize)]
pub struct PrerenderedPage {
    /// The name of the view.
    pub view: &'static str,
    /// The code of the language.
    pub language: &'static str,
    /// The folder of the page, with a slash behind it; empty for the root of the site.
    pub folder: &'static str,
    /// The way from there to the root.
    pub root: String,
    /// The title of the window.
    pub title: String,
    /// What search engines say of it.
    pub about: &'static str,
    /// The code of each language, with the folder of the same view in it.
    pub languages: [(&'static str, &'static str); 2],
    /// The HTML of the program.
    pub app: String,
}

/// Every page; nothing when one waits for something.
#[must_use]
pub fn prerender() -> Option<Vec<PrerenderedPage>> {
    View::ALL.into_iter().flat_map(|view| Language::ALL.map(|language| page(view, language))).collect()
}

fn page(view: View, language: Language) -> Option<PrerenderedPage> {
    let folder = view.folder(language);
    let root = if folder.is_empty() { "./".to_owned() } else { "../".repeat(folder.matches('/').count()) };
    site::set(Site::Folders(root.clone()));
    let rest = if view.needs_rest() { RestProgress::Here(rest_table()) } else { RestProgress::NotAsked };
    let start = Rc::new(State { view, rest, ..State::new(language) });
    let props = AppProps { start, store: Rc::default(), places: None };
    let app = finish(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())?;
    Some(PrerenderedPage {
        view: view.id(),
        language: language.code(),
        folder,
        root,
        title: view.title(language),
        about: view.heading(language).1,
        languages: Language::ALL.map(|language| (language.code(), view.folder(language))),
        app,
    })
}

/// How often a page that does not wait may say that it is not done.
const PATIENCE: usize = 10_000;

fn finish(rendering: impl Future<Output = String>) -> Option<String> {
    let mut rendering = pin!(rendering);
    let mut context = Context::from_waker(Waker::noop());
    (0..PATIENCE).find_map(|_| match rendering.as_mut().poll(&mut context) {
        Poll::Ready(page) => Some(page),
        Poll::Pending => None,
    })
}
