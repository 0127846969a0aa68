//! The page's objects, and closures that stay. Everything answers "nothing" where a browser lacks something.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, EventTarget, HtmlElement, Response, Storage, Window};

/// The window.
pub fn window() -> Window {
    web_sys::window().expect("the page's module runs in a window")
}

/// The document.
pub fn document() -> Document {
    window().document().expect("a window has a document")
}

/// The elements that match a selector, in the document's order.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|n| list.item(n)?.dyn_into().ok()).collect()
}

/// What the page says about itself in a `data-` attribute: an address relative to the page, made absolute.
pub fn address(attribute: &str) -> Option<String> {
    let said = document().query_selector(&format!("[{attribute}]")).ok()??.get_attribute(attribute)?;
    web_sys::Url::new_with_base(&said, &document().base_uri().ok()??).ok().map(|url| url.href())
}

/// Calls back on every event of this name, for as long as the page lives.
pub fn on<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    target: &EventTarget,
    name: &str,
    call: impl FnMut(E) + 'static,
) {
    // Only a name that is no string could be refused.
    let _ = target.add_event_listener_with_callback(name, forever(call).unchecked_ref());
}

/// A closure that is never dropped.
pub fn forever<E: wasm_bindgen::convert::FromWasmAbi + 'static>(call: impl FnMut(E) + 'static) -> Function {
    Closure::<dyn FnMut(E)>::new(call).into_js_value().unchecked_into()
}

/// Something that may be missing in this browser.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// What lasts for this tab. Missing where the reader blocks storage.
pub fn tab_storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// What lasts for this site.
pub fn site_storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// An element with a class and nothing in it.
pub fn element(name: &str, class: &str) -> Option<Element> {
    let element = document().create_element(name).ok()?;
    element.set_class_name(class);
    Some(element)
}

/// Calls back once, after so many milliseconds.
pub fn after(ms: u32, call: impl FnOnce() + 'static) {
    Timeout::new(ms, call).forget();
}

/// Calls back once, when the browser has nothing better to do (or soon, where it cannot tell).
pub fn when_idle(call: impl FnOnce() + 'static) {
    match get(&window(), "requestIdleCallback").dyn_into::<Function>() {
        Ok(request) => drop(request.call1(&window(), &Closure::once_into_js(call))),
        // WebKit has no idle callback: https://bugs.webkit.org/show_bug.cgi?id=164193
        Err(_) => after(500, call),
    }
}

/// Calls back once, when an element is seen for the first time.
pub fn when_seen(element: &Element, call: impl FnOnce() + 'static) {
    let mut call = Some(call);
    let seen = forever(move |entries: js_sys::Array| {
        let near =
            entries.iter().any(|entry| entry.unchecked_into::<web_sys::IntersectionObserverEntry>().is_intersecting());
        if let Some(call) = near.then(|| call.take()).flatten() {
            call();
        }
    });
    if let Ok(observer) = web_sys::IntersectionObserver::new(&seen) {
        observer.observe(element);
    }
}

/// Milliseconds on the page's clock.
pub fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// What lies at an address; `None` if it can't be had.
pub async fn fetched(address: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    let bytes = response.ok().then(|| response.array_buffer())?.ok()?;
    Some(Uint8Array::new(&JsFuture::from(bytes).await.ok()?).to_vec())
}
