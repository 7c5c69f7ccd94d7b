use yew::prelude::*;

use crate::browser::{address, clipboard};
use crate::features::files::model::link::{NotTaken, write};
use crate::features::files::model::wrong_fields::wrong_fields;
use crate::features::files::text::TakeAlongTexts;
use crate::features::files::view::TakeAlongProps;
use engine::domain::Document;

/// The address that opens a document, without names; nothing when the page has no address for others, or the document
/// is too large for a link.
pub(crate) fn address_of(document: &Document) -> Option<String> {
    let link = write(document, false).ok()?;
    Some(format!("{}#{}", address::public()?, link.fragment))
}

/// The share link of what is on the page.
#[component]
pub(crate) fn ShareLink(props: &TakeAlongProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let has_names = use_state_eq(|| false);
    // It stays the same for as long as the page is there.
    let page_address = use_state(address::public);
    let onchange = {
        let has_names = has_names.clone();
        move |_: Event| has_names.set(!*has_names)
    };
    let link = write(&props.screen.document, *has_names).ok();
    html! {
        <section class="take-along" aria-labelledby="take-link">
            <h3 id="take-link">{ words.link }</h3>
            <p>{ words.link_about }</p>
            <label class="choice__option">
                <input type="checkbox" id="link-names" checked={*has_names} {onchange} />
                <span>{ words.link_names }</span>
            </label>
            if let Some(link) = link {
                { link_field(&link.fragment, page_address.as_deref(), &link.not_taken, props) }
            } else {
                <p key="large">{ words.link_large }</p>
            }
        </section>
    }
}

/// The link to copy, and what does not travel in it.
fn link_field(fragment: &str, page_address: Option<&str>, not_taken: &[NotTaken], props: &TakeAlongProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let label = if page_address.is_some() { words.link_label } else { words.link_end };
    let address = AttrValue::from(format!("{}#{fragment}", page_address.unwrap_or_default()));
    let onclick = {
        let address = address.clone();
        props.on_message.reform(
            move |_: MouseEvent| {
                if clipboard::copy(&address) { words.copied } else { words.not_copied }
            },
        )
    };
    html! {
        <div key="link">
            if page_address.is_none() {
                <p>{ words.link_own_disk }</p>
            }
            <label for="share-link">{ label }</label>
            <input id="share-link" type="text" readonly=true value={address} />
            <button type="button" class="button" id="copy-link" {onclick}>{ words.copy }</button>
            if not_taken.contains(&NotTaken::Plan) {
                <p class="hint">{ words.link_no_plan }</p>
            }
            if not_taken.contains(&NotTaken::Provenance) {
                <p class="hint">{ words.link_no_provenance }</p>
            }
            if !wrong_fields(&props.screen, props.language).is_empty() {
                <p class="hint">{ words.link_wrong }</p>
            }
        </div>
    }
}
