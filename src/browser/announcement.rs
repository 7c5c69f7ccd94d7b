//! What screen readers say by themselves. The place for it stands in the HTML, outside of what renders.

use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// How long the figures rest before they are said.
const REST_MS: u32 = 700;

/// Says a sentence after a while, unless what is given back is dropped before.
pub(crate) fn later(sentence: Rc<str>) -> Timeout {
    Timeout::new(REST_MS, move || {
        if let Some(place) = gloo::utils::document().get_element_by_id("announcement")
            && place.text_content().as_deref() != Some(&*sentence)
        {
            place.set_text_content(Some(&sentence));
        }
    })
}
