//! The layers of the library, held to by reading its source: what each may import, where the browser is known, and
//! where amounts are rounded.

use crate::rust_source::{Value, literals, paths, product_files};

/// The layers of the engine. Each imports only from those before it; that none of them imports the page, which is
/// another crate, the compiler holds.
const ENGINE: [&str; 3] = ["domain", "rules", "calculation"];

/// A part of the page, by how the paths of its modules begin, and the parts that it may import besides itself. `*` stands
/// for the name of a feature, the same one or another.
const PAGE: [(&str, &[&str]); 8] = [
    ("text", &[]),
    ("form", &["text"]),
    ("features::*::text", &["text"]),
    ("features::*::model", &["form", "text", "features::*::text"]),
    ("browser", &["form", "text", "features::*::model", "app::action"]),
    ("widgets", &["form", "text", "features::*::text", "features::*::model", "browser", "app"]),
    ("features::*::view", &["form", "text", "features::*::text", "features::*::model", "browser", "widgets", "app"]),
    ("app", &["form", "text", "features::*::text", "features::*::model", "features::*::view", "browser", "widgets"]),
];

/// Crates that know a browser, by the first part of their names.
const BROWSER: [&str; 5] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen"];

/// Where which of them may be named.
const BROWSER_ALLOWED: [(&str, &str, &str); 9] = [
    ("src/app/", "yew", "is made of components"),
    ("src/app/exports.rs", "", "is what the boot script calls"),
    ("src/app/page.rs", "web_sys::Element", "hands on the place of the page"),
    ("src/features/", "yew", "is made of components"),
    ("src/features/school/view/count_cell.rs", "web_sys::HtmlInputElement", "reads the field that an event came from"),
    ("src/features/", "web_sys::HtmlInputElement", "reads the field that an event came from"),
    ("src/widgets/", "yew", "is made of components"),
    ("src/widgets/form_field.rs", "web_sys::HtmlInputElement", "reads the field that an event came from"),
    ("src/browser/", "", "is the one place that knows the browser"),
];

/// What makes an amount lose digits.
const ROUNDING: [&str; 12] = [
    "round",
    "round_dp",
    "round_dp_with_strategy",
    "round_sf",
    "round_sf_with_strategy",
    "round_ties_even",
    "trunc",
    "trunc_with_scale",
    "floor",
    "ceil",
    "rescale",
    "RoundingStrategy",
];

/// Where it may be named.
const ROUNDING_ALLOWED: [(&str, &str, &str); 6] = [
    ("engine/src/calculation/rounding.rs", "round_dp_with_strategy", "is the place for it"),
    ("engine/src/calculation/rounding.rs", "RoundingStrategy", "is the place for it"),
    ("engine/src/domain/euro.rs", "rescale", "adds zeros: a Euro has at most two decimals"),
    ("engine/src/calculation/result.rs", "rescale", "adds zeros: a figure has at most two decimals"),
    ("src/view_model/number_format.rs", "rescale", "adds zeros: what has more decimals is shown as a number"),
    ("src/view_model/explanation.rs", "trunc_with_scale", "shows where an amount goes on before it is rounded"),
];

#[test]
fn the_layers_hold() {
    let found: Vec<String> = product_files().iter().flat_map(|(file, code)| problems(file, code)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exception_is_used() {
    let files = product_files();
    for (file, name, _) in ROUNDING_ALLOWED {
        let used = files.iter().any(|(path, code)| path == file && code.contains(name));
        assert!(used, "{file} no longer needs {name}");
    }
}

/// What is wrong with a file.
fn problems(file: &str, code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_root = matches!(file, "src/main.rs" | "src/lib.rs" | "engine/src/lib.rs");
    if !is_root && part_of(file, &module_of(file)).is_none() {
        found.push(format!("{file} is in no layer"));
    }
    for named in paths(file, code) {
        let path = named.names.join("::");
        let mut problem = |text: &str| found.push(format!("{file}:{}: {path} {text}", named.line));
        if let (Some(Some(own)), [root, target, ..]) = (rank, &named.names[..])
            && root == "crate"
        {
            match layers.iter().position(|layer| layer == target) {
                None => problem("names no layer"),
                Some(other) if other > own => problem("points the wrong way"),
                Some(_) => {}
            }
        }
        // What another crate passes on, as in `yew::web_sys`, is named where it comes from.
        if let Some(at) = named.names.iter().rposition(|name| is_browser(name))
            && !is_allowed(file, &named.names[at..].join("::"))
        {
            problem("knows the browser");
        }
        let rounding = named.names.iter().find(|name| ROUNDING.contains(&name.as_str()));
        if let Some(name) = rounding
            && !ROUNDING_ALLOWED.iter().any(|(at, allowed, _)| *at == file && allowed == name)
        {
            problem("rounds outside calculation/rounding");
        }
    }
    // Coordinates of a drawing are no amounts.
    let formats_amounts = !file.starts_with("src/ui/");
    for literal in literals(code) {
        if let Value::Text(text) = literal
            && formats_amounts
            && has_precision(&text)
        {
            found.push(format!("{file}: {text:?} rounds outside calculation/rounding"));
        }
    }
    found
}

fn layer_of(file: &str, layers: &[&str]) -> Option<usize> {
    let (_, inner) = file.split_once("src/")?;
    let name = inner.split(['/', '.']).next()?;
    layers.iter().position(|layer| *layer == name)
}

fn is_browser(name: &str) -> bool {
    BROWSER.iter().any(|known| name == *known || name.strip_prefix(known).is_some_and(|rest| rest.starts_with('_')))
}

fn is_allowed(file: &str, path: &str) -> bool {
    BROWSER_ALLOWED.iter().any(|(place, allowed, _)| {
        let within = path == *allowed || path.strip_prefix(allowed).is_some_and(|rest| rest.starts_with("::"));
        file.starts_with(place) && (allowed.is_empty() || within)
    })
}

/// Whether a text is a format that cuts off decimals, such as `{amount:.2}`.
fn has_precision(text: &str) -> bool {
    text.match_indices(":.").any(|(at, _)| {
        let inside = text[..at].rfind('{').is_some_and(|open| !text[open..at].contains('}'));
        inside && text[at..].contains('}')
    })
}

#[test]
fn an_import_that_points_the_wrong_way_is_found() {
    let cases = [
        ("engine/src/domain/euro.rs", "use crate::rules::Rate;", "crate::rules::Rate points the wrong way"),
        ("engine/src/domain/euro.rs", "use super::super::rules::Rate;", "crate::rules::Rate points the wrong way"),
        ("engine/src/domain/parts/mod.rs", "use super::super::rules::Rate;", "crate::rules::Rate points the wrong way"),
        ("engine/src/domain/mod.rs", "pub use super::ui;", "crate::ui names no layer"),
        (
            "engine/src/rules/mod.rs",
            "mod data { use super::super::calculation; }",
            "crate::calculation points the wrong way",
        ),
        (
            "engine/src/rules/x.rs",
            "use crate::{domain::Euro, ui::{app::App, text}};",
            "crate::ui::app::App names no layer",
        ),
        ("engine/src/rules/x.rs", "use crate::{self as all, calculation};", "crate::calculation points the wrong way"),
        (
            "engine/src/calculation/x.rs",
            "fn f() -> u8 { crate::view_model::rows() }",
            "crate::view_model::rows names no layer",
        ),
        ("engine/src/calculation/x.rs", "type T = Vec<crate::ui::App>;", "crate::ui::App names no layer"),
        (
            "src/view_model/x.rs",
            "html! { <p>{ crate::ui::app::NAME }</p> }",
            "crate::ui::app::NAME points the wrong way",
        ),
        ("src/view_model/x.rs", "use crate::formats::*;", "crate::formats::* points the wrong way"),
        ("src/formats/x.rs", "pub(in crate::ui) struct S;", "crate::ui points the wrong way"),
        ("engine/src/domain/x.rs", "use crate::calculate;", "crate::calculate names no layer"),
        ("engine/src/domain/x.rs", "use crate::*;", "crate::* names no layer"),
        ("src/helpers/x.rs", "", "src/helpers/x.rs is in no layer"),
        ("src/helpers.rs", "", "src/helpers.rs is in no layer"),
    ];
    for (file, code, expected) in cases {
        let found = problems(file, code);
        assert!(found.iter().any(|problem| problem.ends_with(expected)), "{code}: {found:?}");
    }
    let good = [
        ("engine/src/calculation/x.rs", "use crate::domain::{Euro, Share}; use crate::rules; use super::Worked;"),
        ("src/ui/x.rs", "use crate::view_model::Form; use crate::formats::duo; use engine::domain::Euro;"),
        (
            "engine/src/domain/parts/x.rs",
            "use super::super::Path; pub(in crate::domain) fn f() {} pub(crate) fn g() {}",
        ),
        (
            "engine/src/domain/x.rs",
            "// use crate::rules::Rate;\n/// Not [`crate::rules::Rate`].\nconst TEXT: &str = \"crate::ui\";",
        ),
        ("src/lib.rs", "pub use crate::ui::App; pub mod calculation;"),
        ("src/main.rs", "use vmbo_techniek::ui::App;"),
    ];
    for (file, code) in good {
        assert_eq!(problems(file, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn a_browser_outside_its_place_is_found() {
    let bad = [
        ("engine/src/domain/x.rs", "use yew::prelude::*;"),
        ("src/view_model/x.rs", "fn f(text: &yew::AttrValue) {}"),
        ("src/view_model/x.rs", "use ::web_sys::window;"),
        ("src/formats/x.rs", "use wasm_bindgen_futures::spawn_local;"),
        ("src/formats/x.rs", "extern crate js_sys;"),
        ("engine/src/calculation/x.rs", "#[wasm_bindgen] pub fn calculate() {}"),
        ("src/lib.rs", "use gloo::timers;"),
        ("src/main.rs", "fn main() { web_sys::window(); }"),
        ("src/ui/app.rs", "use gloo_timers::callback::Timeout;"),
        ("src/ui/app.rs", "use web_sys::HtmlInputElement;"),
        ("src/ui/components/field.rs", "use web_sys::{HtmlInputElement, Window};"),
        ("src/ui/components/field.rs", "use wasm_bindgen::JsCast;"),
        ("src/ui/components/field.rs", "let window = yew::web_sys::window();"),
        ("src/ui/components/field.rs", "html! { <p>{ js_sys::Date::now() }</p> }"),
    ];
    for (file, code) in bad {
        let found = problems(file, code);
        assert!(found.iter().any(|problem| problem.ends_with("knows the browser")), "{file} {code}: {found:?}");
    }
    let good = [
        ("src/main.rs", "fn main() { yew::Renderer::<vmbo_techniek::ui::App>::new().render(); }"),
        ("src/ui/app.rs", "use yew::prelude::*;"),
        ("src/ui/components/field.rs", "use web_sys::HtmlInputElement; use yew::TargetCast;"),
        ("src/ui/platform/storage.rs", "use gloo::timers; use wasm_bindgen::prelude::*; use web_sys::Storage;"),
        ("src/view_model/x.rs", "// yew would be wrong here\nconst TEXT: &str = \"yew\"; fn yewed() {}"),
    ];
    for (file, code) in good {
        assert_eq!(problems(file, code), Vec::<String>::new(), "{file} {code}");
    }
}

#[test]
fn rounding_outside_its_place_is_found() {
    let bad = [
        ("engine/src/calculation/school.rs", "let cents = amount.round_dp(2);"),
        ("engine/src/calculation/school.rs", "use rust_decimal::RoundingStrategy;"),
        ("engine/src/calculation/school.rs", "let cents = Decimal::round(&amount);"),
        ("src/view_model/x.rs", "let euros = amount.floor();"),
        ("src/view_model/x.rs", "amount.rescale(0);"),
        ("src/view_model/x.rs", "let text = format!(\"{amount:.0}\");"),
        ("src/view_model/x.rs", "let text = format!(\"{:.*} euro\", 2, amount);"),
        ("src/formats/x.rs", "let cents = [amount].map(Decimal::trunc);"),
        ("src/ui/x.rs", "let width = share.round();"),
    ];
    for (file, code) in bad {
        let found = problems(file, code);
        assert!(found.iter().any(|problem| problem.contains("rounds outside")), "{code}: {found:?}");
    }
    let good = [
        (
            "engine/src/calculation/rounding.rs",
            "amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)",
        ),
        ("engine/src/calculation/school.rs", "let paid = whole.share(third).rounded(); rounding::to_cent(paid)"),
        ("src/view_model/x.rs", "// amounts.round() would be wrong\nconst TEXT: &str = \"e.g.: .5 {a} :.\";"),
        ("src/ui/x.rs", "let points = format!(\"{x:.1},{y:.1}\");"),
    ];
    for (file, code) in good {
        assert_eq!(problems(file, code), Vec::<String>::new(), "{code}");
    }
}
