//! The contents list follows the reading position: the section that the reader is in is marked `aria-current`.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverInit};

use super::dom::{all, document, forever, window};

/// A heading counts as reached above this share of the window's height.
const LINE: f64 = 0.3;

/// Watches the headings that the list links to.
pub fn start() {
    let sections: Rc<[Section]> = all("nav[data-contents] a").into_iter().filter_map(section).collect();
    if sections.is_empty() {
        return;
    }
    let watched = sections.clone();
    let crossed = forever(move |_: js_sys::Array| mark(&watched));
    let options = IntersectionObserverInit::new();
    options.set_root_margin(&format!("0px 0px -{}% 0px", 100 - (LINE * 100.0) as u32));
    if let Ok(observer) = IntersectionObserver::new_with_options(crossed.unchecked_ref(), &options) {
        sections.iter().for_each(|section| observer.observe(&section.heading));
    }
}

struct Section {
    link: HtmlElement,
    heading: Element,
}

fn section(link: HtmlElement) -> Option<Section> {
    let id = link.get_attribute("href")?.strip_prefix('#')?.to_owned();
    document().get_element_by_id(&id).map(|heading| Section { link, heading })
}

/// The last heading above the line is the one that is read. Runs only when a heading crosses the line.
fn mark(sections: &[Section]) {
    let line = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0) * LINE;
    let reached = sections.iter().rposition(|section| section.heading.get_bounding_client_rect().top() <= line);
    for (n, section) in sections.iter().enumerate() {
        let _ = match Some(n) == reached {
            true => section.link.set_attribute("aria-current", "true"),
            false => section.link.remove_attribute("aria-current"),
        };
    }
}
