use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::model::paste::{PastePreview, Pasted};
use crate::features::school::text::CountTexts;
use crate::features::school::view::count_table::column_label;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;

/// The id of the heading of the preview, which takes the focus when it appears.
pub(crate) const PASTE_PREVIEW_ID: &str = "plakken-kop";

/// What the page made of a pasted block that is not clear in all of it, to look at before it is taken.
pub(crate) fn paste_preview(pasted: &Pasted, figures: &Figures) -> Html {
    let preview = pasted.preview(figures.language);
    let button = |class: &'static str, label: &'static str, action: Action| {
        action_button(class, label, action, &figures.on_action)
    };
    html! {
        <section key="paste" class="paste-preview" aria-labelledby={PASTE_PREVIEW_ID}>
            <h3 id={PASTE_PREVIEW_ID} tabindex="-1">{ preview.intro }</h3>
            { counts(&preview, figures) }
            { sentences(&preview.remarks) }
            if !preview.left_out.is_empty() {
                <h4>{ preview.left_out_heading }</h4>
                { sentences(&preview.left_out) }
            }
            <div class="menu__buttons">
                { button("button button--primary", preview.take, Action::TakePaste) }
                { button("button", preview.decline, Action::DeclinePaste) }
            </div>
        </section>
    }
}

fn counts(preview: &PastePreview, figures: &Figures) -> Html {
    let words = CountTexts::of(figures.language);
    let both =
        preview.columns.iter().any(|column| Some(column.date) != preview.columns.first().map(|first| first.date));
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={words.caption}>
            <table class="figures paste-preview__counts">
                <thead>
                    <tr>
                        <td />
                        for column in &preview.columns {
                            <th key={format!("{}.{}", column.date, column.leerweg)} scope="col" class="number">
                                { column_label(column.leerweg, column.date, both) }
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in &preview.rows {
                        <tr key={row.profiel.code()}>
                            <th scope="row">{ row.profiel.code() }</th>
                            for (at, count) in row.counts.iter().enumerate() {
                                <td key={at} class="number">{ count.as_deref().unwrap_or_default().to_owned() }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn sentences(sentences: &[String]) -> Html {
    html! {
        <ul>
            for sentence in sentences {
                <li key={sentence.clone()}>{ sentence.clone() }</li>
            }
        </ul>
    }
}
