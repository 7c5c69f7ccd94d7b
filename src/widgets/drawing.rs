//! Elements written one after the other, as a pen draws: the smallest code that a page can be made of.
//!
//! `html!` and lists of children move every element about before it is where it belongs, a few hundred bytes of code
//! each; a call of these takes some twenty. The first load has a budget.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VTag};

use crate::app::action::Action;
use crate::view_model::{Edit, FieldId};

/// A part of the page that is being drawn.
#[derive(Default)]
pub(crate) struct Drawing {
    /// The elements that are open, the outermost first.
    open: Vec<VTag>,
    /// What is finished and stands in no open element.
    done: Vec<Html>,
}

impl Drawing {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Opens an element with these attributes; one without a value is left out. [`Drawing::close`] closes it.
    #[inline(never)]
    pub(crate) fn open_with(&mut self, tag: &'static str, names: &'static [&'static str], values: &[Option<&str>]) {
        let attribute = |value: &str| AttributeOrProperty::Attribute(AttrValue::from(value.to_owned()));
        let values = values.iter().map(|value| value.map(attribute)).collect();
        let mut element = VTag::new(tag);
        element.set_attributes(Attributes::Dynamic { keys: names, values });
        self.open.push(element);
    }

    /// Opens an element with a class, or without one when it is empty.
    #[inline(never)]
    pub(crate) fn open(&mut self, tag: &'static str, class: &'static str) {
        self.open_with(tag, &["class"], &[(!class.is_empty()).then_some(class)]);
    }

    /// Gives the element that was opened last a key among its siblings.
    #[inline(never)]
    pub(crate) fn key(&mut self, key: &str) {
        if let Some(element) = self.open.last_mut() {
            element.key = Some(key.into());
        }
    }

    /// Makes the element that was opened last do something when it is pressed.
    #[inline(never)]
    pub(crate) fn on_click(&mut self, on_action: &Callback<Action>, action: Action) {
        self.act(false, on_action, action);
    }

    /// Makes the field that was opened last do something when it is changed.
    #[inline(never)]
    pub(crate) fn on_change(&mut self, on_action: &Callback<Action>, action: Action) {
        self.act(true, on_action, action);
    }

    #[inline(never)]
    fn act(&mut self, on_change: bool, on_action: &Callback<Action>, action: Action) {
        self.listen(Rc::new(Acts { on_change, on_action: on_action.clone(), action }));
    }

    /// Makes the field that was opened last show a text and pass on what is typed.
    #[inline(never)]
    pub(crate) fn on_input(&mut self, text: AttrValue, on_action: &Callback<Action>, field: FieldId) {
        if let Some(element) = self.open.last_mut() {
            element.set_value(text);
        }
        self.listen(Rc::new(Types { on_action: on_action.clone(), field }));
    }

    /// Makes the checkbox or radio button that was opened last chosen, or not.
    #[inline(never)]
    pub(crate) fn checked(&mut self, checked: bool) {
        if let Some(element) = self.open.last_mut() {
            element.set_checked(checked);
        }
    }

    /// Makes the element that was opened last listen.
    #[inline(never)]
    pub(crate) fn listen(&mut self, listener: Rc<dyn Listener>) {
        if let Some(element) = self.open.last_mut() {
            element.add_listener(listener);
        }
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub(crate) fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.html(element.into());
        }
    }

    /// A text.
    #[inline(never)]
    pub(crate) fn text(&mut self, text: &str) {
        self.html(text.into());
    }

    /// An element with a class and a text.
    #[inline(never)]
    pub(crate) fn leaf(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// Something that was drawn elsewhere.
    #[inline(never)]
    pub(crate) fn html(&mut self, html: Html) {
        match self.open.last_mut() {
            Some(element) => element.add_child(html),
            None => self.done.push(html),
        }
    }

    /// What was drawn.
    #[inline(never)]
    pub(crate) fn finish(mut self) -> Html {
        while !self.open.is_empty() {
            self.close();
        }
        let mut done = self.done;
        match (done.pop(), done.is_empty()) {
            (Some(only), true) => only,
            (last, _) => done.into_iter().chain(last).collect(),
        }
    }
}

/// What an element does when something happens to it.
struct Acts {
    /// Whether it happens when a field is changed, and not when something is pressed. Copying a `ListenerKind` would be
    /// more code than everything else here.
    on_change: bool,
    on_action: Callback<Action>,
    action: Action,
}

impl Listener for Acts {
    fn kind(&self) -> ListenerKind {
        if self.on_change { ListenerKind::onchange } else { ListenerKind::onclick }
    }

    fn handle(&self, _: Event) {
        self.on_action.emit(self.action.clone());
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What a text field does when somebody types in it.
struct Types {
    on_action: Callback<Action>,
    field: FieldId,
}

impl Listener for Types {
    fn kind(&self) -> ListenerKind {
        ListenerKind::oninput
    }

    fn handle(&self, event: Event) {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        self.on_action.emit(Action::Edit(Edit::Text(self.field, text.into())));
    }

    fn passive(&self) -> bool {
        false
    }
}
