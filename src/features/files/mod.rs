//! Files, links, receipts and what the browser keeps.

pub(crate) mod view;
