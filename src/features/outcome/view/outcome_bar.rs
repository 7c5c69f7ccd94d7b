use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::widgets::element::{attributed, data, element, link, text, together};
use engine::calculation::{AmountKey, FigurePath};

/// The outcome in a bar that stays at the bottom of a narrow window and opens to the figures that matter.
pub(crate) fn outcome_bar(props: &FiguresProps) -> Html {
    let words = props.language.texts().outcome();
    let line = |name: &'static str, amount: Html| {
        element("div", "", vec![text("dt", "", name), element("dd", "", vec![amount])])
    };
    let lines = vec![
        line(words.phase1_2018, plain(props, AmountKey::Phase1In2018)),
        line(words.phase1_2019, plain(props, AmountKey::Phase1In2019)),
        line(words.bar_phase2_low, plain(props, AmountKey::FourYearsLow)),
        line(words.bar_phase2_high, plain(props, AmountKey::FourYearsHigh)),
    ];
    let total = element("strong", "", vec![plain(props, AmountKey::Phase1Total)]);
    let summary = element("summary", "", vec![words.bar_phase1.into(), " ".into(), total]);
    let parts = vec![summary, element("dl", "", lines), link("#uitkomst", words.bar_more)];
    let values = ["outcome-bar", words.bar_title].map(|value| Some(AttrValue::Static(value)));
    attributed("aside", &["class", "aria-label"], values.to_vec(), vec![element("details", "", parts)])
}

/// An amount that does not open.
fn plain(props: &FiguresProps, key: AmountKey) -> Html {
    let figure = FigurePath::Region(key);
    let money = props.screen.money(figure, props.language);
    together(
        money
            .map(|money| data(&money.exact, Some(figure.to_string()), money.shown.as_ref().into()))
            .into_iter()
            .collect(),
    )
}
