//! The way from the light page to the workbench.

use super::page;

/// Asks the boot script to load the workbench, which then takes this page over with everything typed and opens what
/// [`Action::Open`] asked for. When it cannot be loaded, the boot script calls `workbench_failed`.
///
/// [`Action::Open`]: crate::ui::state::Action::Open
pub(crate) fn open() {
    page::announce("vmbo-techniek-workbench");
}
