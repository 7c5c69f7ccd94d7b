//! The page: thin Yew components over `view_model`. The browser itself is touched in `platform` alone.
//!
//! The page exists in two sizes from the same sources. Feature `ui` is the light page, which is what a visitor loads
//! first. Feature `workbench` adds what is folded away until wanted; it takes the light page's place when one of its
//! sections is opened. A component asks for that by `Action::Open(section)`, in either size.

mod app;
mod arrival;
mod change;
mod components;
mod follow;
mod hand_over;
mod keeping;
mod message;
mod platform;
#[cfg(feature = "prerender")]
mod prerender;
mod section;
mod state;
#[cfg(feature = "workbench")]
mod workbench;

#[cfg(feature = "prerender")]
pub use prerender::prerender;
