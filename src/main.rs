//! Mounts the page.

fn main() {
    vmbo_techniek::ui::start();
}
