//! Taking the result along: an Excel workbook, a print or PDF.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::components::element::{element, link};
use crate::ui::platform::{download, printing, workbook};
use crate::ui::whole::amount::FiguresProps;
use crate::view_model::{ExportTexts, Language, Screen};
use engine::domain::Document;

const FILE: &str = "rekenhulp-vmbo-techniek.xlsx";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The buttons for workbook and print.
pub(super) fn export(figures: &FiguresProps) -> Html {
    html! { <Export language={figures.language} screen={Rc::clone(&figures.screen)} /> }
}

#[derive(Properties, PartialEq)]
struct ExportProps {
    language: Language,
    screen: Rc<Screen>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Nothing,
    Making,
    Made,
    Failed,
}

#[component]
fn Export(props: &ExportProps) -> Html {
    let words = ExportTexts::of(props.language);
    let progress = use_state(|| Progress::Nothing);
    let available = workbook::is_available();
    let on_workbook = {
        let (progress, screen, language) = (progress.clone(), Rc::clone(&props.screen), props.language);
        Callback::from(move |_: MouseEvent| {
            if *progress == Progress::Making {
                return;
            }
            progress.set(Progress::Making);
            let (progress, screen) = (progress.clone(), Rc::clone(&screen));
            spawn_local(async move {
                let made = make(&screen.document, language).await.is_some();
                progress.set(if made { Progress::Made } else { Progress::Failed });
            });
        })
    };
    let on_print = Callback::from(|_: MouseEvent| printing::want());
    let said = match *progress {
        Progress::Nothing => "",
        Progress::Making => words.making,
        Progress::Made => words.made,
        Progress::Failed => words.failed,
    };
    let workbook = if available {
        html! { <button type="button" class="button" id="werkboek" onclick={on_workbook}>{ words.workbook }</button> }
    } else {
        let instead = link("#take-csv", words.unavailable_instead);
        element("p", "", vec![words.unavailable.into(), " ".into(), instead])
    };
    html! {
        <div class="export">
            <h3>{ words.heading }</h3>
            <p>{ words.about }</p>
            { workbook }
            <p role="status" class="export__said">{ said }</p>
            <h3>{ words.print_heading }</h3>
            <p>{ words.print_about }</p>
            <button type="button" class="button" id="afdrukken" onclick={on_print}>{ words.print }</button>
        </div>
    }
}

async fn make(document: &Document, language: Language) -> Option<()> {
    let bytes = workbook::write(&document.to_json(), language).await?;
    download::save_bytes(FILE, KIND, &bytes)
}
