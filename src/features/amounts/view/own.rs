use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::outcome::view::status_mark::status_mark;
use crate::view_model::{Edit, FieldId, OwnAmountField, RateTexts, fill, rule_view};
use crate::widgets::button::button;
use crate::widgets::element::{attributed, element, hint, text, together};
use crate::widgets::form_field::form_field;
use crate::widgets::table::{row_of, table};
use engine::calculation::End;
use engine::domain::RateId;
use engine::rules::Rate;

/// A field for every rate of the chosen scheme.
pub(crate) fn own_amounts(figures: &FiguresProps) -> Html {
    let words = RateTexts::of(figures.language);
    let scheme = figures.screen.scheme();
    let columns = [(words.rule, false), (words.in_source, false), (words.own, false)];
    let rates = scheme.id.rates().iter().zip(scheme.rates);
    let rows = rates.map(|(id, rate)| rate_row(figures, *id, rate)).collect();
    let caption = fill(words.own_caption, &[figures.language.pick(&scheme.name)]);
    let reset = scheme.id.rates().iter().any(|rate| is_typed(figures, *rate)).then(|| {
        let all = Action::Edit(Edit::ResetOwnAmounts(None));
        button("reset", "button", words.reset_all, &figures.on_action, all)
    });
    together(vec![
        text("h3", "", words.own_heading),
        hint(words.own_about),
        table("amounts own-amounts", &caption, &columns, rows),
        // Always there: when a part appears, those before it would be made anew, with the field that is typed in.
        element("div", "", vec![reset.unwrap_or_default()]),
    ])
}

fn rate_row(figures: &FiguresProps, id: RateId, rate: &'static Rate) -> Html {
    let words = RateTexts::of(figures.language);
    let rule = rule_view(rate, figures.language);
    let name = format!("{}: {}", rule.pot, rule.applies_to);
    let source = vec![text("div", "", &rule.amount), status_mark(rule.certainty, rule.status)];
    let ends = if id.may_be_range() {
        vec![(End::Low, words.own_low), (End::High, words.own_high)]
    } else {
        vec![(End::High, words.own)]
    };
    let mut fields: Vec<Html> =
        ends.into_iter().map(|(end, label)| form_field(figures, field_of(figures, id, end), label)).collect();
    if is_typed(figures, id) {
        let reset = Action::Edit(Edit::ResetOwnAmounts(Some(id)));
        fields.push(button("reset", "button button--quiet", words.reset_one, &figures.on_action, reset));
    }
    // The labels are short; the group says which rate they are about.
    let values = vec![
        Some(AttrValue::Static("own-amounts__fields")),
        Some(AttrValue::Static("group")),
        Some(AttrValue::from(name.clone())),
    ];
    let group = attributed("div", &["class", "role", "aria-label"], values, fields);
    let heading = together(vec![name.into(), element("div", "hint", vec![text("code", "", id.as_str())])]);
    row_of(id.as_str(), false, heading, together(vec![element("td", "", source), element("td", "", vec![group])]))
}

/// The end whose field comes first.
pub(crate) const fn first_end(rate: RateId) -> End {
    if rate.may_be_range() { End::Low } else { End::High }
}

fn is_typed(figures: &FiguresProps, rate: RateId) -> bool {
    [End::Low, End::High].into_iter().any(|end| !figures.screen.form.text(field_of(figures, rate, end)).is_empty())
}

fn field_of(figures: &FiguresProps, rate: RateId, end: End) -> FieldId {
    FieldId::OwnAmount(OwnAmountField { scheme: figures.screen.document.scheme, rate, end })
}
