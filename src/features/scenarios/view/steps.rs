use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::field::text_of;
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::scenarios::view::step_form::{StepForm, StepKind};
use crate::features::school::model::school_label::school_name;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::move_pupils::Moved;
use crate::form::problem::Problem;
use crate::form::scenario_edit::ScenarioEdit;
use crate::form::typed::parse_change;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count;
use crate::widgets::select::{Select, select};
use engine::domain::{Profiel, SchemeId};
use engine::rules::scheme;

#[derive(Properties, PartialEq)]
pub(crate) struct StepsProps {
    pub(crate) language: Language,
    pub(crate) form: Rc<Form>,
    pub(crate) on_action: Callback<Action>,
}

/// Ready-made changes, tried in a new scenario or made in this one.
#[component]
pub(crate) fn Steps(props: &StepsProps) -> Html {
    let words = ScenarioTexts::of(props.language);
    let state = use_state_eq(|| StepForm::new(props.form.scheme));
    let typed = &state.within(&props.form);
    let change = {
        let state = state.clone();
        Callback::from(move |typed: StepForm| state.set(typed))
    };
    let panel = Panel { language: props.language, form: &props.form, typed, change };
    let kinds = StepKind::ALL.map(|kind| kind.label(words).to_owned());
    let chosen = StepKind::ALL.iter().position(|kind| *kind == typed.kind).unwrap_or_default();
    let choose_kind =
        panel.choose(|typed, place| typed.kind = StepKind::ALL.get(place).copied().unwrap_or(StepKind::Change));
    let kind = Select { id: "step-kind", label: words.step, options: &kinds, chosen, on_choose: choose_kind };
    html! {
        <div class="steps-form">
            <h3>{ words.steps_heading }</h3>
            <p class="what-if">{ words.what_if }</p>
            { select(&kind) }
            <div class="steps-form__fields">{ panel.fields() }</div>
            { buttons(props, typed) }
        </div>
    }
}

fn buttons(props: &StepsProps, typed: &StepForm) -> Html {
    let words = ScenarioTexts::of(props.language);
    let step = typed.step(&props.form, props.language);
    let is_ready = step.is_some();
    let act = |in_a_copy: bool| {
        let (step, on_action) = (step.clone(), props.on_action.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((step, name)) = step.clone() {
                let edit = if in_a_copy { ScenarioEdit::Try(step, name.into()) } else { ScenarioEdit::Step(step) };
                on_action.emit(Action::Edit(Edit::Scenario(edit)));
            }
        })
    };
    let waits = (!is_ready).then_some("true");
    let room = props.form.has_room_for_a_scenario();
    html! {
        <div class="scenarios__buttons">
            if room {
                <button type="button" class="button" aria-disabled={waits} onclick={act(true)}>{ words.try_it }</button>
            }
            <button type="button" class="button" aria-disabled={waits} onclick={act(false)}>{ words.do_it }</button>
        </div>
    }
}

/// The fields of the chosen step.
struct Panel<'a> {
    language: Language,
    form: &'a Form,
    typed: &'a StepForm,
    change: Callback<StepForm>,
}

impl Panel<'_> {
    fn choose(&self, set: impl Fn(&mut StepForm, usize) + 'static) -> Callback<usize> {
        let typed = self.typed.clone();
        self.change.reform(move |place| {
            let mut typed = typed.clone();
            set(&mut typed, place);
            typed
        })
    }

    fn fields(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        match self.typed.kind {
            StepKind::Change => self.percent(),
            StepKind::Move => self.moving(),
            StepKind::Join => html! { <p class="hint">{ words.join_help }</p> },
            StepKind::Leave => {
                let schools = self.schools();
                self.select("step-leave", words.which_school, &schools, self.typed.leaving, |typed, place| {
                    typed.leaving = place;
                })
            }
            StepKind::Scheme => {
                let schemes = SchemeId::ALL.map(|id| self.language.pick(&scheme(id).name).to_owned());
                let chosen = SchemeId::ALL.iter().position(|id| *id == self.typed.scheme).unwrap_or_default();
                self.select("step-scheme", words.which_scheme, &schemes, chosen, |typed, place| {
                    typed.scheme = SchemeId::ALL.get(place).copied().unwrap_or(SchemeId::DEFAULT);
                })
            }
        }
    }

    fn percent(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        let problem = parse_change(&self.typed.percent).err();
        let message = problem.map(|problem: Problem| problem.sentence(&self.typed.percent, self.language));
        let labels = [words.percent_a_year, words.percent_help];
        self.text("step-percent", labels, &self.typed.percent, message, |typed, text| typed.percent = text)
    }

    fn moving(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        let typed = self.typed;
        let profielen = Profiel::ALL.map(|profiel| format!("{} {}", profiel.code(), profiel.name()));
        let profiel = |place: usize| Profiel::ALL.get(place).copied();
        let mut schools = self.schools();
        schools.insert(0, words.all_schools.to_owned());
        html! {
            <>
                { self.select("step-from", words.from, &profielen, typed.from.index(), move |typed, place| {
                    typed.from = profiel(place).unwrap_or(typed.from);
                }) }
                { self.select("step-to", words.to, &profielen, typed.to.index(), move |typed, place| {
                    typed.to = profiel(place).unwrap_or(typed.to);
                }) }
                { self.amount() }
                { self.select("step-school", words.at_school, &schools, typed.at_school, |typed, place| {
                    typed.at_school = place;
                }) }
                { self.in_2017() }
                <p class="steps-form__preview">{ self.preview() }</p>
                <p class="hint">{ words.move_rule }</p>
            </>
        }
    }

    /// How many pupils move.
    fn amount(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        let amount = &self.typed.amount;
        let is_wrong = !amount.trim().is_empty() && self.typed.move_amount().is_none();
        let message = is_wrong.then(|| fill(words.not_an_amount, &[amount.trim()]));
        self.text("step-amount", [words.how_many, words.how_many_help], amount, message, |typed, text| {
            typed.amount = text
        })
    }

    /// Who would move, in a sentence.
    fn preview(&self) -> String {
        let words = ScenarioTexts::of(self.language);
        if self.typed.from == self.typed.to {
            return words.same_profiel.to_owned();
        }
        let Some(amount) = self.typed.move_amount() else { return String::new() };
        let moved: Moved = self.typed.moving(amount).apply(self.form).1;
        if moved.available == 0 {
            return words.nobody_moves.to_owned();
        }
        let [bb, kb, gl] = moved.per_leerweg;
        let numbers = [moved.total(), moved.available, bb, kb, gl].map(|pupils| count(pupils, self.language));
        fill(words.will_move, &numbers.each_ref().map(String::as_str))
    }

    fn schools(&self) -> Vec<String> {
        let named = (0u16..).zip(&self.form.schools);
        named.map(|(at, school)| school_name(&school.name, at, self.language)).collect()
    }

    fn in_2017(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        let typed = self.typed.clone();
        let onchange = self.change.reform(move |_: Event| StepForm { in_2017: !typed.in_2017, ..typed.clone() });
        html! {
            <div class="choice__item">
                <label class="choice__option">
                    <input
                        type="checkbox"
                        checked={self.typed.in_2017}
                        aria-describedby="step-2017-help"
                        {onchange}
                    />
                    <span>{ words.in_2017 }</span>
                </label>
                <p id="step-2017-help" class="hint">{ words.in_2017_help }</p>
            </div>
        }
    }

    fn select(
        &self,
        id: &'static str,
        label: &'static str,
        options: &[String],
        chosen: usize,
        set: impl Fn(&mut StepForm, usize) + 'static,
    ) -> Html {
        select(&Select { id, label, options, chosen, on_choose: self.choose(set) })
    }

    fn text(
        &self,
        id: &'static str,
        [label, help]: [&'static str; 2],
        value: &Rc<str>,
        message: Option<String>,
        set: impl Fn(&mut StepForm, Rc<str>) + 'static,
    ) -> Html {
        let typed = self.typed.clone();
        let oninput = self.change.reform(move |event: InputEvent| {
            let mut typed = typed.clone();
            set(&mut typed, text_of(&event));
            typed
        });
        let (help_id, message_id) = (format!("{id}-help"), format!("{id}-message"));
        let described_by = if message.is_some() { format!("{help_id} {message_id}") } else { help_id.clone() };
        html! {
            <div key={id} class="field">
                <label for={id}>{ label }</label>
                <p id={help_id} class="hint">{ help }</p>
                <input
                    type="text"
                    {id}
                    value={AttrValue::from(Rc::clone(value))}
                    inputmode={if id == "step-percent" { "text" } else { "numeric" }}
                    autocomplete="off"
                    aria-invalid={message.as_ref().map(|_| "true")}
                    aria-describedby={described_by}
                    {oninput}
                />
                if let Some(message) = message {
                    <p id={message_id} class="problem">{ message }</p>
                }
            </div>
        }
    }
}
