use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{OutcomeOf, State};
use crate::features::outcome::model::chart::chart;
use crate::features::outcome::model::explanation::status_label;
use crate::features::outcome::model::headline::headline;
use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::outcome::view::actions::Actions;
use crate::features::outcome::view::choices::{owner_choice, scheme_choice};
use crate::features::outcome::view::figure_line::figure_line;
use crate::features::outcome::view::what_ifs::what_ifs;
use crate::features::school::model::example::Example;
use crate::form::document::Form;
use crate::widgets::figures::Figures;
use crate::widgets::notices::{NoticePlace, notices};
use crate::widgets::status_mark::status_mark;
use crate::widgets::year_chart::{HEIGHT, year_chart};
use engine::calculation::{AmountKey, FigurePath};
use engine::domain::SchemeId;
use engine::rules::scheme;

/// The id of the outcome.
pub(crate) const OUTCOME_ID: &str = "uitkomst";
/// The id of its heading.
pub(crate) const OUTCOME_HEADING_ID: &str = "uitkomst-kop";

#[derive(Properties, PartialEq)]
pub(crate) struct OutcomeProps {
    pub(crate) figures: Figures,
    pub(crate) outcome_of: OutcomeOf,
    /// The scheme that the chosen one is compared with.
    pub(crate) compared: Option<SchemeId>,
    /// Whether it lies over the table, where the window has no room for both.
    pub(crate) is_sheet_open: bool,
}

impl OutcomeProps {
    pub(crate) fn of(state: &State, figures: &Figures) -> Self {
        Self {
            figures: figures.clone(),
            outcome_of: state.outcome_of,
            compared: state.compared_scheme,
            is_sheet_open: state.is_sheet_open,
        }
    }
}

/// The four figures that matter, their chart, and what can be done with them.
#[component]
pub(crate) fn Outcome(props: &OutcomeProps) -> Html {
    let figures = &props.figures;
    let (screen, language) = (&figures.screen, figures.language);
    let words = OutcomeTexts::of(language);
    let other = use_memo((screen.form.clone(), props.compared), |(form, compared)| {
        compared.map(|scheme| derive(&Form { scheme, own_amounts: Rc::default(), ..Form::clone(form) }))
    });
    html! {
        <section
            id={OUTCOME_ID}
            class={classes!("card", "outcome", props.is_sheet_open.then_some("outcome--open"))}
            aria-labelledby={OUTCOME_HEADING_ID}
        >
            <div class="outcome__head">
                <h2 id={OUTCOME_HEADING_ID} tabindex="-1">{ words.heading }</h2>
                { certainty(figures) }
                <button
                    type="button"
                    class="button button--quiet outcome__close"
                    onclick={figures.on_action.reform(|_| Action::ToggleSheet)}
                >
                    { words.close_sheet }
                </button>
            </div>
            { owner_choice(figures, props.outcome_of) }
            { what_ifs(figures) }
            if let Some(sentence) = screen.incomplete_sentence(language) {
                <p key="incomplete" class="problem problem--block">{ sentence }</p>
            }
            { scheme_choice(language, screen.form.scheme, props.compared, &figures.on_action) }
            if screen.has_pupils() {
                { filled(props, other.as_ref().as_ref()) }
            } else {
                { empty(figures) }
            }
            <Actions figures={figures.clone()} first={owner(props)(AmountKey::Phase1In2018)} />
            <p key="rights" class="outcome__note">{ words.no_rights }</p>
        </section>
    }
}

/// The path of an amount of whom the outcome shows.
fn owner(props: &OutcomeProps) -> impl Fn(AmountKey) -> FigurePath {
    let several = props.figures.screen.form.schools.len() > 1;
    let school = (several && props.outcome_of == OutcomeOf::School).then_some(props.figures.school);
    move |key| school.map_or(FigurePath::Region(key), |at| FigurePath::School(at, key))
}

fn filled(props: &OutcomeProps, other: Option<&Screen>) -> Html {
    let (figures, figure_of) = (&props.figures, owner(props));
    let (screen, language) = (&figures.screen, figures.language);
    let other = other.map(|screen| (screen, language.pick(&scheme(screen.document.scheme).short_name)));
    html! {
        <>
            <dl class="figures-list">
                for line in headline(screen, language) {
                    { figure_line(figures, &line, &figure_of, other) }
                }
            </dl>
            { notices(language, screen, NoticePlace::Headline { open: figures.school }) }
            { year_chart(&chart(screen, &figure_of, HEIGHT, language)) }
        </>
    }
}

/// One sentence and an example, as long as nobody entered a pupil.
fn empty(figures: &Figures) -> Html {
    let words = OutcomeTexts::of(figures.language);
    let at = figures.school;
    html! {
        <div class="outcome__empty">
            <p>{ words.empty }</p>
            <button
                type="button"
                class="button"
                onclick={figures.on_action.reform(move |_| Action::Example(at, Example::Broad))}
            >
                { words.see_example }
            </button>
        </div>
    }
}

/// How certain the figures are; the reason is one step away.
fn certainty(figures: &Figures) -> Html {
    let language = figures.language;
    let screen = &figures.screen;
    html! {
        <details class="certainty">
            <summary>
                for status in screen.statuses() {
                    <span key={status.as_str()}>{ status_mark(status, status_label(status, language)) }</span>
                }
                if !screen.document.own_amounts.is_empty() {
                    <span key="own" class="status status--own">{ OutcomeTexts::of(language).own_amounts }</span>
                }
            </summary>
            <p>{ language.pick(&screen.scheme().summary) }</p>
            <p>{ if screen.phase2_is_single() { OutcomeTexts::of(language).why_single } else { OutcomeTexts::of(language).why_range } }</p>
            <p>{ OutcomeTexts::of(language).not_included }</p>
        </details>
    }
}
