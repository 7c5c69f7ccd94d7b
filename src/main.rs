//! The program of the page. It waits: the boot script calls what `vmbo_techniek::ui` exports, `start` first.

use vmbo_techniek as _;

fn main() {}
