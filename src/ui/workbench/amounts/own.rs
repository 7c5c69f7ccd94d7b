use yew::prelude::*;

use crate::calculation::End;
use crate::domain::RateId;
use crate::rules::Rate;
use crate::ui::components::FiguresProps;
use crate::ui::components::button::button;
use crate::ui::components::element::{attributed, element, hint, text, together};
use crate::ui::components::status_mark::status_mark;
use crate::ui::components::table::{row_of, table};
use crate::ui::components::text_field::{TextField, text_field};
use crate::ui::state::Action;
use crate::view_model::{Edit, FieldId, OwnAmountField, RateTexts, fill, rule_view};

/// A field for every rate of the chosen scheme.
pub(super) fn own_amounts(figures: &FiguresProps) -> Html {
    let words = RateTexts::of(figures.language);
    let scheme = figures.screen.scheme();
    let columns = [(words.rule, false), (words.in_source, false), (words.own, false)];
    let rates = scheme.id.rates().iter().zip(scheme.rates);
    let rows = rates.map(|(id, rate)| rate_row(figures, *id, rate)).collect();
    let caption = fill(words.own_caption, &[figures.language.pick(&scheme.name)]);
    let mut parts = vec![
        text("h3", "", words.own_heading),
        hint(words.own_about),
        table("amounts own-amounts", &caption, &columns, rows),
    ];
    if scheme.id.rates().iter().any(|rate| is_typed(figures, *rate)) {
        let all = Action::Edit(Edit::ResetOwnAmounts(None));
        parts.push(button("reset", "button", words.reset_all, &figures.on_action, all));
    }
    together(parts)
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
    let mut fields: Vec<Html> = ends.into_iter().map(|(end, label)| own_field(figures, id, end, label)).collect();
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

fn own_field(figures: &FiguresProps, rate: RateId, end: End, label: &'static str) -> Html {
    let field = field_of(figures, rate, end);
    text_field(&TextField {
        language: figures.language,
        field,
        label,
        help: "",
        text: figures.screen.form.text(field),
        problems: &figures.screen.problems,
        on_action: &figures.on_action,
    })
}

fn is_typed(figures: &FiguresProps, rate: RateId) -> bool {
    [End::Low, End::High].into_iter().any(|end| !figures.screen.form.text(field_of(figures, rate, end)).is_empty())
}

fn field_of(figures: &FiguresProps, rate: RateId, end: End) -> FieldId {
    FieldId::OwnAmount(OwnAmountField { scheme: figures.screen.document.scheme, rate, end })
}
