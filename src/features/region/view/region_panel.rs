use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Spot;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::outcome::view::notices::{Beside, notices};
use crate::view_model::{Edit, FieldId, Form, fill, money, reading_label};
use crate::widgets::choice::{Choice, choice};
use crate::widgets::element::{element, hint, paragraph, section, text, together};
use crate::widgets::table::{row, table};
use crate::widgets::text_field::{TextField, text_field};
use engine::calculation::{FigurePath, Reading};

/// The request of a region, what business adds, and the technology-poor alternative.
pub(crate) fn region_panel(props: &FiguresProps, form: &Form) -> Html {
    let words = props.language.texts().region();
    let parts = vec![
        paragraph(words.intro),
        fields(props, form),
        minimum_table(props),
        notices(props.language, &props.screen, Beside::Request),
        // What is absent leaves an empty place, so that the fields before it stay the same elements.
        if form.technology_poor { technology_poor_table(props) } else { Html::default() },
    ];
    section("aanvraag", words.heading, parts)
}

fn fields(props: &FiguresProps, form: &Form) -> Html {
    let words = props.language.texts().region();
    let fields = [
        (FieldId::RequestedSubsidy, words.requested, ""),
        (FieldId::PledgedCash, words.cash, ""),
        (FieldId::PledgedInKind, words.in_kind, ""),
        (FieldId::AnnualPupilChange, words.change, words.change_help),
    ];
    let fields = fields.into_iter().map(|(field, label, help)| {
        text_field(&TextField {
            language: props.language,
            field,
            label,
            help,
            text: form.text(field),
            problems: &props.screen.problems,
            on_action: &props.on_action,
        })
    });
    let mut children: Vec<Html> = fields.collect();
    children.push(technology_poor_choice(props, form.technology_poor));
    element("div", "region__fields", children)
}

fn technology_poor_choice(props: &FiguresProps, declared: bool) -> Html {
    let words = props.language.texts().region();
    let declare = Choice {
        kind: "checkbox",
        field: "technologyPoor".to_owned(),
        value: "true",
        label: words.technology_poor,
        help: words.technology_poor_help,
        checked: declared,
    };
    choice(&declare, &props.on_action, Action::Edit(Edit::TechnologyPoor(!declared)))
}

fn minimum_table(props: &FiguresProps) -> Html {
    let words = props.language.texts().region();
    let mut columns = vec![(words.reading, false)];
    if props.screen.phase2_is_single() {
        columns.push((words.over_maximum, true));
    } else {
        columns.extend([(words.over_low, true), (words.over_high, true)]);
    }
    if props.screen.value(FigurePath::Requested(Reading::OfSubsidy)).is_some() {
        columns.extend([(words.over_request, true), (words.pledged, true)]);
    }
    let mut figures = vec![FigurePath::Pledged];
    let rows = Reading::ALL.map(|reading| {
        let ends = [false, true].map(|high| FigurePath::Cofinancing(reading, high));
        let requested = FigurePath::Requested(reading);
        figures.extend(ends);
        figures.push(requested);
        let mut cells = props.ends(Spot::Region, ends);
        if props.screen.value(requested).is_some() {
            cells.extend([props.amount(Spot::Region, requested), pledged(props, reading)]);
        }
        row(reading.as_str(), false, reading_label(reading, props.language).into(), cells)
    });
    together(vec![
        table("figures", words.minimum_caption, &columns, rows.to_vec()),
        props.explanations(Spot::Region, &figures),
    ])
}

fn pledged(props: &FiguresProps, reading: Reading) -> Html {
    let words = props.language.texts().region();
    if props.screen.value(FigurePath::Pledged).is_none() {
        return Html::default();
    }
    let (class, verdict) = match props.screen.short_by(reading) {
        None => ("verdict verdict--yes", words.enough_yes.to_owned()),
        Some(short) => ("verdict verdict--no", fill(words.enough_no, &[&money(short, props.language).shown])),
    };
    together(vec![props.amount(Spot::Region, FigurePath::Pledged), text("div", class, &verdict)])
}

fn technology_poor_table(props: &FiguresProps) -> Html {
    let words = props.language.texts().region();
    let grant = (words.grant, [false, true].map(FigurePath::TechnologyPoor));
    let minimum = Reading::ALL.map(|reading| {
        let ends = [false, true].map(|high| FigurePath::TechnologyPoorCofinancing(reading, high));
        (reading_label(reading, props.language), ends)
    });
    let lines: Vec<_> = [grant].into_iter().chain(minimum).collect();
    let figures: Vec<FigurePath> = lines.iter().flat_map(|(_, ends)| *ends).collect();
    let rows = lines.into_iter().map(|(label, ends)| {
        row(label, false, label.into(), ends.map(|figure| props.amount(Spot::Region, figure)).to_vec())
    });
    let columns = [(words.what, false), (words.least, true), (words.most, true)];
    together(vec![
        table("figures", words.poor_caption, &columns, rows.collect()),
        hint(words.poor_note),
        props.explanations(Spot::Region, &figures),
    ])
}
