//! The page: thin Yew components over `view_model`. The browser itself is touched in `platform` alone.

mod app;
mod components;
mod follow;
mod platform;
mod state;

/// Renders the page into `<div id="app">`.
pub fn start() {
    platform::page::mount::<app::App>();
}
