use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::Rest;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::outcome::view::amount::{FiguresProps, amount_button};
use crate::view_model::{Language, PlanTexts, ProvenanceTexts, REGION_COLUMNS, SchoolLine, Screen, count, fill, money};
use crate::widgets::element::{data, element, text, together};
use crate::widgets::table::{number_cell, wide_row};
use engine::calculation::{AmountKey, Amounts, FigurePath};
use engine::domain::SchoolKind;

#[derive(Properties, PartialEq)]
pub(crate) struct SchoolRowProps {
    pub(crate) language: Language,
    pub(crate) line: SchoolLine,
    /// Whether one column serves for both ends of phase 2.
    pub(crate) single: bool,
    pub(crate) open: Rc<Vec<Opened>>,
    pub(crate) rest: Option<Rest>,
    /// What is needed to explain an amount of this school, when one is open.
    pub(crate) explained: Option<Rc<Screen>>,
    pub(crate) on_action: Callback<Action>,
}

/// A school in the table. It renders again when its own line changed, and not when another school's did.
#[component]
pub(crate) fn SchoolRow(props: &SchoolRowProps) -> Html {
    let line = &props.line;
    let shown = REGION_COLUMNS.into_iter().filter(|key| !props.single || *key != AmountKey::FourYearsLow);
    let amounts = shown.map(|key| {
        let figure = FigurePath::School(line.at, key);
        let low = (props.single && key == AmountKey::FourYearsHigh)
            .then_some(FigurePath::School(line.at, AmountKey::FourYearsLow));
        let amount = amount_data(*line.amounts.get(key), figure, low, props.language);
        number_cell(amount_button(&props.open, Opened { spot: Spot::Schools, figure }, amount, &props.on_action))
    });
    let mut cells = vec![
        number_cell((u32::from(line.at) + 1).to_string().into()),
        name(props),
        number_cell(count(line.pupils, props.language).into()),
        number_cell(count(line.technical, props.language).into()),
    ];
    cells.extend(amounts);
    let columns = cells.len();
    let explained = props.explained.as_ref().map(|screen| explanations(props, screen, columns));
    // Always two parts, so that the row with the amount that opens stays the same element.
    together(vec![element("tr", "", cells), explained.unwrap_or_default()])
}

fn name(props: &SchoolRowProps) -> Html {
    let words = PlanTexts::of(props.language);
    let line = &props.line;
    let number = (u32::from(line.at) + 1).to_string();
    let label = if line.name.trim().is_empty() {
        fill(props.language.texts().region().nameless, &[&number])
    } else {
        line.name.to_string()
    };
    let at = line.at;
    let onclick = props.on_action.reform(move |_: MouseEvent| Action::OpenSchool(at));
    let vso = (line.kind == SchoolKind::Vso).then(|| text("span", "badge", words.vso));
    let incomplete = line.incomplete.then(|| text("span", "problem", words.incomplete));
    html! {
        <th scope="row">
            <button type="button" class="link" {onclick}>{ label }</button>
            { vso.unwrap_or_default() }
            { line.approximate.map(|ends| approximate(ends, props.language)).unwrap_or_default() }
            { incomplete.unwrap_or_default() }
        </th>
    }
}

/// Says that pupils were counted by what masked counts stand for.
fn approximate(ends: [u32; 2], language: Language) -> Html {
    let [low, high] = ends.map(|pupils| count(pupils, language));
    text("span", "badge", &fill(ProvenanceTexts::of(language).badge, &[&low, &high]))
}

fn explanations(props: &SchoolRowProps, screen: &Rc<Screen>, columns: usize) -> Html {
    let figures = FiguresProps {
        language: props.language,
        screen: screen.clone(),
        school: props.line.at,
        open: props.open.clone(),
        rest: props.rest,
        duo_file: None,
        on_action: props.on_action.clone(),
    };
    let keys = REGION_COLUMNS.map(|key| FigurePath::School(props.line.at, key));
    wide_row("explanation", columns, figures.explanations(Spot::Schools, &keys))
}

fn amount_data(amount: Decimal, figure: FigurePath, low: Option<FigurePath>, language: Language) -> Html {
    let money = money(amount, language);
    let shown = data(&money.exact, Some(figure.to_string()), money.shown.as_ref().into());
    match low {
        Some(low) => data(&money.exact, Some(low.to_string()), shown),
        None => shown,
    }
}

/// An amount of all schools together.
pub(crate) fn region_amount(region: &Amounts<Decimal>, key: AmountKey, single: bool, language: Language) -> Html {
    let low = (single && key == AmountKey::FourYearsHigh).then_some(FigurePath::Region(AmountKey::FourYearsLow));
    amount_data(*region.get(key), FigurePath::Region(key), low, language)
}
