//! The lab `start-methods` as a module of its own, which the page fetches when the lab comes into sight.

use site::labs::{lent::Page, starts::browser};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Brings the lab `root` to life, with the engine of `page`.
#[wasm_bindgen]
pub fn begin(root: HtmlElement, page: Page) {
    browser::begin(root, page);
}

fn main() {
    console_error_panic_hook::set_once();
}
