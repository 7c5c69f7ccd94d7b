use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Spot;
use crate::features::outcome::model::shown_amounts::reading_label;
use crate::features::region::text::RegionTexts;
use crate::features::region::view::still_needed::still_needed;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::widgets::choice::{Choice, ChoiceKind, choice};
use crate::widgets::figures::Figures;
use crate::widgets::folded::part;
use crate::widgets::form_field::form_field;
use crate::widgets::notices::{NoticePlace, notices};
use crate::widgets::table::{Column, row, table};
use engine::calculation::{FigurePath, Reading};

/// The request of a region, what business adds, and the technology-poor alternative.
pub(crate) fn region_panel(figures: &Figures) -> Html {
    let words = RegionTexts::of(figures.language);
    html! {
        <section aria-labelledby="aanvraag">
            <h2 id="aanvraag">{ words.heading }</h2>
            <p>{ words.intro }</p>
            <div class="region__request">
                { fields(figures) }
                { still_needed(figures) }
            </div>
            { notices(figures.language, &figures.screen, NoticePlace::Request) }
            if figures.screen.form.technology_poor {
                { technology_poor_table(figures) }
            }
            { part(words.minimum_caption, minimum_table(figures)) }
        </section>
    }
}

fn fields(figures: &Figures) -> Html {
    let words = RegionTexts::of(figures.language);
    let declared = figures.screen.form.technology_poor;
    html! {
        <div class="region__fields">
            { form_field(figures, FieldId::RequestedSubsidy, words.requested, "") }
            { form_field(figures, FieldId::PledgedCash, words.cash, "") }
            { form_field(figures, FieldId::PledgedInKind, words.in_kind, "") }
            { choice(
                Choice {
                    kind: ChoiceKind::Checkbox,
                    field: "technologyPoor".into(),
                    value: "true",
                    label: words.technology_poor,
                    help: words.technology_poor_help,
                    checked: declared,
                    action: Action::Edit(Edit::TechnologyPoor(!declared)),
                },
                &figures.on_action,
            ) }
        </div>
    }
}

/// The least contribution of business, of what can be asked for and of the request.
fn minimum_table(figures: &Figures) -> Html {
    let words = RegionTexts::of(figures.language);
    let mut columns = vec![(words.reading, false)];
    if figures.screen.phase2_is_single() {
        columns.push((words.over_maximum, true));
    } else {
        columns.extend([(words.over_low, true), (words.over_high, true)]);
    }
    if figures.screen.value(FigurePath::Requested(Reading::OfSubsidy)).is_some() {
        columns.extend([(words.over_request, true), (words.pledged, true)]);
    }
    let rows = html! {
        for reading in Reading::ALL {
            { minimum_row(figures, &columns, reading) }
        }
    };
    let mut explained = vec![FigurePath::Pledged];
    for reading in Reading::ALL {
        explained.extend(minimum_ends(reading));
        explained.push(FigurePath::Requested(reading));
    }
    html! {
        <>
            { table("figures", words.minimum_caption, &columns, rows) }
            { figures.derivation_of(Spot::Region, &explained) }
        </>
    }
}

fn minimum_row(figures: &Figures, columns: &[Column<'_>], reading: Reading) -> Html {
    let requested = FigurePath::Requested(reading);
    let mut cells = figures.ends(Spot::Region, minimum_ends(reading));
    if figures.screen.value(requested).is_some() {
        let pledged = FigurePath::Pledged;
        cells.extend([requested, pledged].map(|figure| figures.amount(Spot::Region, figure)));
    }
    row(columns, reading.as_str(), false, reading_label(reading, figures.language).into(), cells)
}

fn minimum_ends(reading: Reading) -> [FigurePath; 2] {
    [false, true].map(|high| FigurePath::Cofinancing(reading, high))
}

fn technology_poor_table(figures: &Figures) -> Html {
    let words = RegionTexts::of(figures.language);
    let [of_subsidy, of_total] = Reading::ALL.map(|reading| {
        let ends = [false, true].map(|high| FigurePath::TechnologyPoorCofinancing(reading, high));
        (reading_label(reading, figures.language), ends)
    });
    let lines = [(words.grant, [false, true].map(FigurePath::TechnologyPoor)), of_subsidy, of_total];
    let columns = [(words.what, false), (words.least, true), (words.most, true)];
    let rows = html! {
        for (label, ends) in lines {
            { row(&columns, label, false, label.into(), ends.map(|figure| figures.amount(Spot::Region, figure))) }
        }
    };
    html! {
        <>
            { table("figures", words.poor_caption, &columns, rows) }
            <p class="hint">{ words.poor_note }</p>
            { figures.derivation_of(Spot::Region, &lines.map(|(_, ends)| ends).concat()) }
        </>
    }
}
