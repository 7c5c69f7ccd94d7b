//! Taking the result along: an Excel workbook, a print or PDF.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::parts;
use crate::browser::{download, printing};
use crate::features::files::text::ExportTexts;
use crate::features::outcome::model::screen::Screen;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use engine::domain::Document;

const FILE: &str = "rekenhulp-vmbo-techniek.xlsx";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The buttons for workbook and print.
pub(crate) fn export(figures: &Figures) -> Html {
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
    let progress = use_state_eq(|| Progress::Nothing);
    let on_workbook = {
        let (progress, screen, language) = (progress.clone(), Rc::clone(&props.screen), props.language);
        move |_: MouseEvent| {
            if *progress == Progress::Making {
                return;
            }
            progress.set(Progress::Making);
            let (progress, screen) = (progress.setter(), Rc::clone(&screen));
            spawn_local(async move {
                let made = make(&screen.document, language).await.is_some();
                progress.set(if made { Progress::Made } else { Progress::Failed });
            });
        }
    };
    let message = match *progress {
        Progress::Nothing => "",
        Progress::Making => words.making,
        Progress::Made => words.made,
        Progress::Failed => words.failed,
    };
    html! {
        <div class="export">
            <h3>{ words.heading }</h3>
            <p>{ words.about }</p>
            if parts::HAS_WORKBOOK {
                <button type="button" class="button" id="werkboek" onclick={on_workbook}>{ words.workbook }</button>
            } else {
                <p>
                    <span>{ words.unavailable }</span>
                    { " " }
                    <a href="#take-csv">{ words.unavailable_instead }</a>
                </p>
            }
            <p role="status" class="export__said">{ message }</p>
            <h3>{ words.print_heading }</h3>
            <p>{ words.print_about }</p>
            <button type="button" class="button" id="afdrukken" onclick={|_: MouseEvent| printing::request()}>
                { words.print }
            </button>
        </div>
    }
}

async fn make(document: &Document, language: Language) -> Option<()> {
    let workbook = parts::load_workbook().await.ok()?;
    let bytes = (workbook.write)(document, language)?;
    download::save_bytes(FILE, KIND, &bytes)
}
