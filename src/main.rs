//! Mounts the page.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <p>{ "Rekenhulp" }</p> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
