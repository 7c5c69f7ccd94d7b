use yew::prelude::*;

use crate::app::action::Action;
use crate::app::section::Section;
use crate::text::language::Language;

#[derive(Properties, PartialEq)]
pub(crate) struct SectionFrameProps {
    pub(crate) language: Language,
    pub(crate) section: Section,
    pub(crate) is_open: bool,
    /// What the button says.
    pub(crate) label: &'static str,
    pub(crate) action: Action,
    pub(crate) on_action: Callback<Action>,
    pub(crate) children: Html,
}

/// What is around each folded part of the page: its heading, what it is for, and a button that opens or closes it.
#[component]
pub(crate) fn SectionFrame(props: &SectionFrameProps) -> Html {
    let id = props.section.id();
    let (heading, about) = props.section.words(props.language);
    let heading_id = props.section.heading_id();
    let button_id = format!("{id}-open");
    let labelled_by = format!("{button_id} {heading_id}");
    let action = props.action.clone();
    let onclick = props.on_action.reform(move |_: MouseEvent| action.clone());
    html! {
        <section {id} class="fold" aria-labelledby={heading_id.clone()}>
            <div class="fold__head">
                <h2 id={heading_id}>{ heading }</h2>
                <button
                    type="button"
                    class="button"
                    id={button_id}
                    aria-labelledby={labelled_by}
                    aria-expanded={props.is_open.to_string()}
                    {onclick}
                >
                    { props.label }
                </button>
            </div>
            <p>{ about }</p>
            { props.children.clone() }
        </section>
    }
}
