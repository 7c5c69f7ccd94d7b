use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::amount::FiguresProps;
use super::text_field::TextField;
use crate::calculation::{FigurePath, Reading};
use crate::ui::state::{Action, Opened, Spot};
use crate::view_model::{Edit, FieldId, Form, Language, Screen, fill, money};

#[derive(Properties, PartialEq)]
pub(crate) struct RegionPanelProps {
    pub(crate) language: Language,
    pub(crate) form: Rc<Form>,
    pub(crate) screen: Rc<Screen>,
    pub(crate) open: Rc<BTreeSet<Opened>>,
    pub(crate) on_action: Callback<Action>,
}

/// The request of a region, what business adds, and the technology-poor alternative.
#[component]
pub(crate) fn RegionPanel(props: &RegionPanelProps) -> Html {
    let words = &props.language.texts().region;
    let figures = FiguresProps {
        language: props.language,
        screen: props.screen.clone(),
        open: props.open.clone(),
        on_action: props.on_action.clone(),
    };
    html! {
        <section aria-labelledby="aanvraag">
            <h2 id="aanvraag">{ words.heading }</h2>
            <p>{ words.intro }</p>
            { fields(props) }
            { minimum_table(&figures) }
            if props.form.technology_poor {
                { technology_poor_table(&figures) }
            }
        </section>
    }
}

fn fields(props: &RegionPanelProps) -> Html {
    let words = &props.language.texts().region;
    let fields = [
        (FieldId::RequestedSubsidy, words.requested, ""),
        (FieldId::PledgedCash, words.cash, ""),
        (FieldId::PledgedInKind, words.in_kind, ""),
        (FieldId::AnnualPupilChange, words.change, words.change_help),
    ];
    let problem_of = |field| props.screen.problems.iter().find(|found| found.field == field).map(|found| found.problem);
    let declared = props.form.technology_poor;
    html! {
        <div class="region__fields">
            for (field, label, help) in fields {
                <TextField
                    key={field.to_string()}
                    {field}
                    {label}
                    {help}
                    language={props.language}
                    text={AttrValue::from(props.form.text(field))}
                    problem={problem_of(field)}
                    on_action={props.on_action.clone()}
                />
            }
            <div key="technologyPoor" class="field field--wide">
                <label class="choice__option">
                    <input
                        type="checkbox"
                        data-field="technologyPoor"
                        aria-describedby="technology-poor-help"
                        checked={declared}
                        onchange={props.on_action.reform(move |_: Event| Action::Edit(Edit::TechnologyPoor(!declared)))}
                    />
                    { words.technology_poor }
                </label>
                <p class="hint" id="technology-poor-help">{ words.technology_poor_help }</p>
            </div>
        </div>
    }
}

fn reading_label(reading: Reading, language: Language) -> &'static str {
    let words = &language.texts().region;
    match reading {
        Reading::OfSubsidy => words.of_subsidy,
        Reading::OfTotal => words.of_total,
    }
}

fn minimum_table(figures: &FiguresProps) -> Html {
    let words = &figures.language.texts().region;
    let single = figures.screen.phase2_is_single();
    let asked = figures.screen.value(FigurePath::Requested(Reading::OfSubsidy)).is_some();
    let all: Vec<FigurePath> = Reading::ALL
        .into_iter()
        .flat_map(|reading| {
            [
                FigurePath::Cofinancing(reading, false),
                FigurePath::Cofinancing(reading, true),
                FigurePath::Requested(reading),
            ]
        })
        .chain([FigurePath::Pledged])
        .collect();
    html! {
        <>
            <div class="scroll" role="region" aria-label={words.minimum_caption} tabindex="0">
                <table class="figures">
                    <caption>{ words.minimum_caption }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.reading }</th>
                            if single {
                                <th scope="col" class="number">{ words.over_maximum }</th>
                            } else {
                                <th scope="col" class="number">{ words.over_low }</th>
                                <th scope="col" class="number">{ words.over_high }</th>
                            }
                            if asked {
                                <th scope="col" class="number">{ words.over_request }</th>
                                <th scope="col" class="number">{ words.pledged }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for reading in Reading::ALL {
                            { minimum_row(figures, reading, single, asked) }
                        }
                    </tbody>
                </table>
            </div>
            { figures.explanations(Spot::Region, &all) }
        </>
    }
}

fn minimum_row(figures: &FiguresProps, reading: Reading, single: bool, asked: bool) -> Html {
    let ends = [FigurePath::Cofinancing(reading, false), FigurePath::Cofinancing(reading, true)];
    let [low, high] = ends;
    html! {
        <tr key={reading.as_str()}>
            <th scope="row">{ reading_label(reading, figures.language) }</th>
            if single {
                <td class="number">{ figures.single(Spot::Region, ends) }</td>
            } else {
                <td class="number">{ figures.amount(Spot::Region, low) }</td>
                <td class="number">{ figures.amount(Spot::Region, high) }</td>
            }
            if asked {
                <td class="number">{ figures.amount(Spot::Region, FigurePath::Requested(reading)) }</td>
                <td class="number">{ pledged(figures, reading) }</td>
            }
        </tr>
    }
}

fn pledged(figures: &FiguresProps, reading: Reading) -> Html {
    let words = &figures.language.texts().region;
    if figures.screen.value(FigurePath::Pledged).is_none() {
        return Html::default();
    }
    let verdict = match figures.screen.short_by(reading) {
        None => html! { <span class="verdict verdict--yes">{ words.enough_yes }</span> },
        Some(short) => {
            let missing = money(short, figures.language).shown;
            html! { <span class="verdict verdict--no">{ fill(words.enough_no, &[&missing]) }</span> }
        }
    };
    html! {
        <>
            { figures.amount(Spot::Region, FigurePath::Pledged) }
            <br />
            { verdict }
        </>
    }
}

fn technology_poor_table(figures: &FiguresProps) -> Html {
    let words = &figures.language.texts().region;
    let limits = [FigurePath::TechnologyPoor(false), FigurePath::TechnologyPoor(true)];
    let rows: Vec<(&str, [FigurePath; 2])> = std::iter::once((words.grant, limits))
        .chain(Reading::ALL.into_iter().map(|reading| {
            let ends = [false, true].map(|high| FigurePath::TechnologyPoorCofinancing(reading, high));
            (reading_label(reading, figures.language), ends)
        }))
        .collect();
    let all: Vec<FigurePath> = rows.iter().flat_map(|(_, ends)| *ends).collect();
    html! {
        <>
            <div class="scroll" role="region" aria-label={words.poor_caption} tabindex="0">
                <table class="figures">
                    <caption>{ words.poor_caption }</caption>
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col" class="number">{ words.least }</th>
                            <th scope="col" class="number">{ words.most }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (label, ends) in rows {
                            <tr key={label}>
                                <th scope="row">{ label }</th>
                                for figure in ends {
                                    <td key={figure.to_string()} class="number">{ figures.amount(Spot::Region, figure) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="hint">{ words.poor_note }</p>
            { figures.explanations(Spot::Region, &all) }
        </>
    }
}
