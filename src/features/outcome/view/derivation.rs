use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::features::account::model::anchors::source_anchor;
use crate::features::outcome::model::derivation_lines::{DerivationLine, DerivationView, LineKind, derivation_view};
use crate::features::outcome::model::headline::headline;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::ExplainTexts;
use crate::text::language::Language;
use crate::text::number_format::Money;
use crate::widgets::amount::amount;
use crate::widgets::figures::{DERIVATION_HEADING_ID, DERIVATION_ID, Figures};
use crate::widgets::panel_head::panel_head;
use crate::widgets::rule_card::{in_account, rule_card};
use engine::calculation::FigurePath;
use engine::domain::SchemeId;

/// The derivation of an amount that is open.
pub(crate) fn derivation(figures: &Figures, opened: Opened) -> Html {
    html! {
        <DerivationPanel
            {opened}
            language={figures.language}
            screen={figures.screen.clone()}
            on_action={figures.on_action.clone()}
        />
    }
}

#[derive(Properties, PartialEq)]
struct DerivationProps {
    language: Language,
    opened: Opened,
    screen: Rc<Screen>,
    on_action: Callback<Action>,
}

/// How an amount is made, with the rules and sources behind it. Stays open and follows along while people type.
#[component]
fn DerivationPanel(props: &DerivationProps) -> Html {
    let inputs = (props.opened.figure, props.screen.document.clone(), props.screen.outcome.clone(), props.language);
    let view = use_memo(inputs, |(figure, document, outcome, language)| {
        derivation_view(*figure, document, outcome, *language)
    });
    let Some(view) = view.as_ref() else { return Html::default() };
    let words = ExplainTexts::of(props.language);
    html! {
        <section id={DERIVATION_ID} class="card panel derivation" data-derivation="" aria-labelledby={DERIVATION_HEADING_ID}>
            { panel_head(DERIVATION_HEADING_ID, view.title.clone(), words.close, Action::Toggle(props.opened), &props.on_action) }
            { other_figures(props) }
            { lines(&view.lines, words) }
            { per_profiel(&view.lines, words) }
            { rules_and_sources(view, props.screen.document.scheme, props.language) }
        </section>
    }
}

/// The other figures that matter, one step away.
fn other_figures(props: &DerivationProps) -> Html {
    if props.opened.spot != Spot::Headline {
        return Html::default();
    }
    let words = ExplainTexts::of(props.language);
    html! {
        <div class="segments" role="group" aria-label={words.figures}>
            for line in headline(&props.screen, props.language) {
                <button
                    key={line.high.path()}
                    type="button"
                    class="segments__option"
                    aria-pressed={(with_key(props.opened.figure, line.high) == props.opened.figure).to_string()}
                    onclick={{
                        let opened = Opened { figure: with_key(props.opened.figure, line.high), ..props.opened };
                        props.on_action.reform(move |_| Action::OpenDerivation(opened))
                    }}
                >
                    { line.name }
                </button>
            }
        </div>
    }
}

/// Another amount of the same school or of all.
fn with_key(figure: FigurePath, key: engine::calculation::AmountKey) -> FigurePath {
    match figure {
        FigurePath::School(at, _) => FigurePath::School(at, key),
        _ => FigurePath::Region(key),
    }
}

fn lines(lines: &[DerivationLine], words: &ExplainTexts) -> Html {
    html! {
        <ol class="steps">
            for (at, line) in lines.iter().enumerate() {
                { line_item(at, line, words) }
            }
        </ol>
    }
}

fn line_item(at: usize, line: &DerivationLine, words: &ExplainTexts) -> Html {
    let class = match line.kind {
        LineKind::Heading => "steps__heading",
        LineKind::Rate { .. } => "steps__rate",
        LineKind::Step => "steps__step",
        LineKind::Result => "steps__result",
    };
    html! {
        <li key={at} {class}>
            <span key={line.label.clone()} class="steps__what">{ line.label.clone() }</span>
            if let LineKind::Rate { rate, is_own, .. } = &line.kind {
                <span class="steps__times">
                    <span aria-hidden="true">{ "×" }</span>
                    { money_range(rate, words) }
                    if *is_own {
                        <span class="amount__own">{ words.own_amount }</span>
                    }
                </span>
            }
            if let Some(amount) = &line.amount {
                <span class="steps__amount">
                    <span aria-hidden="true">{ "=" }</span>
                    { money_range(amount, words) }
                </span>
            }
        </li>
    }
}

/// An amount, or a range from the low to the high end.
fn money_range([low, high]: &[Money; 2], words: &ExplainTexts) -> Html {
    if low == high {
        return amount(low, None);
    }
    html! {
        <span key="range" class="range">
            { amount(low, None) }
            <span>{ words.to }</span>
            { amount(high, None) }
        </span>
    }
}

/// The same for each profiel and leerweg.
fn per_profiel(all: &[DerivationLine], words: &ExplainTexts) -> Html {
    let mut cells = Vec::new();
    for line in all {
        if let LineKind::Rate { cells: of_line, .. } = &line.kind {
            cells.extend(of_line.iter().cloned());
        }
    }
    if cells.is_empty() {
        return Html::default();
    }
    html! {
        <details class="derivation__more">
            <summary>{ words.per_profiel }</summary>
            { lines(&cells, words) }
        </details>
    }
}

fn rules_and_sources(view: &DerivationView, scheme: SchemeId, language: Language) -> Html {
    if view.rules.is_empty() {
        return Html::default();
    }
    let words = ExplainTexts::of(language);
    html! {
        <details class="derivation__more">
            <summary>{ words.rules }</summary>
            <ul class="rules">
                for (rule, numbers) in &view.rules {
                    { rule_card(rule, scheme, numbers, language) }
                }
            </ul>
            <h3>{ words.sources }</h3>
            <ol class="sources">
                for (at, source) in view.sources.iter().enumerate() {
                    <li key={at}>
                        <a href={source.url} rel="noopener">{ source.title }</a>
                        <span>{ format!(" ({}); {}; ", source.identifier, source.remark) }</span>
                        <a href={in_account(&source_anchor(source.id, language), language)}>{ words.in_account }</a>
                    </li>
                }
            </ol>
        </details>
    }
}
