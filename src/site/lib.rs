//! The site: pages, slideshows and labs, rendered at build time and brought to life in the browser.
//!
//! A widget is one function from its properties to a view, used on both sides. The page never links the interpreter:
//! it talks to the engine in messages.

// The views keep their types, which are as deep as the HTML.
#![recursion_limit = "256"]

#[cfg(any(test, feature = "hydrate"))]
pub mod browser;
pub mod derived;
pub mod editor;
#[cfg(feature = "prerender")]
pub mod figures;
pub mod ink;
pub mod labs;
pub mod markup;
pub mod numbers;
pub mod packed;
#[cfg(feature = "prerender")]
pub mod pages;
pub mod program;
#[cfg(feature = "prerender")]
pub mod publish;
pub mod slideshow;
pub mod widget;
