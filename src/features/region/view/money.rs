use std::rc::Rc;

use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::formats::tables;
use crate::view_model::{Language, Missing, PlanTexts, missing, missing_sentences, money as shown, reading_label};
use crate::widgets::copy_table::CopyTable;
use crate::widgets::element::{data, element, link, named_text, paragraph, text};
use crate::widgets::table::{row, table};

/// The id of its heading.
const ID: &str = "regio-geld";

/// The way there.
pub(crate) const ADDRESS: &str = "#regio-geld";

/// How much cofinancing is needed, pledged and missing, in both readings, and why they differ.
pub(crate) fn money(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let [basis, why] = missing_sentences(&figures.screen, figures.language);
    let rows = missing(&figures.screen).map(|line| missing_row(&line, figures.language));
    let columns = [
        (words.reading, false),
        (words.needed, true),
        (figures.language.texts().region().pledged, true),
        (words.missing, true),
    ];
    let copies = {
        let (screen, language) = (Rc::clone(&figures.screen), figures.language);
        Callback::from(move |()| tables::missing(&screen, language))
    };
    let parts = vec![
        named_text("h3", ID, "", words.money_heading),
        paragraph(&basis),
        element("p", "", vec![link("#aanvraag", words.to_request)]),
        table("figures", words.missing_caption, &columns, rows.to_vec()),
        html! { <CopyTable language={figures.language} name={words.missing_caption} rows={copies} /> },
        paragraph(&why),
    ];
    element("div", "missing", parts)
}

fn missing_row(line: &Missing, language: Language) -> Html {
    let label = reading_label(line.reading, language);
    let amount = |amount| {
        let money = shown(amount, language);
        data(&money.exact, None, money.shown.as_ref().into())
    };
    let missing = if line.missing.is_zero() {
        text("span", "verdict--yes", PlanTexts::of(language).nothing_missing)
    } else {
        element("span", "verdict--no", vec![amount(line.missing)])
    };
    row(line.reading.as_str(), false, label.into(), vec![amount(line.needed), amount(line.pledged), missing])
}
