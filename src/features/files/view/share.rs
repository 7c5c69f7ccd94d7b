use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clipboard, page};
use crate::formats::link::{NotTaken, write};
use crate::view_model::{Language, Screen, TakeAlongTexts, wrong_fields};
use crate::widgets::element::paragraph;

/// The share link of what is on the page.
pub(crate) fn link(
    screen: &Rc<Screen>,
    language: Language,
    names: &UseStateHandle<bool>,
    say: &Callback<&'static str>,
) -> Html {
    let words = TakeAlongTexts::of(language);
    let made = write(&screen.document, **names);
    let onchange = {
        let names = names.clone();
        move |_: Event| names.set(!*names)
    };
    let content = match made {
        Err(_) => html! { <p key="large">{ words.link_large }</p> },
        Ok(made) => {
            let place = page::public_address();
            let (label, on_disk) = match place {
                Some(_) => (words.link_label, None),
                None => (words.link_end, Some(words.link_own_disk)),
            };
            let address = format!("{}#{}", place.unwrap_or_default(), made.fragment);
            let onclick = {
                let (address, say) = (address.clone(), say.clone());
                move |_: MouseEvent| say.emit(if clipboard::copy(&address) { words.copied } else { words.not_copied })
            };
            html! {
                <div key="link">
                    { on_disk.map(paragraph) }
                    <label for="share-link">{ label }</label>
                    <input id="share-link" type="text" readonly=true value={address} />
                    <button type="button" class="button" id="copy-link" {onclick}>{ words.copy }</button>
                    if made.not_taken.contains(&NotTaken::Plan) { <p class="hint">{ words.link_no_plan }</p> }
                    if made.not_taken.contains(&NotTaken::Provenance) { <p class="hint">{ words.link_no_provenance }</p> }
                    if !wrong_fields(screen, language).is_empty() { <p class="hint">{ words.link_wrong }</p> }
                </div>
            }
        }
    };
    html! {
        <section class="take-along" aria-labelledby="take-link">
            <h3 id="take-link">{ words.link }</h3>
            <p>{ words.link_about }</p>
            <label class="choice__option">
                <input type="checkbox" id="link-names" checked={**names} {onchange} />
                { words.link_names }
            </label>
            { content }
        </section>
    }
}
