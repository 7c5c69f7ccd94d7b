use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::panel::Panel;
use crate::app::parts;
use crate::app::state::{Opened, Spot};
use crate::browser::{clipboard, download};
use crate::features::outcome::text::ActionTexts;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use engine::calculation::FigurePath;
use engine::domain::Document;

const FILE: &str = "rekenhulp-vmbo-techniek.xlsx";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Properties, PartialEq)]
pub(crate) struct ActionsProps {
    pub(crate) figures: Figures,
    /// The figure whose derivation opens first.
    pub(crate) first: FigurePath,
}

/// What can be done with the outcome, and what came of it. Without pupils that is little.
#[component]
pub(crate) fn Actions(props: &ActionsProps) -> Html {
    let Figures { language, screen, open, rest, on_action, .. } = &props.figures;
    let words = ActionTexts::of(*language);
    let said = use_state_eq(|| "");
    // What was said is about the figures of that moment.
    use_effect_with(Rc::clone(&screen.document), {
        let said = said.setter();
        move |_| said.set("")
    });
    let on_derivation = {
        let (open, first) = (*open, Opened { spot: Spot::Headline, figure: props.first });
        on_action.reform(move |_| Action::Toggle(open.unwrap_or(first)))
    };
    let on_workbook = {
        let (said, document, language) = (said.setter(), Rc::clone(&screen.document), *language);
        move |_: MouseEvent| {
            let (said, document) = (said.clone(), Rc::clone(&document));
            said.set(words.making);
            spawn_local(async move {
                let made = make_workbook(&document, language).await.is_some();
                said.set(if made { words.made } else { words.not_made });
            });
        }
    };
    let on_link = {
        let (said, screen, rest, on_action) = (said.setter(), Rc::clone(screen), *rest, on_action.clone());
        move |_: MouseEvent| {
            let link = rest.and_then(|rest| (rest.link)(&screen.document));
            match link {
                Some(link) if clipboard::copy(&link) => said.set(words.link_copied),
                // Where it can be copied by hand, or where it says why there is none.
                _ => on_action.emit(Action::TogglePanel(Panel::Keep)),
            }
        }
    };
    let button = |id: &'static str, label: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button key={id} {id} type="button" class="button" {onclick}>{ label }</button> }
    };
    html! {
        <div class="actions">
            <div class="actions__buttons">
                if screen.has_pupils() {
                    <button type="button" class="button button--primary" aria-expanded={open.is_some().to_string()} onclick={on_derivation}>
                        { words.derivation }
                    </button>
                    { button("afdrukken", words.print, on_action.reform(|_| Action::Print)) }
                    if parts::HAS_WORKBOOK {
                        { button("werkboek", words.workbook, Callback::from(on_workbook)) }
                    }
                    { button("link", words.link, Callback::from(on_link)) }
                }
                { button(Panel::Keep.opener_id(), words.more, on_action.reform(|_| Action::TogglePanel(Panel::Keep))) }
            </div>
            // Always there, so that a screen reader says what appears in it.
            <p role="status" class="actions__said">{ *said }</p>
        </div>
    }
}

async fn make_workbook(document: &Document, language: Language) -> Option<()> {
    let workbook = parts::load_workbook().await.ok()?;
    let bytes = (workbook.write)(document, language)?;
    download::save_bytes(FILE, KIND, &bytes)
}
