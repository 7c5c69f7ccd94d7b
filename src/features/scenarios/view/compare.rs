use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::features::scenarios::view::chart::chart;
use crate::formats::tables;
use crate::view_model::{
    ComparedLine, Form, Language, MEASURES, ScenarioTexts, Screen, amount_label, compare_payments, compare_profielen,
    compare_schools, derive, difference_shown, fill, money, percent_shown, scenario_label,
};
use crate::widgets::copy_table::CopyTable;
use crate::widgets::element::{data, element, hint, text};
use crate::widgets::select::{Select, select};
use crate::widgets::table::{row, table};

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
}

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
    let known = use_mut_ref(Vec::<(Rc<Form>, Rc<Screen>)>::new);
    let form = &props.screen.form;
    let heading = text("h3", "", words.compare_heading);
    if form.scenarios.is_empty() {
        return element("div", "compare", vec![heading, hint(words.one_scenario)]);
    }
    let last = form.scenarios.len();
    let own = form.place();
    let base = chosen.base.min(last);
    let other = chosen.other.unwrap_or(if own == base { (base + 1) % (last + 1) } else { own }).min(last);
    let labels: Vec<String> = form
        .scenario_names()
        .iter()
        .enumerate()
        .map(|(place, name)| scenario_label(place, name, props.language))
        .collect();
    let choose = |set: fn(&mut Chosen, usize)| {
        let chosen = chosen.clone();
        Callback::from(move |place| {
            let mut next = *chosen;
            set(&mut next, place);
            chosen.set(next);
        })
    };
    let selects = [
        ("compare-base", words.base, base, choose(|chosen, place| chosen.base = place)),
        ("compare-other", words.other, other, choose(|chosen, place| chosen.other = Some(place))),
    ]
    .map(|(id, label, chosen, on_choose)| select(&Select { id, label, options: &labels, chosen, on_choose }));
    let mut parts = vec![heading, element("div", "compare__choice", selects.to_vec())];
    if base == other {
        parts.push(hint(words.same_scenario));
    } else {
        let mut known = known.borrow_mut();
        let mut of = |place| screen_of(&props.screen, place, &mut known);
        let screens = [of(base), of(other)];
        let with_own = |screen: &Screen| match screen.document.own_amounts.is_empty() {
            true => "",
            false => props.language.texts().outcome().with_own,
        };
        let label = |place: usize, screen: &Screen| {
            format!("{}{}", labels.get(place).cloned().unwrap_or_default(), with_own(screen))
        };
        let labels = [label(base, &screens[0]), label(other, &screens[1])];
        let sides = Sides { language: props.language, screens, labels };
        parts.extend(sides.draw(chosen.measure, choose(|chosen, place| chosen.measure = place)));
    }
    element("div", "compare", parts)
}

/// The screen of a scenario. One that was not touched since the last time is not computed again.
fn screen_of(screen: &Rc<Screen>, place: usize, known: &mut Vec<(Rc<Form>, Rc<Screen>)>) -> Rc<Screen> {
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
    fn draw(&self, measure: usize, on_measure: Callback<usize>) -> Vec<Html> {
        let words = ScenarioTexts::of(self.language);
        let [base, other] = &self.screens;
        let key = MEASURES.get(measure).copied().unwrap_or(MEASURES[0]);
        let measures = MEASURES.map(|key| amount_label(key, self.language));
        let label = amount_label(key, self.language);
        let incomplete = self.screens.iter().zip(&self.labels).filter_map(|(screen, label)| {
            screen.incomplete_sentence(self.language)?;
            Some(text("p", "problem problem--block", &fill(words.incomplete, &[label])))
        });
        let mut parts: Vec<Html> = incomplete.collect();
        parts.push(chart(&self.screens, &self.labels, self.language));
        let payments = compare_payments(base, other, self.language);
        parts.extend(self.table(words.payments, words.line_payment, payments));
        parts.push(select(&Select {
            id: "compare-measure",
            label: words.measure,
            options: &measures,
            chosen: measure,
            on_choose: on_measure,
        }));
        let schools = compare_schools(base, other, key, self.language);
        parts.extend(self.table(&fill(words.per_school, &[&label]), words.line_school, schools));
        let profielen = compare_profielen(base, other, key);
        parts.extend(self.table(&fill(words.per_profiel, &[&label]), words.line_profiel, profielen));
        parts.push(hint(words.dash_help));
        parts.push(hint(self.language.texts().outcome().profiles_note));
        parts
    }

    /// A table with the button that copies it.
    fn table(&self, caption: &str, heading: &'static str, lines: Vec<ComparedLine>) -> [Html; 2] {
        let words = ScenarioTexts::of(self.language);
        let [base, other] = &self.labels;
        let columns = [
            (heading, false),
            (base.as_str(), true),
            (other.as_str(), true),
            (words.difference, true),
            (words.in_percent, true),
        ];
        let rows = lines.iter().enumerate().map(|(at, line)| self.row(at, line));
        let drawn = table("figures compare__table", caption, &columns, rows.collect());
        let (labels, language) = (self.labels.clone(), self.language);
        let copies = Callback::from(move |()| tables::compared(&[heading, &labels[0], &labels[1]], &lines, language));
        [drawn, html! { <CopyTable {language} name={caption.to_owned()} rows={copies} /> }]
    }

    fn row(&self, at: usize, line: &ComparedLine) -> Html {
        let words = ScenarioTexts::of(self.language);
        let side = |amount: Option<Decimal>| match amount {
            Some(amount) => {
                let money = money(amount, self.language);
                data(&money.exact, None, money.shown.as_ref().into())
            }
            None => text("span", "hint", words.not_there),
        };
        let difference = line.difference();
        let shown = difference_shown(difference.euros(), self.language);
        let in_percent =
            difference.percent().map_or_else(|| "–".to_owned(), |share| percent_shown(share, self.language));
        let cells = vec![
            side(line.base),
            side(line.other),
            data(&shown.exact, None, shown.shown.as_ref().into()),
            in_percent.into(),
        ];
        row(&at.to_string(), false, line.label.as_str().into(), cells)
    }
}
