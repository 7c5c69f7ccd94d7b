use yew::prelude::*;

use crate::browser::disclosure;

/// Something folded away below a word, which opens over what is below it. Escape closes it; one is open at a time.
pub(crate) fn menu(id: &'static str, label: String, content: Html) -> Html {
    let onkeydown = |event: KeyboardEvent| {
        if event.key() == "Escape" && disclosure::close_around(&event) {
            event.stop_propagation();
        }
    };
    html! {
        <details key={id} class="menu" name="menu" {onkeydown}>
            <summary {id}><span key={label.clone()}>{ label }</span></summary>
            <div class="menu__content">{ content }</div>
        </details>
    }
}
