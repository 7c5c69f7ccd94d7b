use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::features::files::model::tables;
use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::scenarios::model::comparison::{
    ComparedLine, MEASURES, amount_label, compare_payments, compare_profielen, compare_schools, difference_shown,
    percent_shown,
};
use crate::features::scenarios::model::scenario_names::scenario_label;
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::scenarios::view::chart::chart;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::money;
use crate::widgets::amount::Amount;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::select::{Select, select};
use crate::widgets::table::{row, table};

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
}

/// The screens of the other scenarios as computed last.
type Known = Vec<(Rc<Form>, Rc<Screen>)>;

/// What is chosen to compare: the places of two scenarios, and the amount for schools and profielen.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Chosen {
    base: usize,
    /// The scenario that is on the page, until another is chosen.
    other: Option<usize>,
    measure: usize,
}

/// Any two scenarios side by side.
#[component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let words = ScenarioTexts::of(props.language);
    // The last of the amounts: the most that phase 2 comes to.
    let chosen = use_state_eq(|| Chosen { base: 0, other: None, measure: MEASURES.len() - 1 });
    let known = use_mut_ref(Known::default);
    html! {
        <div class="compare">
            <h3>{ words.compare_heading }</h3>
            if props.screen.form.scenarios.is_empty() {
                <p class="hint">{ words.one_scenario }</p>
            } else {
                { choice_and_comparison(props, &chosen, &mut known.borrow_mut()) }
            }
        </div>
    }
}

/// The choice of two scenarios, and what they come to when they are not the same.
fn choice_and_comparison(props: &CompareProps, chosen: &UseStateHandle<Chosen>, known: &mut Known) -> Html {
    let words = ScenarioTexts::of(props.language);
    let form = &props.screen.form;
    let (own, last) = (form.place(), form.scenarios.len());
    let base = chosen.base.min(last);
    let other = chosen.other.unwrap_or(if own == base { (base + 1) % (last + 1) } else { own }).min(last);
    let names = form.scenario_names();
    let options: Vec<String> =
        names.iter().enumerate().map(|(place, name)| scenario_label(place, name, props.language)).collect();
    let choose = |set: fn(&mut Chosen, usize)| {
        let chosen = chosen.clone();
        Callback::from(move |place| {
            let mut next = *chosen;
            set(&mut next, place);
            chosen.set(next);
        })
    };
    let scenario = |id, label, chosen, on_choose| select(&Select { id, label, options: &options, chosen, on_choose });
    html! {
        <>
            <div class="compare__choice">
                { scenario("compare-base", words.base, base, choose(|chosen, place| chosen.base = place)) }
                { scenario("compare-other", words.other, other, choose(|chosen, place| chosen.other = Some(place))) }
            </div>
            if base == other {
                <p class="hint">{ words.same_scenario }</p>
            } else {
                { Sides::new(props, [base, other], &options, known)
                    .view(chosen.measure, choose(|chosen, place| chosen.measure = place)) }
            }
        </>
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

/// Two scenarios with their labels.
struct Sides {
    language: Language,
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
        Self { language: props.language, screens, labels }
    }

    fn view(&self, measure: usize, on_measure: Callback<usize>) -> Html {
        let words = ScenarioTexts::of(self.language);
        let [base, other] = &self.screens;
        let key = MEASURES.get(measure).copied().unwrap_or(MEASURES[0]);
        let label = amount_label(key, self.language);
        let measures = Select {
            id: "compare-measure",
            label: words.measure,
            options: &MEASURES.map(|key| amount_label(key, self.language)),
            chosen: measure,
            on_choose: on_measure,
        };
        let payments = compare_payments(base, other, self.language);
        let schools = compare_schools(base, other, key, self.language);
        let profielen = compare_profielen(base, other, key);
        html! {
            <>
                { self.incomplete() }
                { chart(&self.screens, &self.labels, self.language) }
                { self.table(words.payments, words.line_payment, payments) }
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
        let words = ScenarioTexts::of(self.language);
        let [base, other] = &self.labels;
        let columns = [
            (heading, false),
            (base.as_str(), true),
            (other.as_str(), true),
            (words.difference, true),
            (words.in_percent, true),
        ];
        let rows = html! {
            for (place, line) in lines.iter().enumerate() {
                { self.row(place, line) }
            }
        };
        let table = table("figures compare__table", caption, &columns, rows);
        let (labels, language) = (self.labels.clone(), self.language);
        let copies = move |()| tables::compared(&[heading, &labels[0], &labels[1]], &lines, language);
        html! {
            <>
                { table }
                <CopyTable {language} name={caption.to_owned()} rows={copies} />
            </>
        }
    }

    fn row(&self, place: usize, line: &ComparedLine) -> Html {
        let amount = |money| html! { <Amount {money} /> };
        let side = |euros: Option<Decimal>| match euros {
            Some(euros) => amount(money(euros, self.language)),
            None => html! { <span class="hint">{ ScenarioTexts::of(self.language).not_there }</span> },
        };
        let difference = line.difference();
        let percent = difference.percent().map_or_else(|| "–".to_owned(), |share| percent_shown(share, self.language));
        let cells = [
            side(line.base),
            side(line.other),
            amount(difference_shown(difference.euros(), self.language)),
            percent.into(),
        ];
        row(&place.to_string(), false, line.label.as_str().into(), cells)
    }
}
