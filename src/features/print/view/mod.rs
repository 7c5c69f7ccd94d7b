//! The document that is printed: not the screen, but what a board keeps in a file. It is made when it is wanted, whatever
//! is open on the page, and is not there otherwise.

pub(crate) mod amounts;
pub(crate) mod counts;
pub(crate) mod derivation;
pub(crate) mod head;
pub(crate) mod rules;
pub(crate) mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::browser::printing;
use crate::browser::printing::Moment;
use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{ExportTexts, Form, Language, Screen, WorkbookTexts, derive, notice_sentence, scenario_label};
use crate::widgets::element::{element, text, together};
use engine::domain::Document;

/// The place of the document in the page.
pub(crate) fn print(figures: &FiguresProps) -> Html {
    html! { <Print language={figures.language} screen={Rc::clone(&figures.screen)} /> }
}

#[derive(Properties, PartialEq)]
struct PrintProps {
    language: Language,
    screen: Rc<Screen>,
}

/// Whether the document is there, and how often a button asked for it to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Stage {
    is_there: bool,
    wanted: u32,
}

impl Reducible for Stage {
    type Action = Moment;

    fn reduce(self: Rc<Self>, moment: Moment) -> Rc<Self> {
        let wanted = self.wanted + u32::from(moment == Moment::Wanted);
        Rc::new(Self { is_there: moment != Moment::After, wanted })
    }
}

#[component]
fn Print(props: &PrintProps) -> Html {
    let stage = use_reducer(Stage::default);
    use_effect_with((), {
        let dispatcher = stage.dispatcher();
        move |()| printing::listen(move |moment| dispatcher.dispatch(moment))
    });
    use_effect_with(stage.wanted, |wanted| {
        if *wanted > 0 {
            printing::print();
        }
    });
    if !stage.is_there {
        return Html::default();
    }
    let (screen, language) = (&props.screen, props.language);
    let mut sections = vec![
        head::head(screen, &page::today(), language),
        counts::counts(&screen.document, language),
        amounts::amounts(screen, language),
        derivation::derivation(screen, language),
    ];
    sections.extend(scenarios(&screen.document, language));
    sections.extend([rules::rules(&screen.document, language), know(screen, language)]);
    element("div", "print-document", sections)
}

/// The other scenarios: what differs in what they rest on, and their amounts.
fn scenarios(document: &Document, language: Language) -> Vec<Html> {
    let others = document.scenarios.iter().enumerate().map(|(at, other)| {
        let place = if at < document.scenario_position { at } else { at + 1 };
        let screen = derive(&Form::from_document(other));
        let mut parts = vec![
            text("h2", "", &scenario_label(place, other.scenario_name.as_str(), language)),
            head::basis(&screen, language),
        ];
        if other.schools != document.schools {
            parts.push(counts::counts(other, language));
        }
        parts.push(amounts::amounts(&screen, language));
        together(parts)
    });
    others.collect()
}

/// What there is to know about the figures, and what they leave out.
fn know(screen: &Screen, language: Language) -> Html {
    let notices = screen.outcome.notices.iter().map(|notice| notice_sentence(notice, &screen.document, language));
    let items = notices.chain([ExportTexts::of(language).not_covered.to_owned()]);
    let items = items.map(|sentence| text("li", "", &sentence)).collect();
    together(vec![text("h2", "", WorkbookTexts::of(language).notices_heading), element("ul", "", items)])
}
