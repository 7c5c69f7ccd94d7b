//! The page as it was served, of which the light page changes only parts.

use std::rc::Rc;

use web_sys::Element;

use crate::ui::island::Island;
use crate::view_model::{Language, Screen};
use engine::calculation::{AmountKey, FigurePath, Reading};

/// A copy of the served page, which takes the place of the one that shows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ServedPage {
    places: Rc<[(Island, Element)]>,
    figures: Rc<[(FigurePath, Element)]>,
}

impl ServedPage {
    /// Empties the places for what is drawn, and finds where amounts stand.
    pub(crate) fn prepare(root: &Element) -> Self {
        let places = Island::ALL.into_iter().filter_map(|island| {
            let place = root.query_selector(&format!("[data-island={}]", island.name())).ok()??;
            place.set_text_content(None);
            Some((island, place))
        });
        let places = places.collect();
        let figures = figures().flat_map(|figure| {
            let found = root.query_selector_all(&format!("[data-amount=\"{figure}\"]")).ok();
            let count = found.as_ref().map_or(0, web_sys::NodeList::length);
            (0..count).filter_map(move |at| {
                let element = found.as_ref()?.get(at)?;
                Some((figure, wasm_bindgen::JsCast::dyn_into(element).ok()?))
            })
        });
        let figures = figures.collect();
        Self { places, figures }
    }

    /// The place of a part that is drawn.
    pub(crate) fn place(&self, island: Island) -> Option<&Element> {
        self.places.iter().find(|(known, _)| *known == island).map(|(_, place)| place)
    }

    /// Writes every amount where it stands.
    pub(crate) fn write(&self, screen: &Screen, language: Language) {
        for (figure, element) in self.figures.iter() {
            let Some(money) = screen.money(*figure, language) else { continue };
            if element.get_attribute("value").as_deref() == Some(&*money.exact) {
                continue;
            }
            // An attribute that cannot be set would have been refused when the page was made.
            let _set = element.set_attribute("value", &money.exact);
            element.set_text_content(Some(&money.shown));
        }
    }
}

/// The amounts that every page has.
fn figures() -> impl Iterator<Item = FigurePath> {
    let cofinancing =
        Reading::ALL.into_iter().flat_map(|reading| [false, true].map(|high| FigurePath::Cofinancing(reading, high)));
    AmountKey::ALL.into_iter().map(FigurePath::Region).chain(cofinancing)
}
