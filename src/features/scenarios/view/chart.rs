use std::rc::Rc;

use yew::prelude::*;

use crate::features::outcome::model::screen::Screen;
use crate::features::scenarios::model::pair_chart::{AXIS, PairBar, PairYear, pair_chart};
use crate::features::scenarios::text::ScenarioTexts;
use crate::text::language::Language;
use crate::widgets::changing_text::changing_text;
use crate::widgets::chart_patterns::chart_patterns;

/// How high a bar is, in units of its drawing.
const HEIGHT: u32 = 16;

/// Both scenarios per year as bars with their values, below them the axis. `letters` and `labels` are those of the two.
pub(crate) fn chart(
    [base, other]: &[Rc<Screen>; 2],
    letters: [char; 2],
    labels: &[String; 2],
    language: Language,
) -> Html {
    let words = ScenarioTexts::of(language);
    let chart = pair_chart([base, other], language);
    html! {
        <figure class="pair">
            <figcaption class="pair__head">
                <span>{ words.chart }</span>
                <span>{ chart.unit }</span>
            </figcaption>
            <svg key="patterns" class="pair__patterns" aria-hidden="true">{ chart_patterns() }</svg>
            <ul class="pair__years">
                for year in &chart.years {
                    { year_bars(year, letters) }
                }
            </ul>
            <div class="pair__axis" aria-hidden="true">
                for (at, tick) in chart.ticks.iter().enumerate() {
                    <span key={format!("{at} {tick}")}>{ tick.clone() }</span>
                }
            </div>
            <ul class="pair__keys">
                for label in labels {
                    <li key={label.clone()}>{ label.clone() }</li>
                }
            </ul>
            <p class="hint">{ words.chart_note }</p>
        </figure>
    }
}

fn year_bars(year: &PairYear, letters: [char; 2]) -> Html {
    html! {
        <li key={year.year} class="pair__year">
            <span>{ year.year }</span>
            <div>
                for (letter, drawn) in letters.into_iter().zip(&year.bars) {
                    { bar(letter, drawn) }
                }
            </div>
        </li>
    }
}

/// A bar between the letter of its scenario and its value.
fn bar(letter: char, bar: &PairBar) -> Html {
    let view_box = format!("0 0 {AXIS} {HEIGHT}");
    html! {
        <div key={letter.to_string()} class="pair__bar">
            <b>{ letter }</b>
            <svg viewBox={view_box} preserveAspectRatio="none" aria-hidden="true">
                if bar.is_maximum {
                    { block("chart__low", 0, bar.low) }
                    { block("chart__high", bar.low, bar.high) }
                } else {
                    { block("chart__paid", 0, bar.high) }
                }
            </svg>
            { changing_text!(span { translate="no" } bar.value.clone()) }
        </div>
    }
}

/// A part of a bar, between two distances from the start of the axis.
fn block(class: &'static str, from: u32, to: u32) -> Html {
    html! {
        <rect key={class} {class} x={from.to_string()} width={(to - from).to_string()} height={HEIGHT.to_string()} />
    }
}
