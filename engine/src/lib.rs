//! The calculation of what the Dutch plan "Samen naar een sterk technisch vmbo" (June 2018) pays a school, 2018-2023.
//!
//! A calculation document goes in, every amount comes out, to the cent and with its derivation. Nothing here knows a
//! browser, a file or a clock. The layers import only from those to their left:
//!
//! ```text
//! domain ◄ rules ◄ calculation
//! ```

pub mod calculation;
pub mod domain;
pub mod rules;
