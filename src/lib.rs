//! The page and everything that command line and page share, on the engine.
//!
//! The layers import only from those to their left:
//!
//! ```text
//! engine ◄ view_model ◄ formats ◄ ui
//! ```
//!
//! `ARCHITECTURE.md` has the map and the invariants.

pub mod formats;
pub mod view_model;

#[cfg(feature = "ui")]
pub mod ui;
