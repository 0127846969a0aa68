//! Motion between two slides: the parts of the new one start where the same parts stood on the old one, and are let go.
//! How they get home, in what time, or at once for readers who want no motion, is style's business (`slideshow.css`).
//!
//! Every part carries its own place as an attribute, so a motion that never runs or is cut short leaves a complete
//! figure.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

/// While this is set on a slide, nothing on it travels.
const POSED: &str = "data-posed";

/// Sets the parts of `new` to where they stood on `old`; a part that was not there is invisible.
pub fn pose(new: &Element, old: &Element) {
    let _ = new.set_attribute(POSED, "");
    for part in parts(new) {
        let name = part.get_attribute("data-part").unwrap_or_default();
        match old.query_selector(&format!("[data-part={name}]")) {
            Ok(Some(before)) => place(&part, &transform(&before), &opacity(&before)),
            _ => place(&part, &transform(&part), "0"),
        }
    }
}

/// Lets the parts of a slide go to where they stand.
pub fn release(new: &Element) {
    // Asking for the size makes the browser take note of the pose: without it there is no way to travel.
    new.get_bounding_client_rect();
    let _ = new.remove_attribute(POSED);
    for part in parts(new) {
        place(&part, &transform(&part), &opacity(&part));
    }
}

fn parts(slide: &Element) -> impl Iterator<Item = Element> {
    let found = slide.query_selector_all("[data-part]").ok();
    let count = found.as_ref().map_or(0, |list| list.length());
    (0..count).filter_map(move |n| found.as_ref()?.item(n)).map(JsCast::unchecked_into)
}

fn place(part: &Element, transform: &str, opacity: &str) {
    // An SVG element has the same `style` as an HTML element.
    let style = part.unchecked_ref::<HtmlElement>().style();
    let _ = style.set_property("transform", transform);
    let _ = style.set_property("opacity", opacity);
}

/// The place of a part, `translate(12 34)`, as style writes it: `translate(12px,34px)`.
fn transform(part: &Element) -> String {
    let place = part.get_attribute("transform").unwrap_or_default();
    place.replace(' ', "px,").replace(')', "px)")
}

fn opacity(part: &Element) -> String {
    part.get_attribute("opacity").unwrap_or_else(|| "1".to_owned())
}
