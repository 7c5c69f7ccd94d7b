//! The amounts themselves: the letter beside what was fixed later, and amounts of the user's own.

pub(crate) mod comparison;
pub(crate) mod own;

pub(crate) use own::first_end;
