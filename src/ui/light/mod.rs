//! The light page: the first load. It takes the page as it was served and draws only what changes with the counts of
//! its one school, [`Island`](super::island::Island) by island; amounts elsewhere are written into the served text.
//!
//! Whatever else is touched makes the boot script load the workbench, which takes the page over with everything typed
//! and does what was asked. So the light page has one school, the rules that the page begins with, and no file, link
//! or earlier work: a page with any of these begins as the workbench.

mod app;
pub(crate) mod keeping;
pub(crate) mod state;

pub(crate) use app::{Light, LightProps};
