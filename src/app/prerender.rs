use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use yew::LocalServerRenderer;

use crate::app::page::{App, AppProps};
use crate::app::state::State;
use crate::text::language::Language;

/// The page in a language as HTML, before anything is filled in; nothing when it waits for something.
#[must_use]
pub fn prerender(language: Language) -> Option<String> {
    let props = AppProps { start: Rc::new(State::new(language)), store: Rc::default(), places: None };
    finish(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
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
