//! The program of the page. It waits: the boot script calls what `src/app/exports.rs` exports, `start` first.

use vmbo_techniek as _;

fn main() {}
