use yew::prelude::*;

use crate::features::outcome::model::screen::Screen;
use crate::features::school::model::warning::school_warnings;
use crate::features::school::text::EntryTexts;
use crate::text::language::Language;

/// What is worth a second look in a school.
pub(crate) fn advice(screen: &Screen, at: u16, language: Language) -> Html {
    let found = school_warnings(&screen.document, at);
    if found.is_empty() {
        return Html::default();
    }
    let words = EntryTexts::of(language);
    html! {
        <div class="advice">
            <h3>{ words.warnings }</h3>
            <ul>
                for kind in found {
                    <li key={kind.sentence(language)} data-code={kind.code()}>{ kind.sentence(language) }</li>
                }
            </ul>
            <p class="hint">{ words.warnings_help }</p>
        </div>
    }
}
