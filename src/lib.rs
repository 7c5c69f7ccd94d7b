//! The page and everything that command line and page share, on the engine.
//!
//! `ARCHITECTURE.md` has the map and the invariants.

pub mod formats;
pub mod view_model;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
mod browser;
#[cfg(feature = "ui")]
mod features;
#[cfg(feature = "ui")]
mod widgets;
