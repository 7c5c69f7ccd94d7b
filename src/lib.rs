//! What the Dutch plan "Samen naar een sterk technisch vmbo" (June 2018) pays a school, 2018-2023.
//!
//! The layers import only from those to their left:
//!
//! ```text
//! domain ◄ rules ◄ calculation ◄ view_model ◄ formats ◄ ui
//! ```
//!
//! `ARCHITECTURE.md` has the map and the invariants.

pub mod calculation;
pub mod domain;
pub mod formats;
pub mod rules;
pub mod view_model;

#[cfg(feature = "ui")]
pub mod ui;
