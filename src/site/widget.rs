//! The widgets by name: what the prerenderer writes as a placeholder is what the browser hydrates.
//!
//! A placeholder is `<div data-widget="NAME" data-props="JSON">` around the widget's HTML.

use leptos::prelude::*;

/// A widget's view from its name and its properties as JSON, the same on both sides. `None` for an unknown name.
pub fn view(name: &str, props: &str) -> Option<AnyView> {
    let _ = (name, props);
    None
}
