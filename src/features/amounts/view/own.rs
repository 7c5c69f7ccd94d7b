use yew::prelude::*;

use crate::app::action::Action;
use crate::features::amounts::text::RateTexts;
use crate::features::outcome::model::explanation::rule_view;
use crate::form::edit::Edit;
use crate::form::own_amounts_form::OwnAmountField;
use crate::form::problem::FieldId;
use crate::text::fill;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;
use crate::widgets::form_field::form_field;
use crate::widgets::status_mark::status_mark;
use crate::widgets::table::table;
use engine::calculation::End;
use engine::domain::RateId;
use engine::rules::Rate;

/// A field for every rate of the chosen scheme.
pub(crate) fn own_amounts(figures: &Figures) -> Html {
    let words = RateTexts::of(figures.language);
    let scheme = figures.screen.scheme();
    let columns = [(words.rule, false), (words.in_source, false), (words.own, false)];
    let caption = fill(words.own_caption, &[figures.language.pick(&scheme.name)]);
    let rows = html! {
        for (id, rate) in scheme.id.rates().iter().zip(scheme.rates) {
            { rate_row(figures, *id, rate) }
        }
    };
    html! {
        <>
            <p class="hint">{ words.own_about }</p>
            { table("amounts amounts--rules own-amounts", &caption, &columns, rows) }
            <div>
                if scheme.id.rates().iter().any(|rate| is_typed(figures, *rate)) {
                    { action_button("button", words.reset_all, Action::Edit(Edit::ResetOwnAmounts(None)), &figures.on_action) }
                }
            </div>
        </>
    }
}

fn rate_row(figures: &Figures, id: RateId, rate: &'static Rate) -> Html {
    let rule = rule_view(rate, figures.language);
    let name = format!("{}: {}", rule.pot, rule.applies_to);
    html! {
        <tr key={id.as_str()}>
            <th scope="row">
                <span>{ &name }</span>
                <div class="hint"><code>{ id.as_str() }</code></div>
            </th>
            <td>
                <div>{ &rule.amount }</div>
                { status_mark(rule.certainty, rule.status) }
            </td>
            <td>{ rate_fields(figures, id, name) }</td>
        </tr>
    }
}

/// The fields of a rate. Their labels are short; the group says which rate they are about.
fn rate_fields(figures: &Figures, id: RateId, name: String) -> Html {
    let words = RateTexts::of(figures.language);
    let ends: &[_] = if id.may_be_range() {
        &[(End::Low, words.own_low), (End::High, words.own_high)]
    } else {
        &[(End::High, words.own)]
    };
    html! {
        <div class="own-amounts__fields" role="group" aria-label={name}>
            for (end, label) in ends {
                { form_field(figures, field_of(figures, id, *end), *label, "") }
            }
            if is_typed(figures, id) {
                { action_button(
                    "button button--quiet",
                    words.reset_one,
                    Action::Edit(Edit::ResetOwnAmounts(Some(id))),
                    &figures.on_action,
                ) }
            }
        </div>
    }
}

/// The end whose field comes first.
pub(crate) const fn first_end(rate: RateId) -> End {
    if rate.may_be_range() { End::Low } else { End::High }
}

fn is_typed(figures: &Figures, rate: RateId) -> bool {
    [End::Low, End::High].into_iter().any(|end| !figures.screen.form.text(field_of(figures, rate, end)).is_empty())
}

fn field_of(figures: &Figures, rate: RateId, end: End) -> FieldId {
    FieldId::OwnAmount(OwnAmountField { scheme: figures.screen.document.scheme, rate, end })
}
