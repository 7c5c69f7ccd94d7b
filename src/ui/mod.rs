//! The page: thin Yew components over `view_model`. The browser itself is touched in `platform` alone.
//!
//! The page exists in two sizes from the same sources. `light` is what a visitor loads first: it takes the page as it
//! was served and draws what changes with the counts. The feature `workbench` is the whole page; it takes the light
//! page's place when somebody touches what the light one does not draw. The configuration `light` is set by `build.rs`
//! for a browser without the workbench; the page that the build renders to HTML is the whole one without its sections.

#[cfg(not(light))]
mod app;
#[cfg(not(light))]
mod arrival;
mod change;
mod components;
#[cfg(not(light))]
mod fill;
#[cfg(not(light))]
mod follow;
mod hand_over;
mod island;
#[cfg(not(light))]
mod keeping;
#[cfg(light)]
mod light;
mod message;
mod platform;
#[cfg(feature = "prerender")]
mod prerender;
#[cfg(not(light))]
mod section;
#[cfg(not(light))]
mod state;
#[cfg(light)]
#[path = "light/state.rs"]
mod state;
#[cfg(feature = "workbench")]
mod workbench;

#[cfg(feature = "prerender")]
pub use prerender::prerender;
