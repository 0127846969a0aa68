//! A copy button for each listing: in the listing itself, or where it keeps its buttons, `[data-copy]`. What is copied is
//! read at the click: the listing may have changed.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, Element, HtmlElement, MouseEvent};

use super::dom::{after, all, element, get, on, window};

/// How long the button says what became of it.
const SAID_MS: u32 = 2000;

/// Adds the buttons, where the browser lets a page copy at all.
pub fn start() {
    // Missing where the context is not secure.
    let Ok(clipboard) = get(&window().navigator(), "clipboard").dyn_into::<Clipboard>() else { return };
    for place in all("[data-copy]") {
        add(&place, &clipboard);
    }
}

fn add(place: &HtmlElement, clipboard: &Clipboard) -> Option<()> {
    let figure = place.closest("figure").ok()??;
    let button = element("button", "copy")?;
    button.set_attribute("type", "button").ok()?;
    button.set_text_content(Some("Copy"));
    let status = element("span", "visually-hidden")?;
    status.set_attribute("role", "status").ok()?;
    let clipboard = clipboard.clone();
    place.append_with_node_2(&button, &status).ok()?;
    on(&button.clone(), "click", move |_: MouseEvent| {
        let text = figure.query_selector("pre").ok().flatten().and_then(|listing| listing.text_content());
        spawn_local(copy(clipboard.clone(), text.unwrap_or_default(), button.clone(), status.clone()));
    });
    Some(())
}

async fn copy(clipboard: Clipboard, text: String, button: Element, status: Element) {
    let copied = JsFuture::from(clipboard.write_text(&text)).await.is_ok();
    button.set_text_content(Some(if copied { "Copied" } else { "Not copied" }));
    status.set_text_content(Some(if copied { "Copied." } else { "The browser did not let the page copy." }));
    after(SAID_MS, move || {
        button.set_text_content(Some("Copy"));
        status.set_text_content(None);
    });
}
