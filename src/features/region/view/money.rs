use std::rc::Rc;

use yew::prelude::*;

use crate::features::files::model::tables;
use crate::features::outcome::model::shown_amounts::reading_label;
use crate::features::region::model::plan_view::{Missing, missing, missing_sentences};
use crate::features::region::text::{PlanTexts, RegionTexts};
use crate::text::language::Language;
use crate::text::number_format::money as shown;
use crate::widgets::amount::Amount;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::figures::Figures;
use crate::widgets::table::{row, table};

/// The way there.
pub(crate) const ADDRESS: &str = "#regio-geld";

/// How much cofinancing is needed, pledged and missing, in both readings, and why they differ.
pub(crate) fn money(figures: &Figures) -> Html {
    let language = figures.language;
    let words = PlanTexts::of(language);
    let [basis, why] = missing_sentences(&figures.screen, language);
    let columns = [
        (words.reading, false),
        (words.needed, true),
        (RegionTexts::of(language).pledged, true),
        (words.missing, true),
    ];
    let rows = html! {
        for line in missing(&figures.screen) {
            { missing_row(&line, language) }
        }
    };
    let copies = {
        let screen = Rc::clone(&figures.screen);
        move |()| tables::missing(&screen, language)
    };
    html! {
        <div class="missing">
            <h3 id="regio-geld">{ words.money_heading }</h3>
            <p>{ basis }</p>
            <p><a href="#aanvraag">{ words.to_request }</a></p>
            { table("figures", words.missing_caption, &columns, rows) }
            <CopyTable {language} name={words.missing_caption} rows={copies} />
            <p>{ why }</p>
        </div>
    }
}

fn missing_row(line: &Missing, language: Language) -> Html {
    let amount = |euros| html! { <Amount money={shown(euros, language)} /> };
    let missing = if line.missing.is_zero() {
        html! { <span class="verdict--yes">{ PlanTexts::of(language).nothing_missing }</span> }
    } else {
        html! { <span class="verdict--no">{ amount(line.missing) }</span> }
    };
    let label = reading_label(line.reading, language);
    row(line.reading.as_str(), false, label.into(), [amount(line.needed), amount(line.pledged), missing])
}
