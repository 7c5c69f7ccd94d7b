//! The site in a real browser. One program for all tests, so that it is linked once.

mod failing;
mod loading;
mod scripting;
