//! What holds of the HTML of every view.

use std::collections::BTreeSet;
use vmbo_techniek::app::prerender;

/// Elements that are never closed.
const VOID: [&str; 4] = ["input", "br", "col", "hr"];

/// A piece of HTML.
enum Piece<'a> {
    Open { tag: &'a str, attributes: &'a str },
    Close,
    Text(&'a str),
}

fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        match tag.strip_prefix('/') {
            Some(_) => pieces.push(Piece::Close),
            None if tag.is_empty() => {}
            None => {
                let (tag, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
                pieces.push(Piece::Open { tag, attributes });
                if VOID.contains(&tag) {
                    pieces.push(Piece::Close);
                }
            }
        }
        if !text.trim().is_empty() {
            pieces.push(Piece::Text(text));
        }
    }
    pieces
}

/// The values of an attribute, in the order of the page.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("{name}=\"");
    let attributes = pieces(html).into_iter().filter_map(|piece| match piece {
        Piece::Open { attributes, .. } => Some(attributes),
        Piece::Close | Piece::Text(_) => None,
    });
    let value = |attributes: &'a str| {
        let at = attributes.find(&start).filter(|at| *at == 0 || attributes[..*at].ends_with(' '))?;
        attributes[at + start.len()..].split('"').next()
    };
    attributes.filter_map(value).collect()
}

#[test]
fn no_text_stands_beside_an_element() {
    // A text that a translator replaced cannot be found again by the program; an element around it can.
    let mut mixed = Vec::new();
    for page in prerender().unwrap() {
        let mut parents: Vec<(&str, Option<&str>, bool)> = Vec::new();
        for piece in pieces(&page.app) {
            match piece {
                Piece::Open { tag, .. } => {
                    if let Some((_, _, has_element)) = parents.last_mut() {
                        *has_element = true;
                    }
                    parents.push((tag, None, false));
                }
                Piece::Text(text) => {
                    if let Some((_, known, _)) = parents.last_mut() {
                        *known = Some(text);
                    }
                }
                Piece::Close => {
                    let (tag, text, has_element) = parents.pop().unwrap();
                    if let Some(text) = text.filter(|_| has_element) {
                        mixed.push(format!("{}/{}: {text:?} in <{tag}>", page.language, page.view));
                    }
                }
            }
        }
        assert!(parents.is_empty(), "{} is closed as it was opened", page.view);
    }
    assert!(mixed.is_empty(), "{}", mixed.join("\n"));
}

#[test]
fn every_reference_leads_to_one_element() {
    for page in prerender().unwrap() {
        let all = values(&page.app, "id");
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), ids.len(), "{}/{}: an id stands there twice", page.language, page.view);
        for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list"] {
            for id in values(&page.app, name).into_iter().flat_map(str::split_whitespace) {
                assert!(ids.contains(id), "{}/{}: {name}={id} leads nowhere", page.language, page.view);
            }
        }
    }
}

#[test]
fn every_view_has_one_heading_and_is_named() {
    for page in prerender().unwrap() {
        let headings = pieces(&page.app).into_iter().filter(|piece| matches!(piece, Piece::Open { tag: "h1", .. }));
        assert_eq!(headings.count(), 1, "{}", page.view);
        assert_eq!(values(&page.app, "data-view"), [page.view]);
    }
}

#[test]
fn all_figures_of_the_region_stand_on_the_first_view() {
    let pages = prerender().unwrap();
    let page = pages.iter().find(|page| page.view == "calculate").unwrap();
    let shown: BTreeSet<&str> = values(&page.app, "data-amount").into_iter().collect();
    for key in engine::calculation::AmountKey::ALL {
        let path = format!("region.{}", key.path());
        assert!(shown.contains(path.as_str()), "{path} is not on the page");
    }
}
