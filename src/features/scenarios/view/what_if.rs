use yew::prelude::*;

use crate::app::action::Action;
use crate::app::view::View;
use crate::features::scenarios::model::question::{Asked, Question};
use crate::features::scenarios::model::scenario_names::{scenario_label, scenario_labels};
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::scenarios::view::compare::{ANSWER_ID, Compare, Compared};
use crate::features::scenarios::view::list::list;
use crate::features::scenarios::view::questions::Questions;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::scenario_edit::ScenarioEdit;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;
use crate::widgets::folded::part;

#[derive(Properties, PartialEq)]
pub(crate) struct WhatIfProps {
    pub(crate) figures: Figures,
}

/// What came of the last question.
#[derive(Debug, Clone, PartialEq)]
enum Came {
    /// Nothing was asked yet.
    Nothing,
    /// There is nobody whom it is about.
    NoPupils,
    /// Something was missing or wrong.
    NothingAsked,
    /// A scenario with this letter, made from the one with the second letter.
    Made { question: Question, letter: char, from: char },
}

/// Questions about another future, the answer to the last one, and the scenarios.
#[component]
pub(crate) fn WhatIf(props: &WhatIfProps) -> Html {
    let figures = &props.figures;
    let (words, form) = (ScenarioTexts::of(figures.language), &figures.screen.form);
    let asked = use_state_eq(|| Asked::new(form.scheme));
    let compared = use_state_eq(Compared::default);
    let came = use_state_eq(|| Came::Nothing);
    let typed = asked.within(form);
    let has_pupils = figures.screen.has_pupils();
    let on_show = {
        let (asked, compared, came, figures) = (asked.clone(), compared.clone(), came.clone(), figures.clone());
        let typed = typed.clone();
        Callback::from(move |question: Question| {
            let form = &figures.screen.form;
            if !has_pupils {
                return came.set(Came::NoPupils);
            }
            match typed.step(question, form, figures.language).filter(|_| form.has_room_for_a_scenario()) {
                Some((step, name)) => {
                    let last = form.scenarios.len() + 1;
                    let (from, letter) = (form.letter(), form.scenario_letters.with_new(last, last).at(last));
                    compared.set(Compared { base: Some(from), other: Some(letter), ..*compared });
                    came.set(Came::Made { question, letter, from });
                    asked.set(typed.without(question));
                    figures.on_action.emit(Action::Edit(Edit::Scenario(ScenarioEdit::Try(step, name.into()))));
                }
                None => came.set(Came::NothingAsked),
            }
        })
    };
    let on_change = {
        let (asked, came) = (asked.clone(), came.clone());
        Callback::from(move |typed| {
            asked.set(typed);
            came.set(Came::Nothing);
        })
    };
    let questions = Questions { language: figures.language, form, has_pupils, asked: &typed, on_change, on_show };
    let on_choose = {
        let compared = compared.setter();
        Callback::from(move |next| compared.set(next))
    };
    html! {
        <div class="scenarios">
            <section aria-labelledby="wat-als">
                <h2 id="wat-als">{ words.ask_heading }</h2>
                <p class="what-if">{ words.rules_and_what_ifs }</p>
                { questions.view() }
                { room(figures) }
            </section>
            <section class="answer" aria-labelledby="antwoord-kop">
                <h2 id="antwoord-kop">{ words.answer_heading }</h2>
                { said(&came, figures) }
                if has_pupils || !form.scenarios.is_empty() {
                    <Compare
                        key="compare"
                        language={figures.language}
                        screen={&figures.screen}
                        compared={*compared}
                        {on_choose}
                    />
                } else {
                    { no_pupils(&came, figures) }
                }
            </section>
            { part(words.list_heading, list(figures)) }
        </div>
    }
}

/// Where pupils come from, as long as there are none.
fn no_pupils(came: &Came, figures: &Figures) -> Html {
    let words = ScenarioTexts::of(figures.language);
    html! {
        <div key="no-pupils" id={ANSWER_ID}>
            // It was said just now.
            if *came != Came::NoPupils {
                <p class="hint">{ words.no_pupils }</p>
            }
            { action_button("button", words.to_calculate, Action::Show(View::Calculate), &figures.on_action) }
        </div>
    }
}

/// From which scenario the next begins, when there are several; or that there is no room for one.
fn room(figures: &Figures) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let form = &figures.screen.form;
    if form.scenarios.is_empty() {
        return Html::default();
    }
    let edited = scenario_labels(form, figures.language).swap_remove(form.place());
    let sentence = match form.has_room_for_a_scenario() {
        true => fill(words.starts_from, &[&edited]),
        false => words.full.to_owned(),
    };
    html! { <p key={sentence.clone()} class="hint">{ sentence }</p> }
}

/// What came of the last question, as long as its scenario is there.
fn said(came: &Came, figures: &Figures) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let form = &figures.screen.form;
    let (sentence, joined) = match came {
        Came::Nothing => (String::new(), false),
        Came::NoPupils => (words.no_pupils.to_owned(), false),
        Came::NothingAsked if form.has_room_for_a_scenario() => (words.nothing_asked.to_owned(), false),
        Came::NothingAsked => (words.full.to_owned(), false),
        Came::Made { question, letter, from } => match named(form, *letter, figures.language) {
            Some(_) if *question == Question::Join => (fill(words.made_join, &[&letter.to_string()]), true),
            Some(name) => (fill(words.made, &[&letter.to_string(), &name, &from.to_string()]), false),
            None => (String::new(), false),
        },
    };
    let last = u16::try_from(form.schools.len().saturating_sub(1)).unwrap_or(u16::MAX);
    html! {
        <div class="answer__said" role="status">
            if !sentence.is_empty() {
                <p key={sentence.clone()}>{ sentence }</p>
            }
            if joined {
                { action_button("button", words.to_school, Action::OpenSchool(last), &figures.on_action) }
            }
        </div>
    }
}

/// The name of the scenario with a letter, if it is there.
fn named(form: &Form, letter: char, language: Language) -> Option<String> {
    let names = form.scenario_names();
    let (place, name) = names.iter().enumerate().find(|(place, _)| form.scenario_letters.at(*place) == letter)?;
    let name = name.trim();
    Some(if name.is_empty() { scenario_label(form.scenario_letters, place, "", language) } else { name.to_owned() })
}
