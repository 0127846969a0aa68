//! The site: pages, slideshows and labs, rendered at build time and brought to life in the browser.
//!
//! A widget is one function from its properties to a view, used on both sides. The page never links the interpreter:
//! it talks to the engine in messages.

pub mod widget;
