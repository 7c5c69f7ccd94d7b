//! The document that is printed: not the screen, but what a board keeps in a file. It is made when it is wanted, whatever
//! is open on the page, and is not there otherwise.

pub(crate) mod amounts;
pub(crate) mod counts;
pub(crate) mod derivation;
mod figures;
pub(crate) mod head;
pub(crate) mod rules;
pub(crate) mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::printing;
use crate::browser::printing::Moment;
use crate::browser::{address, page};
use crate::features::files::text::{ExportTexts, WorkbookTexts};
use crate::features::outcome::model::notice_text::notice_sentence;
use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::scenarios::model::scenario_names::scenario_label;
use crate::form::document::Form;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use engine::domain::Document;
use head::Imprint;

/// The place of the document in the page.
pub(crate) fn print(figures: &Figures) -> Html {
    html! { <Print language={figures.language} screen={Rc::clone(&figures.screen)} /> }
}

#[derive(Properties, PartialEq)]
struct PrintProps {
    language: Language,
    screen: Rc<Screen>,
}

/// The document, while it is there, and how often a button asked for it to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Stage {
    imprint: Option<Imprint>,
    requests: u32,
}

/// What changes the stage. The imprint is taken when it happens, for a reducer asks nothing of the browser.
enum Change {
    /// The document is to be there, and with `is_request` to be printed by the page.
    Show { imprint: Imprint, is_request: bool },
    /// It is to go.
    Remove,
}

impl Reducible for Stage {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        Rc::new(match change {
            Change::Show { imprint, is_request } => {
                Self { imprint: Some(imprint), requests: self.requests.wrapping_add(is_request.into()) }
            }
            Change::Remove => Self { imprint: None, requests: self.requests },
        })
    }
}

#[component]
fn Print(props: &PrintProps) -> Html {
    let stage = use_reducer_eq(Stage::default);
    use_effect_with((), {
        let dispatcher = stage.dispatcher();
        move |()| {
            printing::listen(move |moment| {
                dispatcher.dispatch(match moment {
                    Moment::Requested => Change::Show { imprint: imprint(), is_request: true },
                    Moment::Before => Change::Show { imprint: imprint(), is_request: false },
                    Moment::After => Change::Remove,
                });
            });
        }
    });
    // An effect runs after the document was put in the page.
    use_effect_with(stage.requests, |requests| {
        if *requests > 0 {
            printing::print();
        }
    });
    stage.imprint.as_ref().map(|imprint| paper(&props.screen, imprint, props.language)).unwrap_or_default()
}

fn imprint() -> Imprint {
    Imprint { day: page::today(), page_address: address::public() }
}

/// The document itself.
fn paper(screen: &Screen, imprint: &Imprint, language: Language) -> Html {
    let document = &screen.document;
    html! {
        <div class="print-document">
            { head::head(screen, imprint, language) }
            { figures::figures(screen, language) }
            { counts::counts(document, language) }
            { amounts::amounts(screen, language) }
            { derivation::derivation(screen, language) }
            for (at, other) in document.scenarios.iter().enumerate() {
                { scenario(if at < document.scenario_position { at } else { at + 1 }, other, screen, language) }
            }
            { rules::rules(document, language) }
            { know(screen, language) }
        </div>
    }
}

/// Another scenario, by its place among all of them: what differs in what it rests on, and its amounts.
fn scenario(place: usize, scenario: &Document, on_page: &Screen, language: Language) -> Html {
    let screen = derive(&Form::from_document(scenario));
    let letters = on_page.form.scenario_letters;
    html! {
        <key={place}>
            <h2>{ scenario_label(letters, place, scenario.scenario_name.as_str(), language) }</h2>
            { head::basis(&screen, language) }
            if scenario.schools != on_page.document.schools {
                { counts::counts(scenario, language) }
            }
            { amounts::amounts(&screen, language) }
        </>
    }
}

/// What there is to know about the figures, and what they leave out.
fn know(screen: &Screen, language: Language) -> Html {
    html! {
        <>
            <h2>{ WorkbookTexts::of(language).notices_heading }</h2>
            <ul>
                for notice in &screen.outcome.notices {
                    <li key={format!("{}-{}", notice.code.as_str(), notice.path)}>
                        { notice_sentence(notice, &screen.document, language) }
                    </li>
                }
                <li key="not-covered">{ ExportTexts::of(language).not_covered }</li>
            </ul>
        </>
    }
}
