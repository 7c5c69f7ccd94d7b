use std::rc::Rc;

use yew::prelude::*;

use crate::view_model::{Language, PairBar, ScenarioTexts, Screen, pair_bars};
use crate::widgets::element::{attributed, element, hint, text, together};

/// The width of a bar and what a year takes, in units of the drawing.
const BAR: u32 = 26;
const YEAR: u32 = 80;

/// How high the drawing is, without the line of years.
const HEIGHT: u32 = 160;

/// Both scenarios per year as bars. The table below it is its text.
pub(crate) fn chart(screens: &[Rc<Screen>; 2], labels: &[String; 2], language: Language) -> Html {
    let words = ScenarioTexts::of(language);
    let [base, other] = screens;
    let bars = pair_bars(base, other, HEIGHT);
    let years = (0u32..).zip(&bars).map(|(at, year)| {
        let left = at * YEAR + (YEAR - 2 * BAR) / 2;
        let label = text_at(at * YEAR + YEAR / 2, HEIGHT + 18, year.year);
        together(vec![bar(left, &year.base, "pair__base"), bar(left + BAR, &year.other, "pair__other"), label])
    });
    let size = format!("0 0 {} {}", 6 * YEAR, HEIGHT + 26);
    let values = [size, "img".to_owned(), words.chart.to_owned(), "pair__chart".to_owned()];
    let values = values.map(|value| Some(AttrValue::from(value)));
    let mut drawing: Vec<Html> = years.collect();
    drawing.push(line(HEIGHT));
    let svg = attributed("svg", &["viewBox", "role", "aria-label", "class"], values.to_vec(), drawing);
    let key =
        |class, label: &String| element("span", "pair__key", vec![text("span", class, ""), Html::from(label.as_str())]);
    let [base, other] = labels;
    let keys = vec![key("pair__swatch pair__swatch--base", base), key("pair__swatch pair__swatch--other", other)];
    element("figure", "pair", vec![element("div", "pair__keys", keys), svg, hint(words.chart_note)])
}

/// A bar up to the low end, and the range above it.
fn bar(left: u32, bar: &PairBar, class: &'static str) -> Html {
    let low = rectangle(left, HEIGHT - bar.low, bar.low, class, "1");
    let range = rectangle(left, HEIGHT - bar.high, bar.high - bar.low, class, "0.45");
    together(vec![low, range])
}

fn rectangle(left: u32, top: u32, height: u32, class: &'static str, opacity: &'static str) -> Html {
    let numbers = [left, top, BAR - 2, height].map(|number| Some(AttrValue::from(number.to_string())));
    let mut values = numbers.to_vec();
    values.extend([class, opacity].map(|value| Some(AttrValue::Static(value))));
    attributed("rect", &["x", "y", "width", "height", "class", "fill-opacity"], values, Vec::new())
}

fn line(top: u32) -> Html {
    let numbers = [0, top, 6 * YEAR, top].map(|number| Some(AttrValue::from(number.to_string())));
    let mut values = numbers.to_vec();
    values.push(Some(AttrValue::Static("pair__line")));
    attributed("line", &["x1", "y1", "x2", "y2", "class"], values, Vec::new())
}

fn text_at(left: u32, top: u32, label: &'static str) -> Html {
    let mut values: Vec<_> = [left, top].map(|number| Some(AttrValue::from(number.to_string()))).to_vec();
    values.extend(["middle", "pair__year"].map(|value| Some(AttrValue::Static(value))));
    attributed("text", &["x", "y", "text-anchor", "class"], values, vec![label.into()])
}
