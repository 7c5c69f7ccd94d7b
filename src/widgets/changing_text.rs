/// An element with a text that changes, which is all that it holds: `changing_text!(data { value={exact} } shown)`.
///
/// The text is set as the property `textContent`: a new text takes the place of whatever was made of the old one from
/// outside, by a translator for one, so that none can stay behind. Without a browser there are no properties, and the
/// text is the child of its element.
macro_rules! changing_text {
    ($element:ident { $($attributes:tt)* } $text:expr) => {{
        let text = $text;
        #[cfg(target_family = "wasm")]
        let element = yew::html! { <$element $($attributes)* ~textContent={&*text} /> };
        #[cfg(not(target_family = "wasm"))]
        let element = yew::html! { <$element $($attributes)*>{ text }</$element> };
        element
    }};
}

pub(crate) use changing_text;
