//! The widgets by name: what the prerenderer writes as a placeholder is what the browser hydrates.
//!
//! A placeholder is `<div data-widget="NAME" data-props="JSON">` around the widget's HTML.

use crate::{labs, slideshow};
use leptos::prelude::*;
use serde::de::DeserializeOwned;

/// Makes a widget's view.
pub type Make = Box<dyn FnOnce() -> AnyView>;

/// What makes a widget's view, from its name and its properties as JSON. `None` for an unknown name and for properties
/// that are not the widget's: then the placeholder stays as it stands.
pub fn view(name: &str, props: &str) -> Option<Make> {
    match name {
        "race" => make(props, labs::race::view),
        "slideshow" => make(props, slideshow::slideshow),
        _ => None,
    }
}

fn make<P: DeserializeOwned + 'static>(props: &str, view: fn(P) -> AnyView) -> Option<Make> {
    let props = serde_json::from_str(props).ok()?;
    Some(Box::new(move || view(props)))
}

/// A widget on a page that is being prerendered: its HTML, and beside it what the browser needs to bring it to life.
#[cfg(feature = "prerender")]
pub fn placeholder<P: serde::Serialize>(name: &'static str, props: P, view: impl FnOnce(P) -> AnyView) -> AnyView {
    let json = serde_json::to_string(&props).expect("properties are plain data");
    view! { <div data-widget=name data-props=json>{view(props)}</div> }.into_any()
}
