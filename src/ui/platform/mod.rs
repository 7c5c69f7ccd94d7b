//! The only place that touches the browser. Everything here may fail, and then says so by doing nothing.

pub(crate) mod announcement;
#[cfg(feature = "workbench")]
pub(crate) mod api;
pub(crate) mod clipboard;
#[cfg(feature = "workbench")]
pub(crate) mod download;
#[cfg(feature = "workbench")]
pub(crate) mod duo_file;
#[cfg(feature = "workbench")]
pub(crate) mod field;
pub(crate) mod focus;
pub(crate) mod keys;
pub(crate) mod page;
#[cfg(feature = "workbench")]
pub(crate) mod printing;
pub(crate) mod running;
#[cfg(light)]
pub(crate) mod served;
pub(crate) mod storage;
#[cfg(feature = "workbench")]
pub(crate) mod workbook;
