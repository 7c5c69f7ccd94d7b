//! The only place that touches the browser. Everything here may fail, and then says so by doing nothing.

pub(crate) mod address;
pub(crate) mod announcement;
pub(crate) mod arrivals;
pub(crate) mod clipboard;
pub(crate) mod disclosure;
pub(crate) mod download;
pub(crate) mod duo_file;
pub(crate) mod field;
pub(crate) mod focus;
pub(crate) mod keys;
pub(crate) mod page;
pub(crate) mod printing;
pub(crate) mod prose;
pub(crate) mod sheet;
pub(crate) mod storage;
