use yew::prelude::*;

use crate::view_model::{ChartBar, Language, Screen, chart};
use crate::widgets::element::{attributed, element, text};

/// The size of the drawing: near that of a phone, so that its letters stay readable there.
const VIEW: &str = "0 0 400 210";
const HEIGHT: u32 = 170;
const FLOOR: u32 = 182;
const LEFT: u32 = 88;
const RIGHT: u32 = 398;
const BAR: u32 = 34;
const DISTANCE: u32 = 51;

const LINE: &[&str] = &["class", "x1", "x2", "y1", "y2"];
const BLOCK: &[&str] = &["class", "x", "y", "width", "height"];

/// What is paid in 2018 and 2019, and the maximum of each year after. Payments are filled and maxima hatched, so that
/// they differ without colours too.
pub(crate) fn year_chart(screen: &Screen, language: Language) -> Html {
    let words = language.texts().outcome();
    let chart = chart(screen, HEIGHT, language);
    let mut shapes = vec![patterns()];
    for (height, amount) in &chart.scale {
        let y = FLOOR - height;
        shapes.push(shape("line", LINE, "chart__scale", [LEFT, RIGHT, y, y]));
        shapes.push(label("end", LEFT - 6, y + 4, amount));
    }
    for (bar, x) in chart.bars.iter().zip((LEFT + 9..).step_by(DISTANCE as usize)) {
        shapes.extend(parts_of(bar, x));
        shapes.push(label("middle", x + BAR / 2, FLOOR + 18, bar.year));
    }
    let values = [VIEW, "chart", "img"].map(|value| Some(AttrValue::Static(value)));
    let mut values = values.to_vec();
    values.push(Some(chart.in_words.into()));
    let drawing = attributed("svg", &["viewBox", "class", "role", "aria-label"], values, shapes);
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    let caption = text("figcaption", "", &format!("{}{own}", words.chart_heading));
    let mut legend = vec![sample("chart__paid", words.legend_paid)];
    if screen.phase2_is_single() {
        legend.push(sample("chart__low", words.legend_maximum));
    } else {
        legend.extend([sample("chart__low", words.legend_low), sample("chart__high", words.legend_high)]);
    }
    element("figure", "year-chart", vec![caption, drawing, element("ul", "legend", legend)])
}

fn parts_of(bar: &ChartBar, x: u32) -> Vec<Html> {
    let block = |class, from: u32, to: u32| shape("rect", BLOCK, class, [x, FLOOR - to, BAR, to - from]);
    if bar.is_maximum {
        vec![block("chart__low", 0, bar.low), block("chart__high", bar.low, bar.high)]
    } else {
        vec![block("chart__paid", 0, bar.high)]
    }
}

fn sample(class: &'static str, name: &str) -> Html {
    let block = shape("rect", BLOCK, class, [1, 1, 22, 14]);
    let values = ["0 0 24 16", "legend__sample", "true"].map(|value| Some(AttrValue::Static(value)));
    let drawing = attributed("svg", &["viewBox", "class", "aria-hidden"], values.to_vec(), vec![block]);
    element("li", "", vec![drawing, name.into()])
}

/// Lines and dots that a fill can be made of.
fn patterns() -> Html {
    let pattern = |id, transform, class, path| {
        let values = [class, path].map(|value| Some(AttrValue::Static(value)));
        let drawn = attributed("path", &["class", "d"], values.to_vec(), Vec::new());
        let values = [id, "5", "5", "userSpaceOnUse", transform].map(|value| Some(AttrValue::Static(value)));
        let names = &["id", "width", "height", "patternUnits", "patternTransform"];
        attributed("pattern", names, values.to_vec(), vec![drawn])
    };
    let lines = pattern("chart-lines", "rotate(45)", "chart__ink", "M0 0h2v5h-2z");
    let dots = pattern("chart-dots", "rotate(0)", "chart__ink", "M1 1h1.4v1.4h-1.4z");
    element("defs", "", vec![lines, dots])
}

fn shape(tag: &'static str, names: &'static [&'static str], class: &'static str, numbers: [u32; 4]) -> Html {
    let mut values = vec![Some(AttrValue::Static(class))];
    values.extend(numbers.map(|number| Some(number.to_string().into())));
    attributed(tag, names, values, Vec::new())
}

fn label(anchor: &'static str, x: u32, y: u32, words: &str) -> Html {
    let values = vec![Some(AttrValue::Static(anchor)), Some(x.to_string().into()), Some(y.to_string().into())];
    attributed("text", &["text-anchor", "x", "y"], values, vec![words.into()])
}
