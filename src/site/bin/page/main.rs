//! The page's module: brings the widgets of a prerendered page to life and starts its plumbing.
//!
//! A panic ends this module, since it is built to abort: what then remains is the page as it was prerendered, which is
//! whole by itself. So the small comforts start first, and a widget that is not known is left as it stands.

mod lending;

use site::{
    browser::{contents, copy, dom, isolation, session, theme},
    program, widget,
};

fn main() {
    console_error_panic_hook::set_once();
    session::open();
    theme::start();
    copy::start();
    contents::start();
    dom::all("[data-widget]").into_iter().for_each(|placeholder| _ = widget::hydrate(placeholder));
    program::browser::start();
    session::scroll_back();
    isolation::register_when_idle();
    if let Some(root) = dom::document().document_element() {
        // Tests wait for it.
        let _ = root.set_attribute("data-live", "");
    }
}
