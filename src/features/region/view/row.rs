use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::duo::text::ProvenanceTexts;
use crate::features::region::model::region_table::{REGION_COLUMNS, SchoolLine};
use crate::features::region::text::PlanTexts;
use crate::form::edit::Edit;
use crate::form::problem::{FieldId, Problem};
use crate::form::school_edit::SchoolEdit;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{count, whole_money};
use crate::widgets::amount::{amount, amount_of_both};
use crate::widgets::figures::amount_button;
use crate::widgets::form_field::{FormField, labelled_field};
use engine::calculation::{AmountKey, Amounts, FigurePath};
use engine::domain::SchoolKind;

#[derive(Properties, PartialEq)]
pub(crate) struct SchoolRowProps {
    pub(crate) language: Language,
    pub(crate) line: SchoolLine,
    /// What it is called among the schools.
    pub(crate) label: AttrValue,
    /// The headings of the columns of numbers, which stand before the numbers where the window is narrow.
    pub(crate) headings: Rc<[String]>,
    /// Whether its name and BRIN can be changed here, and what is wrong with them.
    pub(crate) editing: Option<[Option<Problem>; 2]>,
    /// Whether one column serves for both ends of phase 2.
    pub(crate) single: bool,
    /// The amount of this school that is open.
    pub(crate) open: Option<Opened>,
    pub(crate) on_action: Callback<Action>,
    /// Takes the school away.
    pub(crate) on_remove: Callback<u16>,
}

/// A school in the table. It renders again when its own line changed, and not when another school's did.
#[component]
pub(crate) fn SchoolRow(props: &SchoolRowProps) -> Html {
    let line = &props.line;
    let pupils = [line.pupils, line.technical].map(|pupils| html! { { count(pupils, props.language) } });
    let numbers = pupils.into_iter().chain(shown_amounts(props.single).map(|key| amount_button_of(props, key)));
    html! {
        <tr>
            <td class="number region-table__place">{ u32::from(line.at) + 1 }</td>
            <th scope="row">
                { name(props) }
                { props.editing.map(|problems| fields(props, problems)).unwrap_or_default() }
            </th>
            for (heading, number) in props.headings.iter().zip(numbers) {
                <td key={heading.clone()} class="number" data-label={heading.clone()}>{ number }</td>
            }
        </tr>
    }
}

/// The amounts that have a column: one for both ends of phase 2 when they are the same.
pub(crate) fn shown_amounts(single: bool) -> impl Iterator<Item = AmountKey> {
    REGION_COLUMNS.into_iter().filter(move |key| !single || *key != AmountKey::FourYearsLow)
}

/// The name of the school, which opens it, and what there is to know about its numbers.
fn name(props: &SchoolRowProps) -> Html {
    let words = PlanTexts::of(props.language);
    let line = &props.line;
    let at = line.at;
    let label = &props.label;
    let brin = line.brin.trim();
    let shows_brin = props.editing.is_none() && !brin.is_empty() && !label.contains(brin);
    let onclick = props.on_action.reform(move |_: MouseEvent| Action::OpenSchool(at));
    html! {
        <>
            <button key={label.to_string()} type="button" class="link" {onclick}>{ label }</button>
            if shows_brin {
                <span key={brin.to_owned()} class="region-table__brin" translate="no">{ brin.to_owned() }</span>
            }
            if line.kind == SchoolKind::Vso {
                <span class="badge">{ words.vso }</span>
            }
            if let Some(ends) = line.approximate {
                <span class="badge">{ approximate(ends, props.language) }</span>
            }
            if line.incomplete {
                <span class="problem">{ words.incomplete }</span>
            }
        </>
    }
}

/// The name and the BRIN to change, and what copies the school or takes it away.
fn fields(props: &SchoolRowProps, problems: [Option<Problem>; 2]) -> Html {
    let words = PlanTexts::of(props.language);
    let line = &props.line;
    let at = line.at;
    let number = (u32::from(at) + 1).to_string();
    let texts = [
        (FieldId::Name(at), fill(words.name_of, &[&number]), &line.name),
        (FieldId::Brin(at), fill(words.brin_of, &[&number]), &line.brin),
    ];
    let named = |what: &'static str| format!("{what}: {}", props.label);
    let duplicate = props.on_action.reform(move |_: MouseEvent| Action::Edit(Edit::School(SchoolEdit::Duplicate(at))));
    html! {
        <div class="region-table__fields">
            for ((field, label, text), problem) in texts.into_iter().zip(problems) {
                { labelled_field(
                    FormField {
                        language: props.language,
                        field,
                        label: label.into(),
                        help: "",
                        text: AttrValue::from(Rc::clone(text)),
                        problem,
                    },
                    &props.on_action,
                ) }
            }
            <button type="button" class="button button--small" aria-label={named(words.duplicate)} onclick={duplicate}>
                { words.duplicate }
            </button>
            <button
                type="button"
                class="button button--small"
                aria-label={named(words.remove)}
                onclick={props.on_remove.reform(move |_: MouseEvent| at)}
            >
                { words.remove }
            </button>
        </div>
    }
}

/// Says that pupils were counted by what masked counts stand for.
fn approximate(ends: [u32; 2], language: Language) -> String {
    let [low, high] = ends.map(|pupils| count(pupils, language));
    fill(ProvenanceTexts::of(language).badge, &[&low, &high])
}

/// An amount of the school, which opens to its derivation.
fn amount_button_of(props: &SchoolRowProps, key: AmountKey) -> Html {
    let SchoolRowProps { line, language, .. } = props;
    let figure = FigurePath::School(line.at, key);
    let low = FigurePath::School(line.at, AmountKey::FourYearsLow);
    let money = whole_money(*line.amounts.get(key), *language);
    let amount = if is_both_ends(key, props.single) {
        amount_of_both(&money, [low, figure])
    } else {
        amount(&money, Some(figure))
    };
    amount_button(props.open, Opened { spot: Spot::Schools, figure }, amount, &props.on_action)
}

/// Whether one amount stands for both ends of phase 2.
fn is_both_ends(key: AmountKey, single: bool) -> bool {
    single && key == AmountKey::FourYearsHigh
}

/// An amount of all schools together.
pub(crate) fn region_amount(region: &Amounts<Decimal>, key: AmountKey, single: bool, language: Language) -> Html {
    let money = whole_money(*region.get(key), language);
    let [low, figure] = [AmountKey::FourYearsLow, key].map(FigurePath::Region);
    if is_both_ends(key, single) { amount_of_both(&money, [low, figure]) } else { amount(&money, Some(figure)) }
}
