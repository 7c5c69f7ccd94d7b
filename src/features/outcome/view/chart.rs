use yew::prelude::*;

use crate::features::outcome::model::chart::{Chart, ChartBar, chart};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;

/// The size of the drawing: near that of a phone, so that its letters stay readable there.
const VIEW: &str = "0 0 400 210";
const HEIGHT: u32 = 170;
const FLOOR: u32 = 182;
const LEFT: u32 = 88;
const RIGHT: u32 = 398;
const BAR: u32 = 34;
const DISTANCE: usize = 51;

/// What is paid in 2018 and 2019, and the maximum of each year after. Payments are filled and maxima hatched, so that
/// they differ without colours too.
pub(crate) fn year_chart(screen: &Screen, language: Language) -> Html {
    let words = OutcomeTexts::of(language);
    let chart = chart(screen, HEIGHT, language);
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    html! {
        <figure class="year-chart">
            <figcaption>{ format!("{}{own}", words.chart_heading) }</figcaption>
            <svg viewBox={VIEW} class="chart" role="img" aria-label={chart.in_words.clone()}>
                { patterns() }
                { scale(&chart) }
                for (bar, x) in chart.bars.iter().zip((LEFT + 9..).step_by(DISTANCE)) {
                    { year(bar, x) }
                }
            </svg>
            { legend(screen.phase2_is_single(), words) }
        </figure>
    }
}

fn scale(chart: &Chart) -> Html {
    html! {
        for (height, amount) in &chart.scale {
            <g key={*height}>
                <line class="chart__scale" x1={LEFT.to_string()} x2={RIGHT.to_string()} y1={(FLOOR - height).to_string()} y2={(FLOOR - height).to_string()} />
                <text key={&**amount} text-anchor="end" x={(LEFT - 6).to_string()} y={(FLOOR - height + 4).to_string()}>
                    { amount.clone() }
                </text>
            </g>
        }
    }
}

fn year(bar: &ChartBar, x: u32) -> Html {
    html! {
        <g key={bar.year}>
            if bar.is_maximum {
                { block("chart__low", x, 0, bar.low) }
                { block("chart__high", x, bar.low, bar.high) }
            } else {
                { block("chart__paid", x, 0, bar.high) }
            }
            <text text-anchor="middle" x={(x + BAR / 2).to_string()} y={(FLOOR + 18).to_string()}>{ bar.year }</text>
        </g>
    }
}

/// A part of a bar, between two heights above the floor.
fn block(class: &'static str, x: u32, from: u32, to: u32) -> Html {
    let (x, y, height) = (x.to_string(), (FLOOR - to).to_string(), (to - from).to_string());
    html! { <rect {class} {x} {y} width={BAR.to_string()} {height} /> }
}

fn legend(is_single: bool, words: &OutcomeTexts) -> Html {
    html! {
        <ul class="legend">
            { sample("chart__paid", words.legend_paid) }
            if is_single {
                { sample("chart__low", words.legend_maximum) }
            } else {
                { sample("chart__low", words.legend_low) }
                { sample("chart__high", words.legend_high) }
            }
        </ul>
    }
}

fn sample(class: &'static str, name: &'static str) -> Html {
    html! {
        <li key={name}>
            <svg viewBox="0 0 24 16" class="legend__sample" aria-hidden="true">
                <rect {class} x="1" y="1" width="22" height="14" />
            </svg>
            <span>{ name }</span>
        </li>
    }
}

/// Lines and dots that a fill can be made of.
fn patterns() -> Html {
    let pattern = |id: &'static str, transform: &'static str, path: &'static str| {
        html! {
            <pattern {id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={transform}>
                <path class="chart__ink" d={path} />
            </pattern>
        }
    };
    html! {
        <defs>
            { pattern("chart-lines", "rotate(45)", "M0 0h2v5h-2z") }
            { pattern("chart-dots", "rotate(0)", "M1 1h1.4v1.4h-1.4z") }
        </defs>
    }
}
