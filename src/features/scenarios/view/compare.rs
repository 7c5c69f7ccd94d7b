use std::rc::Rc;

use yew::prelude::*;

use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::scenarios::model::answer::answer;
use crate::features::scenarios::model::comparison::{
    ComparedLine, MEASURES, amount_label, compare_payments, compare_profielen, compare_schools,
};
use crate::features::scenarios::model::scenario_names::scenario_labels;
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::scenarios::view::chart::chart;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::compared_table::compared_table;
use crate::widgets::folded::part;
use crate::widgets::select::{Select, select};
use engine::domain::Teldatum;

/// The id of the answer, which takes the focus when it was asked for.
pub(crate) const ANSWER_ID: &str = "antwoord";

/// What is chosen to compare: two scenarios by their letters, and the amount for schools and profielen by its place among
/// the measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Compared {
    pub(crate) base: Option<char>,
    pub(crate) other: Option<char>,
    pub(crate) measure: usize,
}

impl Default for Compared {
    /// The first and the next scenario, on the most that phase 2 comes to.
    fn default() -> Self {
        Self { base: None, other: None, measure: MEASURES.len() - 1 }
    }
}

impl Compared {
    /// The places of the two scenarios that are compared: as chosen, else the first and the one that is edited or the
    /// next. They are the same one only when that was chosen.
    fn places(&self, form: &Form) -> [usize; 2] {
        let place_of = |letter: char| (0..=form.scenarios.len()).find(|at| form.scenario_letters.at(*at) == letter);
        let base = self.base.and_then(place_of).unwrap_or(0);
        let edited = Some(form.place()).filter(|place| *place != base);
        let next = || (base + 1) % (form.scenarios.len() + 1);
        [base, self.other.and_then(place_of).or(edited).unwrap_or_else(next)]
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    pub(crate) compared: Compared,
    pub(crate) on_choose: Callback<Compared>,
}

/// The screens of the other scenarios as computed last.
type Known = Vec<(Rc<Form>, Rc<Screen>)>;

/// Any two scenarios side by side: the answer as a sentence, then the chart, then the tables.
#[component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let words = ScenarioTexts::of(props.language);
    let known = use_mut_ref(Known::default);
    let form = &props.screen.form;
    if form.scenarios.is_empty() {
        return html! { <p id={ANSWER_ID} class="hint">{ words.one_scenario }</p> };
    }
    let options = scenario_labels(form, props.language);
    let places = props.compared.places(form);
    if places[0] == places[1] {
        return html! {
            <>
                <p id={ANSWER_ID} key="same" class="hint">{ words.same_scenario }</p>
                { choice(props, places, &options) }
            </>
        };
    }
    Sides::new(props, places, &options, &mut known.borrow_mut()).view(props, choice(props, places, &options))
}

/// The choice of two scenarios.
fn choice(props: &CompareProps, places: [usize; 2], options: &[String]) -> Html {
    let words = ScenarioTexts::of(props.language);
    let letters = props.screen.form.scenario_letters;
    let choose = |set: fn(&mut Compared, char)| {
        let compared = props.compared;
        props.on_choose.reform(move |place| {
            let mut next = compared;
            set(&mut next, letters.at(place));
            next
        })
    };
    let scenario = |id, label, chosen, on_choose| select(&Select { id, label, options, chosen, on_choose });
    html! {
        <div class="compare__choice">
            { scenario("compare-base", words.base, places[0], choose(|next, letter| next.base = Some(letter))) }
            { scenario("compare-other", words.other, places[1], choose(|next, letter| next.other = Some(letter))) }
        </div>
    }
}

/// The screen of a scenario. One that was not touched since the last time is not computed again.
fn screen_of(screen: &Rc<Screen>, place: usize, known: &mut Known) -> Rc<Screen> {
    let own = screen.form.place();
    let at = if place < own { place } else { place.saturating_sub(1) };
    let Some(form) = screen.form.scenarios.get(at).filter(|_| place != own) else { return Rc::clone(screen) };
    if let Some((_, found)) = known.iter().find(|(known, _)| Rc::ptr_eq(known, form)) {
        return Rc::clone(found);
    }
    let computed = Rc::new(derive(form));
    known.retain(|(known, _)| screen.form.scenarios.iter().any(|form| Rc::ptr_eq(known, form)));
    known.push((Rc::clone(form), Rc::clone(&computed)));
    computed
}

/// Two scenarios with their letters and labels.
struct Sides {
    language: Language,
    letters: [char; 2],
    screens: [Rc<Screen>; 2],
    labels: [String; 2],
}

impl Sides {
    /// The scenarios at two places, labelled as in the choice of them, and with a mark when they have own amounts.
    fn new(props: &CompareProps, places: [usize; 2], options: &[String], known: &mut Known) -> Self {
        let screens = places.map(|place| screen_of(&props.screen, place, known));
        let label = |place: usize, screen: &Screen| {
            let own = match screen.document.own_amounts.is_empty() {
                true => "",
                false => OutcomeTexts::of(props.language).with_own,
            };
            format!("{}{own}", options.get(place).map(String::as_str).unwrap_or_default())
        };
        let [base, other] = places;
        let labels = [label(base, &screens[0]), label(other, &screens[1])];
        let letters = places.map(|place| props.screen.form.scenario_letters.at(place));
        Self { language: props.language, letters, screens, labels }
    }

    fn view(&self, props: &CompareProps, choice: Html) -> Html {
        let words = ScenarioTexts::of(self.language);
        let ([base, other], [base_label, other_label]) = (&self.screens, &self.labels);
        let whose = fill(words.answer_of, &[other_label, base_label]);
        let answer = answer(base, other, self.language);
        let payments = compare_payments(base, other, self.language);
        html! {
            <>
                <p key={format!("{whose} {answer}")} id={ANSWER_ID} class="answer__sentence" tabindex="-1">
                    <span>{ whose }</span>
                    <strong translate="no">{ answer }</strong>
                </p>
                { self.incomplete() }
                { self.other_pupils() }
                { choice }
                { chart(&self.screens, self.letters, &self.labels, self.language) }
                { part(words.payments, self.table(words.payments, words.line_payment, payments)) }
                { part(words.per_school_and_profiel, self.by_measure(props)) }
            </>
        }
    }

    /// That the same schools have more or fewer pupils in one of them: a what-if does not do that, typing later on does.
    fn other_pupils(&self) -> Html {
        let documents = self.screens.each_ref().map(|screen| &screen.document);
        let [base, other] = documents.map(|document| document.schools.len());
        let [pupils, other_pupils] = documents.map(|document| {
            Teldatum::ALL.map(|date| {
                let cells = document.schools.iter().flat_map(|school| school.counts.on(date).filled());
                cells.map(|(_, pupils)| u32::from(pupils.get())).sum::<u32>()
            })
        });
        if base != other || pupils == other_pupils {
            return Html::default();
        }
        let letters = self.letters.map(|letter| letter.to_string());
        let sentence = fill(ScenarioTexts::of(self.language).other_pupils, &letters.each_ref().map(String::as_str));
        html! { <p key={sentence.clone()} class="problem problem--block">{ sentence }</p> }
    }

    /// Schools and profielen, on the amount that was chosen.
    fn by_measure(&self, props: &CompareProps) -> Html {
        let words = ScenarioTexts::of(self.language);
        let [base, other] = &self.screens;
        let measure = props.compared.measure;
        let key = MEASURES.get(measure).copied().unwrap_or(MEASURES[0]);
        let label = amount_label(key, self.language);
        let compared = props.compared;
        let measures = Select {
            id: "compare-measure",
            label: words.measure,
            options: &MEASURES.map(|key| amount_label(key, self.language)),
            chosen: measure,
            on_choose: props.on_choose.reform(move |measure| Compared { measure, ..compared }),
        };
        let schools = compare_schools(base, other, key, self.language);
        let profielen = compare_profielen(base, other, key);
        html! {
            <>
                { select(&measures) }
                { self.table(&fill(words.per_school, &[&label]), words.line_school, schools) }
                { self.table(&fill(words.per_profiel, &[&label]), words.line_profiel, profielen) }
                <p class="hint">{ words.dash_help }</p>
                <p class="hint">{ OutcomeTexts::of(self.language).profiles_note }</p>
            </>
        }
    }

    /// Says which of the two leave out something that was typed.
    fn incomplete(&self) -> Html {
        let words = ScenarioTexts::of(self.language);
        let sides = self.screens.iter().zip(&self.labels);
        html! {
            for (_, label) in sides.filter(|(screen, _)| screen.incomplete_sentence(self.language).is_some()) {
                <p key={label.clone()} class="problem problem--block">{ fill(words.incomplete, &[label]) }</p>
            }
        }
    }

    /// A table with the button that copies it.
    fn table(&self, caption: &str, heading: &'static str, lines: Vec<ComparedLine>) -> Html {
        let labels = self.labels.each_ref().map(String::as_str);
        compared_table(caption, heading, labels, Rc::new(lines), self.language)
    }
}
