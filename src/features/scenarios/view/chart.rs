use std::rc::Rc;

use yew::prelude::*;

use crate::features::outcome::model::screen::Screen;
use crate::features::scenarios::model::pair_chart::{PairBar, pair_bars};
use crate::features::scenarios::text::ScenarioTexts;
use crate::text::language::Language;

/// The width of a bar and what a year takes, in units of the drawing.
const BAR: u32 = 26;
const YEAR: u32 = 80;

/// How wide the drawing is, and how high without the line of years.
const WIDTH: u32 = 6 * YEAR;
const HEIGHT: u32 = 160;

/// Both scenarios per year as bars. The table below it is its text.
pub(crate) fn chart(screens: &[Rc<Screen>; 2], labels: &[String; 2], language: Language) -> Html {
    let words = ScenarioTexts::of(language);
    let [base, other] = labels;
    html! {
        <figure class="pair">
            <div class="pair__keys">
                { key("pair__swatch pair__swatch--base", base) }
                { key("pair__swatch pair__swatch--other", other) }
            </div>
            { drawing(screens, words.chart) }
            <p class="hint">{ words.chart_note }</p>
        </figure>
    }
}

fn key(class: &'static str, label: &str) -> Html {
    html! { <span class="pair__key"><span {class} /><span>{ label }</span></span> }
}

fn drawing([base, other]: &[Rc<Screen>; 2], label: &'static str) -> Html {
    let view_box = format!("0 0 {WIDTH} {}", HEIGHT + 26);
    let line_y = HEIGHT.to_string();
    html! {
        <svg viewBox={view_box} role="img" aria-label={label} class="pair__chart">
            for (left, year) in (0u32..).step_by(YEAR as usize).zip(pair_bars(base, other, HEIGHT)) {
                <key={year.year}>
                    { bar(left + YEAR / 2 - BAR, &year.base, "pair__base") }
                    { bar(left + YEAR / 2, &year.other, "pair__other") }
                    <text
                        x={(left + YEAR / 2).to_string()}
                        y={(HEIGHT + 18).to_string()}
                        text-anchor="middle"
                        class="pair__year"
                    >
                        { year.year }
                    </text>
                </>
            }
            <line x1="0" y1={line_y.clone()} x2={WIDTH.to_string()} y2={line_y} class="pair__line" />
        </svg>
    }
}

/// A bar up to the low end, and the range above it.
fn bar(left: u32, bar: &PairBar, class: &'static str) -> Html {
    html! {
        <>
            { rectangle(left, HEIGHT - bar.low, bar.low, class, "1") }
            { rectangle(left, HEIGHT - bar.high, bar.high - bar.low, class, "0.45") }
        </>
    }
}

fn rectangle(left: u32, top: u32, height: u32, class: &'static str, opacity: &'static str) -> Html {
    html! {
        <rect
            x={left.to_string()}
            y={top.to_string()}
            width={(BAR - 2).to_string()}
            height={height.to_string()}
            {class}
            fill-opacity={opacity}
        />
    }
}
