//! Elements that need nothing but attributes: what most of a page is.
//!
//! `html!` writes out the making of every element where it stands, some 400 bytes of code each; a call of these takes
//! a fifth of that, and the first load has a budget. `html!` stays for what has listeners or a value.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};

/// An element with these attributes; one without a value is left out.
#[inline(never)]
pub(crate) fn attributed(
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    children: Vec<Html>,
) -> Html {
    let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys: names, values });
    element.add_children(children);
    element.into()
}

/// An element with a class, or without one when it is empty.
#[inline(never)]
pub(crate) fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let class = (!class.is_empty()).then_some(AttrValue::Static(class));
    attributed(tag, &["class"], vec![class], children)
}

/// An element with a text.
#[inline(never)]
pub(crate) fn text(tag: &'static str, class: &'static str, text: &str) -> Html {
    element(tag, class, vec![Html::from(text)])
}

/// A paragraph.
pub(crate) fn paragraph(sentence: &str) -> Html {
    text("p", "", sentence)
}

/// A text in soft letters.
pub(crate) fn hint(sentence: &str) -> Html {
    text("p", "hint", sentence)
}

/// A text that others point to by its id.
#[inline(never)]
pub(crate) fn named_text(tag: &'static str, id: &str, class: &'static str, text: &str) -> Html {
    let values = vec![Some(AttrValue::from(id.to_owned())), Some(AttrValue::Static(class))];
    attributed(tag, &["id", "class"], values, vec![Html::from(text)])
}

/// The exact amount of a figure, and what people see of it. Nested when two figures share one text.
#[inline(never)]
pub(crate) fn data(value: &str, figure: Option<String>, shown: Html) -> Html {
    let values = vec![Some(AttrValue::from(value.to_owned())), figure.map(AttrValue::from)];
    attributed("data", &["value", "data-amount"], values, vec![shown])
}

/// Several parts one after the other.
#[inline(never)]
pub(crate) fn together(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

/// A part of the page with its heading.
#[inline(never)]
pub(crate) fn section(id: &'static str, heading: &str, mut children: Vec<Html>) -> Html {
    children.insert(0, named_text("h2", id, "", heading));
    attributed("section", &["aria-labelledby"], vec![Some(AttrValue::Static(id))], children)
}

/// A part that is folded away until wanted.
#[inline(never)]
pub(crate) fn folded(summary: &str, mut children: Vec<Html>) -> Html {
    children.insert(0, text("summary", "", summary));
    element("details", "", children)
}

/// The same element, known by a key among its siblings.
#[inline(never)]
pub(crate) fn keyed(key: &str, mut element: Html) -> Html {
    if let VNode::VTag(tag) = &mut element {
        Rc::make_mut(tag).key = Some(key.into());
    }
    element
}

/// A link.
pub(crate) fn link(address: &'static str, text: &str) -> Html {
    attributed("a", &["href"], vec![Some(AttrValue::Static(address))], vec![Html::from(text)])
}
