use yew::prelude::*;

use crate::features::outcome::model::chart::{Chart, ChartBar};
use crate::widgets::changing_text::changing_text;
use crate::widgets::chart_patterns::chart_patterns;

const VIEW: &str = "0 0 410 132";
/// How high the highest bar is.
pub(crate) const HEIGHT: u32 = 92;
const FLOOR: u32 = 112;
const BAR: u32 = 48;
const DISTANCE: usize = 68;

/// What is paid in 2018 and 2019, and the maximum of each year after, each with its value. Payments are solid, ranges a
/// tint with a dashed top.
pub(crate) fn year_chart(chart: &Chart) -> Html {
    html! {
        <svg viewBox={VIEW} class="chart" role="img" aria-label={chart.in_words.clone()}>
            { chart_patterns() }
            for (bar, x) in chart.bars.iter().zip((6..).step_by(DISTANCE)) {
                { year(bar, x) }
            }
            <text class="chart__unit" text-anchor="end" x="408" y="10">{ chart.unit }</text>
        </svg>
    }
}

fn year(bar: &ChartBar, x: u32) -> Html {
    let middle = (x + BAR / 2).to_string();
    html! {
        <g key={bar.year}>
            if bar.is_maximum {
                { block("chart__low", x, 0, bar.low) }
                { block("chart__high", x, bar.low, bar.high) }
            } else {
                { block("chart__paid", x, 0, bar.high) }
            }
            { changing_text!(
                text { text-anchor="middle" x={middle.clone()} y={(FLOOR - bar.high - 5).to_string()} }
                bar.value.clone()
            ) }
            <text text-anchor="middle" x={middle} y={(FLOOR + 15).to_string()}>{ bar.year }</text>
        </g>
    }
}

/// A part of a bar, between two heights above the floor.
fn block(class: &'static str, x: u32, from: u32, to: u32) -> Html {
    let (x, y, height) = (x.to_string(), (FLOOR - to).to_string(), (to - from).to_string());
    html! { <rect key={class} {class} {x} {y} width={BAR.to_string()} {height} /> }
}
