use std::rc::Rc;

use engine::domain::ToJson;
use yew::prelude::*;

use crate::features::files::model::wrong_fields::wrong_fields;
use crate::features::files::text::TakeAlongTexts;
use crate::features::files::view::wrong_list::wrong_list;
use crate::features::files::view::{JSON, TakeAlongProps, saved};

/// Saving the document; with wrong fields only after asking.
#[component]
pub(crate) fn SaveDocument(props: &TakeAlongProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let is_asking = use_state_eq(|| false);
    let save = {
        let (screen, language, on_message) = (Rc::clone(&props.screen), props.language, props.on_message.clone());
        let is_asking = is_asking.setter();
        move || {
            is_asking.set(false);
            let text = screen.document.to_json_indented();
            on_message.emit(saved("rekenhulp-vmbo-techniek.json", JSON, &text, language));
        }
    };
    let onclick = {
        let (screen, language) = (Rc::clone(&props.screen), props.language);
        let (save, is_asking) = (save.clone(), is_asking.setter());
        move |_: MouseEvent| if wrong_fields(&screen, language).is_empty() { save() } else { is_asking.set(true) }
    };
    let wrong = if *is_asking { wrong_fields(&props.screen, props.language) } else { Vec::new() };
    html! {
        <section class="take-along" aria-labelledby="take-file">
            <h3 id="take-file">{ words.file }</h3>
            <p>{ words.file_about }</p>
            <button key="save" type="button" class="button" id="save-document" {onclick}>{ words.save }</button>
            if !wrong.is_empty() {
                <div key="asks" role="group" aria-label={words.wrong}>
                    <p>{ words.wrong }</p>
                    { wrong_list(&wrong, props.language) }
                    <button type="button" class="button" id="save-anyway" onclick={move |_: MouseEvent| save()}>
                        { words.save_anyway }
                    </button>
                </div>
            }
        </section>
    }
}
