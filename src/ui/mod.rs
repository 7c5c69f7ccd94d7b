//! The page: thin Yew components over `view_model`. The browser itself is touched in `platform` alone.
//!
//! The page exists in two sizes from the same sources. `light` is what a visitor loads first: it takes the page as it
//! was served and draws what changes with the counts. The feature `workbench` is the whole page; it takes the light
//! page's place when somebody touches what the light one does not draw. The configuration `light` is set by `build.rs`
//! for a browser without the workbench; the page that the build renders to HTML is the whole one without its sections.
//! What both draw stands in `components`.

mod change;
mod components;
mod hand_over;
mod island;
#[cfg(light)]
mod light;
mod message;
#[cfg(feature = "workbench")]
mod parts;
mod platform;
#[cfg(feature = "prerender")]
mod prerender;
#[cfg(not(light))]
mod whole;
#[cfg(feature = "workbench")]
mod workbench;

#[cfg(light)]
use light::{keeping, state};
#[cfg(feature = "prerender")]
pub use prerender::prerender;
#[cfg(not(light))]
use whole::{app, follow, keeping, section, state};
