use std::rc::Rc;

use engine::domain::ToJson;
use yew::prelude::*;

use crate::features::files::model::receipt;
use crate::features::files::text::TakeAlongTexts;
use crate::features::files::view::{JSON, TakeAlongProps, saved};

/// Saving the receipt.
#[component]
pub(crate) fn SaveReceipt(props: &TakeAlongProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let onclick = {
        let (screen, language) = (Rc::clone(&props.screen), props.language);
        props.on_message.reform(move |_: MouseEvent| {
            let text = receipt::make(&screen.document).to_json_indented();
            saved("rekenbewijs-vmbo-techniek.json", JSON, &text, language)
        })
    };
    html! {
        <section class="take-along" aria-labelledby="take-receipt">
            <h3 id="take-receipt">{ words.receipt }</h3>
            <p>{ words.receipt_about }</p>
            <button type="button" class="button" id="save-receipt" {onclick}>{ words.receipt_save }</button>
        </section>
    }
}
