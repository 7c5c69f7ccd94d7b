//! The text about rules and sources. It stands in the HTML below the program, on its own page alone; when somebody goes
//! there inside the program, it is fetched from that page.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::browser::address;
use crate::text::language::Language;

/// What holds the texts.
const PLACE_ID: &str = "prose";

/// Shows the text in a language, or none. It is long, so it comes just after its view; the style sheet takes it away with
/// the view.
pub(crate) fn show(language: Option<Language>) {
    let Ok(texts) = gloo::utils::document().query_selector_all("#prose > .page-prose") else { return };
    for at in 0..texts.length() {
        if let Some(text) = texts.get(at).and_then(|text| text.dyn_into::<Element>().ok()) {
            let is_shown =
                language.is_some_and(|language| text.get_attribute("lang").as_deref() == Some(language.code()));
            // A text that cannot be hidden stands below the view.
            let _set = if is_shown { text.remove_attribute("hidden") } else { text.set_attribute("hidden", "") };
        }
    }
}

/// Whether the text in a language is in the document.
pub(crate) fn is_here(language: Language) -> bool {
    find(&gloo::utils::document(), language).is_some()
}

fn find(document: &Document, language: Language) -> Option<Element> {
    document.query_selector(&format!("#{PLACE_ID} > .page-prose[lang='{}']", language.code())).ok().flatten()
}

/// Fetches the text in a language from its page, and puts it below the program, not shown yet; nothing when it does not
/// come.
pub(crate) async fn fetch(page: &str, language: Language) -> Option<()> {
    let text = find(&document_at(page).await?, language)?;
    address::keep_addresses(&text);
    text.set_attribute("hidden", "").ok()?;
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
