//! The text about rules and sources. It stands in the HTML below the program, on its own page alone; when somebody goes
//! there inside the program, it is fetched from that page. Whether it shows follows from the view and the language, in
//! the style sheet: so it comes and goes with the view, before the first picture of it.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::browser::address;
use crate::text::language::Language;

/// What holds the texts.
const PLACE_ID: &str = "prose";

/// Whether the text in a language is in the document.
pub(crate) fn is_here(language: Language) -> bool {
    find(&gloo::utils::document(), language).is_some()
}

fn find(document: &Document, language: Language) -> Option<Element> {
    document.query_selector(&format!("#{PLACE_ID} > .page-prose[lang='{}']", language.code())).ok().flatten()
}

/// Fetches the text in a language from its page, and puts it below the program; nothing when it does not come.
pub(crate) async fn fetch(page: &str, language: Language) -> Option<()> {
    let text = find(&document_at(page).await?, language)?;
    address::keep_addresses(&text);
    let document = gloo::utils::document();
    let place = document.get_element_by_id(PLACE_ID)?;
    // It may have come twice.
    if !is_here(language) {
        place.prepend_with_node_1(&document.adopt_node(&text).ok()?).ok()?;
    }
    Some(())
}

/// Reads a page as a document; that runs nothing of it. Fetching a text and parsing it would need a trusted type.
async fn document_at(address: &str) -> Option<Document> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", address).ok()?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let finished = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request.send().ok()?;
    JsFuture::from(finished).await.ok()?;
    let answer: JsValue = request.response().ok()?;
    answer.dyn_into().ok()
}
