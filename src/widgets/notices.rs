use yew::prelude::*;

use crate::features::outcome::model::notice_text::{is_in_advice, notice_sentence};
use crate::features::outcome::model::screen::Screen;
use crate::text::language::Language;
use engine::calculation::Notice;

/// The figures that a notice stands with.
#[derive(Clone, Copy)]
pub(crate) enum NoticePlace {
    /// The figures that matter, while a school is open whose advice says some of it.
    Headline { open: u16 },
    /// The request and the cofinancing.
    Request,
}

/// What there is to know about some of the figures.
pub(crate) fn notices(language: Language, screen: &Screen, place: NoticePlace) -> Html {
    let here = screen.outcome.notices.iter().filter(|notice| match place {
        NoticePlace::Headline { open } => !is_about_request(notice) && !is_in_advice(notice, &screen.document, open),
        NoticePlace::Request => is_about_request(notice),
    });
    let items: Vec<(String, String)> = here
        .map(|notice| {
            let key = format!("{}-{}", notice.code.as_str(), notice.path);
            (key, notice_sentence(notice, &screen.document, language))
        })
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="notices">
            for (key, sentence) in items {
                <li {key}>{ sentence }</li>
            }
        </ul>
    }
}

fn is_about_request(notice: &Notice) -> bool {
    const REQUEST: [&str; 4] = ["cofinancing", "requestedSubsidy", "pledgedCofinancing", "technologyPoor"];
    REQUEST.contains(&notice.path.as_str())
}
