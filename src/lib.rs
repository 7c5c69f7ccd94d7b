//! The page and everything that command line and page share, on the engine.
//!
//! `ARCHITECTURE.md` has the map and the invariants.

pub mod features;
pub mod form;
pub mod text;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
mod browser;
#[cfg(feature = "ui")]
mod widgets;
