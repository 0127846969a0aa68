//! The widgets by name: what the prerenderer writes as a placeholder is what the browser hydrates.
//!
//! A placeholder is `<div data-widget="NAME" data-props="…">` around the widget's HTML; what it needs to be brought to
//! life stands in `data-props`, packed.

use crate::packed;
use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use {
    crate::{labs::race, slideshow},
    leptos::{mount::hydrate_from, web_sys::HtmlElement},
    serde::de::DeserializeOwned,
};

/// Brings the widget of a placeholder to life. `None` for an unknown name and for properties that are not the widget's:
/// then the placeholder stays as it stands.
#[cfg(feature = "hydrate")]
pub fn hydrate(placeholder: HtmlElement) -> Option<()> {
    match placeholder.get_attribute("data-widget")?.as_str() {
        "race" => hydrate_with(placeholder, race::view),
        "slideshow" => hydrate_with(placeholder, slideshow::slideshow),
        _ => None,
    }
}

/// The view keeps its type: erased, it would bring along every way to use a view that is not this one.
#[cfg(feature = "hydrate")]
fn hydrate_with<P, V>(placeholder: HtmlElement, view: fn(P) -> V) -> Option<()>
where
    P: DeserializeOwned + 'static,
    V: IntoView + 'static,
{
    let props = packed::unpack(&placeholder.get_attribute("data-props")?)?;
    hydrate_from(placeholder, move || view(props)).forget();
    Some(())
}

/// A widget on a page that is being prerendered: its HTML, and beside it what the browser needs to bring it to life.
#[cfg(feature = "prerender")]
pub fn placeholder<P: serde::Serialize, V: IntoView>(
    name: &'static str,
    props: P,
    view: impl FnOnce(P) -> V,
) -> AnyView {
    let packed = packed::pack(&props);
    view! { <div data-widget=name data-props=packed>{view(props)}</div> }.into_any()
}
