//! The layers of the library, held to by reading its source: what each may import, where the browser is known, and
//! where amounts are rounded.

use crate::rust_source::{Value, literals, module_of, paths, product_files};

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
    ("browser", &["form", "text", "features::*::model", "app::action", "app::view", "app::site"]),
    ("widgets", &["form", "text", "features::*::text", "features::*::model", "browser", "app"]),
    ("features::*::view", &["form", "text", "features::*::text", "features::*::model", "browser", "widgets", "app"]),
    ("app", &["form", "text", "features::*::text", "features::*::model", "features::*::view", "browser", "widgets"]),
];

/// Crates that know a browser, by the first part of their names.
const BROWSER: [&str; 5] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen"];

/// Where which of them may be named.
const BROWSER_ALLOWED: [(&str, &str, &str); 8] = [
    ("src/app/", "yew", "is made of components"),
    ("src/app/exports.rs", "", "is what the boot script calls"),
    ("src/app/page.rs", "web_sys::Element", "hands on the place of the page"),
    ("src/features/", "yew", "is made of components"),
    ("src/features/", "web_sys::HtmlInputElement", "reads the field that an event came from"),
    ("src/widgets/", "yew", "is made of components"),
    ("src/widgets/", "web_sys::HtmlInputElement", "reads the field that an event came from"),
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
    ("src/text/number_format.rs", "rescale", "adds zeros: what has more decimals is shown as a number"),
    (
        "src/features/outcome/model/unrounded.rs",
        "trunc_with_scale",
        "shows where an amount goes on before it is rounded",
    ),
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
    if !is_root && !has_layer(file) {
        found.push(format!("{file} is in no layer"));
    }
    for named in paths(file, code) {
        let path = named.names.join("::");
        let mut problem = |text: &str| found.push(format!("{file}:{}: {path} {text}", named.line));
        if let Some(what) = wrong_import(file, &named.names).filter(|_| !is_root) {
            problem(what);
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
    let formats_amounts =
        !(file.starts_with("src/app/") || file.contains("/view/") || file.starts_with("src/widgets/"));
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

/// What is wrong with importing a path from a file, if anything.
fn wrong_import(file: &str, names: &[String]) -> Option<&'static str> {
    let [root, target, ..] = names else { return None };
    if root != "crate" {
        return None;
    }
    let own = module_of(file);
    if file.starts_with("engine/") {
        let rank = |name: &str| ENGINE.iter().position(|layer| *layer == name);
        return match (rank(own.get(1)?), rank(target)) {
            (_, None) => Some("names no layer"),
            (Some(own), Some(other)) if other > own => Some("points the wrong way"),
            _ => None,
        };
    }
    let ((own_part, may), Some((other_part, _))) = (part_of(&own)?, part_of(names)) else {
        return Some("names no layer");
    };
    let is_view = own_part == "features::*::view" && other_part == own_part;
    if is_view && own.get(2) != names.get(2) {
        return Some("is a view of another feature");
    }
    (own_part != other_part && !may.contains(&other_part) && !may.iter().any(|allowed| is_within(names, allowed)))
        .then_some("points the wrong way")
}

/// The part of the page that a path belongs to, with what that part may import.
fn part_of(names: &[String]) -> Option<(&'static str, &'static [&'static str])> {
    PAGE.into_iter().find(|(part, _)| is_within(names, part))
}

/// Whether a path that starts with `crate` begins with a pattern such as `features::*::view`.
fn is_within(names: &[String], pattern: &str) -> bool {
    let pattern: Vec<_> = pattern.split("::").collect();
    let inner = names.get(1..).unwrap_or_default();
    inner.len() >= pattern.len() && inner.iter().zip(&pattern).all(|(name, known)| *known == "*" || name == known)
}

/// Whether a file that is no root of a crate belongs to a layer. The list of features and the head of each belong to none.
fn has_layer(file: &str) -> bool {
    let module = module_of(file);
    if file.starts_with("engine/") {
        return module.get(1).is_some_and(|name| ENGINE.contains(&name.as_str()));
    }
    part_of(&module).is_some() || (file.ends_with("/mod.rs") && is_within(&module, "features") && module.len() <= 3)
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
        ("engine/src/domain/mod.rs", "pub use super::app;", "crate::app names no layer"),
        ("engine/src/rules/mod.rs", "mod data { use super::super::calculation; }", "points the wrong way"),
        ("engine/src/rules/x.rs", "use crate::{self as all, calculation};", "points the wrong way"),
        ("engine/src/calculation/x.rs", "fn f() -> u8 { crate::form::rows() }", "names no layer"),
        ("engine/src/domain/x.rs", "use crate::*;", "crate::* names no layer"),
        ("engine/src/helpers.rs", "", "is in no layer"),
        ("src/form/x.rs", "use crate::features::duo::model::reader::DuoReader;", "points the wrong way"),
        ("src/text/x.rs", "use crate::form::document::Form;", "points the wrong way"),
        ("src/features/duo/model/x.rs", "use crate::features::duo::view::duo;", "points the wrong way"),
        (
            "src/features/duo/model/x.rs",
            "html! { <p>{ crate::app::NAME }</p> }",
            "crate::app::NAME points the wrong way",
        ),
        ("src/features/duo/view/x.rs", "use crate::features::region::view::region;", "is a view of another feature"),
        ("src/widgets/x.rs", "use crate::features::duo::view::duo;", "points the wrong way"),
        ("src/browser/x.rs", "use crate::app::state::State;", "points the wrong way"),
        ("src/features/duo/x.rs", "", "is in no layer"),
        ("src/helpers/x.rs", "", "is in no layer"),
        ("src/app/x.rs", "use crate::App;", "crate::App names no layer"),
    ];
    for (file, code, expected) in cases {
        let found = problems(file, code);
        assert!(found.iter().any(|problem| problem.ends_with(expected)), "{file} {code}: {found:?}");
    }
    let good = [
        ("engine/src/calculation/x.rs", "use crate::domain::{Euro, Share}; use crate::rules; use super::Amount;"),
        (
            "src/app/x.rs",
            "use crate::features::duo::view::duo; use crate::form::document::Form; use engine::domain::Euro;",
        ),
        ("src/features/duo/view/x.rs", "use crate::features::region::model::together; use super::choose::Choose;"),
        ("src/features/duo/mod.rs", "pub mod model;"),
        ("src/browser/x.rs", "use crate::app::action::Action;"),
        (
            "engine/src/domain/x.rs",
            "// use crate::rules::Rate;\n/// Not [`crate::rules::Rate`].\nconst TEXT: &str = \"crate::ui\";",
        ),
        ("src/lib.rs", "pub use crate::app::App; pub mod form;"),
    ];
    for (file, code) in good {
        assert_eq!(problems(file, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn a_browser_outside_its_place_is_found() {
    let bad = [
        ("engine/src/domain/x.rs", "use yew::prelude::*;"),
        ("src/form/x.rs", "fn f(text: &yew::AttrValue) {}"),
        ("src/form/x.rs", "use ::web_sys::window;"),
        ("src/text/x.rs", "use wasm_bindgen_futures::spawn_local;"),
        ("src/text/x.rs", "extern crate js_sys;"),
        ("engine/src/calculation/x.rs", "#[wasm_bindgen] pub fn calculate() {}"),
        ("src/lib.rs", "use gloo::timers;"),
        ("src/main.rs", "fn main() { web_sys::window(); }"),
        ("src/app/app.rs", "use gloo_timers::callback::Timeout;"),
        ("src/app/app.rs", "use web_sys::HtmlInputElement;"),
        ("src/widgets/field.rs", "use web_sys::{HtmlInputElement, Window};"),
        ("src/widgets/field.rs", "use wasm_bindgen::JsCast;"),
        ("src/widgets/field.rs", "let window = yew::web_sys::window();"),
        ("src/widgets/field.rs", "html! { <p>{ js_sys::Date::now() }</p> }"),
    ];
    for (file, code) in bad {
        let found = problems(file, code);
        assert!(found.iter().any(|problem| problem.ends_with("knows the browser")), "{file} {code}: {found:?}");
    }
    let good = [
        ("src/app/x.rs", "use yew::prelude::*;"),
        ("src/widgets/field.rs", "use web_sys::HtmlInputElement; use yew::TargetCast;"),
        ("src/browser/storage.rs", "use gloo::timers; use wasm_bindgen::prelude::*; use web_sys::Storage;"),
        ("src/form/x.rs", "// yew would be wrong here\nconst TEXT: &str = \"yew\"; fn yewed() {}"),
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
        ("src/form/x.rs", "let euros = amount.floor();"),
        ("src/form/x.rs", "amount.rescale(0);"),
        ("src/form/x.rs", "let text = format!(\"{amount:.0}\");"),
        ("src/form/x.rs", "let text = format!(\"{:.*} euro\", 2, amount);"),
        ("src/text/x.rs", "let cents = [amount].map(Decimal::trunc);"),
        ("src/app/x.rs", "let width = share.round();"),
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
        ("src/form/x.rs", "// amounts.round() would be wrong\nconst TEXT: &str = \"e.g.: .5 {a} :.\";"),
        ("src/app/x.rs", "let points = format!(\"{x:.1},{y:.1}\");"),
    ];
    for (file, code) in good {
        assert_eq!(problems(file, code), Vec::<String>::new(), "{code}");
    }
}
