//! Two calculations or more side by side.

use crate::features::files::model::csv::Field;
use crate::features::files::model::tables::rows::{Rows, headings};
use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::outcome::text::OutcomeTexts;
use crate::features::scenarios::model::comparison::{ComparedLine, PAYMENTS, amount_label};
use crate::features::scenarios::model::scenario_names::scenario_label;
use crate::features::scenarios::text::ScenarioTexts;
use crate::form::document::Form;
use crate::text::language::Language;

/// Lines of a comparison under headings for the line and both sides. Differences are in euros and in percent.
#[must_use]
pub fn compared(sides: &[&str; 3], lines: &[ComparedLine], language: Language) -> Rows {
    let words = ScenarioTexts::of(language);
    let [line, base, other] = sides;
    let mut rows = vec![headings(&[line, base, other, words.difference, words.in_percent])];
    rows.extend(lines.iter().map(|line| {
        let side = |amount: Option<_>| amount.map_or_else(|| "".into(), Field::euros);
        let difference = line.difference();
        vec![
            line.label.as_str().into(),
            side(line.base),
            side(line.other),
            Field::euros(difference.euros()),
            difference.percent().map_or_else(|| "".into(), Field::from),
        ]
    }));
    rows
}

/// All scenarios in their order, per payment.
pub(crate) fn scenarios(screen: &Screen, language: Language) -> Rows {
    let form = &screen.form;
    let letters = form.scenario_letters;
    let others: Vec<Screen> = form.scenarios.iter().map(|other| derive(other)).collect();
    let mut all: Vec<(&Form, &Screen)> = form.scenarios.iter().map(AsRef::as_ref).zip(&others).collect();
    all.insert(form.scenario_position.min(all.len()), (form, screen));
    let mut first = vec![Field::from(ScenarioTexts::of(language).line_payment)];
    let labels = all.iter().enumerate().map(|(at, (form, screen))| {
        let own = if screen.document.own_amounts.is_empty() { "" } else { OutcomeTexts::of(language).with_own };
        format!("{}{own}", scenario_label(letters, at, &form.scenario_name, language))
    });
    first.extend(labels.map(Field::from));
    let rows = PAYMENTS.into_iter().map(|key| {
        let amounts = all.iter().map(|(_, screen)| Field::euros(*screen.outcome.figures.region.get(key)));
        [Field::from(amount_label(key, language))].into_iter().chain(amounts).collect()
    });
    [first].into_iter().chain(rows).collect()
}
