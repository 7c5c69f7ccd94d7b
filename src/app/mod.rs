//! The application: its state, how it changes, and what follows from a change outside of it.

pub(crate) mod action;
pub(crate) mod calculate;
pub(crate) mod effects;
pub(crate) mod exports;
pub(crate) mod focus;
pub(crate) mod focus_later;
pub(crate) mod later;
pub(crate) mod left;
pub(crate) mod message;
pub(crate) mod note;
pub(crate) mod opening;
pub(crate) mod own_window;
pub(crate) mod page;
pub(crate) mod page_header;
pub(crate) mod panel;
pub(crate) mod panel_frame;
pub(crate) mod parts;
#[cfg(feature = "prerender")]
mod prerender;
pub(crate) mod reduce;
pub(crate) mod rest_status;
pub mod site;
pub(crate) mod start;
pub(crate) mod state;
pub(crate) mod storing;
pub mod text;
pub mod view;

#[cfg(feature = "prerender")]
pub use prerender::{PrerenderedPage, prerender};
