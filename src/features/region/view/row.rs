use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::duo::text::ProvenanceTexts;
use crate::features::region::model::region_table::{REGION_COLUMNS, SchoolLine};
use crate::features::region::text::{PlanTexts, RegionTexts};
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{count, money};
use crate::widgets::amount::Amount;
use crate::widgets::figures::amount_button;
use engine::calculation::{AmountKey, Amounts, FigurePath};
use engine::domain::SchoolKind;

#[derive(Properties, PartialEq)]
pub(crate) struct SchoolRowProps {
    pub(crate) language: Language,
    pub(crate) line: SchoolLine,
    /// Whether one column serves for both ends of phase 2.
    pub(crate) single: bool,
    /// The amount of this school that is open.
    pub(crate) open: Option<Opened>,
    pub(crate) on_action: Callback<Action>,
}

/// A school in the table. It renders again when its own line changed, and not when another school's did.
#[component]
pub(crate) fn SchoolRow(props: &SchoolRowProps) -> Html {
    let line = &props.line;
    html! {
            <tr>
                <td class="number">{ u32::from(line.at) + 1 }</td>
                <th scope="row">{ name(props) }</th>
                <td class="number">{ count(line.pupils, props.language) }</td>
                <td class="number">{ count(line.technical, props.language) }</td>
                for key in shown_amounts(props.single) {
                    <td key={key.path()} class="number">{ amount(props, key) }</td>
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
    let label = if line.name.trim().is_empty() {
        fill(RegionTexts::of(props.language).nameless, &[&(u32::from(at) + 1).to_string()])
    } else {
        line.name.to_string()
    };
    let onclick = props.on_action.reform(move |_: MouseEvent| Action::OpenSchool(at));
    html! {
        <>
            <button type="button" class="link" {onclick}>{ label }</button>
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

/// Says that pupils were counted by what masked counts stand for.
fn approximate(ends: [u32; 2], language: Language) -> String {
    let [low, high] = ends.map(|pupils| count(pupils, language));
    fill(ProvenanceTexts::of(language).badge, &[&low, &high])
}

/// An amount of the school, which opens to its derivation.
fn amount(props: &SchoolRowProps, key: AmountKey) -> Html {
    let SchoolRowProps { line, language, .. } = props;
    let figure = FigurePath::School(line.at, key);
    let low = FigurePath::School(line.at, AmountKey::FourYearsLow);
    let amount = html! {
        <Amount
            money={money(*line.amounts.get(key), *language)}
            {figure}
            same_as={is_both_ends(key, props.single).then_some(low)}
        />
    };
    amount_button(props.open, Opened { spot: Spot::Schools, figure }, amount, &props.on_action)
}

/// Whether one amount stands for both ends of phase 2.
fn is_both_ends(key: AmountKey, single: bool) -> bool {
    single && key == AmountKey::FourYearsHigh
}

/// An amount of all schools together.
pub(crate) fn region_amount(region: &Amounts<Decimal>, key: AmountKey, single: bool, language: Language) -> Html {
    let low = FigurePath::Region(AmountKey::FourYearsLow);
    html! {
        <Amount
            money={money(*region.get(key), language)}
            figure={FigurePath::Region(key)}
            same_as={is_both_ends(key, single).then_some(low)}
        />
    }
}
