//! The editor in a browser: a text area over the listing, its keys, and the listing drawn anew with each change.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, JsString};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlTextAreaElement, KeyboardEvent};

use super::{
    LONGEST, coloured,
    keys::{self, Edit},
};
use crate::browser::dom::{document, element, get, on};

/// What an editor tells its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The reader has reached for it: their first edit may follow.
    Reached,
    /// The text has changed; this is all of it.
    Changed(String),
    /// A text was refused because it would have been too long; what stood there still does.
    TooLong,
}

/// An editor on the page.
pub struct Editor {
    area: HtmlTextAreaElement,
    code: Element,
    /// The text as it was last accepted.
    text: RefCell<String>,
    /// Whether Tab indents: not yet when the keyboard has only come by, and no more after Escape.
    indents: Cell<bool>,
    tell: Box<dyn Fn(Told)>,
}

impl Editor {
    /// Turns the listing that [`super::html`] wrote into an editor. `None` if it is none.
    pub fn start(root: &Element, label: &str, tell: impl Fn(Told) + 'static) -> Option<Rc<Self>> {
        let find = |selector| root.query_selector(selector).ok().flatten();
        let (listing, code) = (find("pre")?, find("code")?);
        let area: HtmlTextAreaElement = element("textarea", "editor-text")?.dyn_into().ok()?;
        let text = code.text_content().unwrap_or_default();
        let hint = element("p", "editor-hint")?;
        hint.set_text_content(Some("Tab indents. To leave by keyboard: Escape, then Tab."));
        let attributes = [
            ("aria-label", label),
            ("aria-description", "Tab indents while you type. To leave: Escape, then Tab."),
            ("spellcheck", "false"),
            ("autocapitalize", "off"),
            ("autocomplete", "off"),
            ("autocorrect", "off"),
            ("wrap", "off"),
            ("rows", "1"),
        ];
        for (name, value) in attributes {
            area.set_attribute(name, value).ok()?;
        }
        hint.set_attribute("aria-hidden", "true").ok()?;
        area.set_value(&text);
        listing.remove_attribute("tabindex").ok()?;
        listing.set_attribute("aria-hidden", "true").ok()?;
        root.append_with_node_2(&area, &hint).ok()?;
        root.set_attribute("data-live", "").ok()?;
        let (text, indents) = (RefCell::new(text), Cell::new(false));
        let editor = Rc::new(Self { area, code, text, indents, tell: Box::new(tell) });
        editor.listen();
        Some(editor)
    }

    /// The text.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Puts another text in its place; the owner is not told.
    pub fn set(&self, text: &str) {
        self.area.set_value(text);
        self.draw(text.to_owned());
    }

    fn listen(self: &Rc<Self>) {
        let on_area = |name: &str, act: fn(&Self, JsValue)| {
            let editor = self.clone();
            on(&self.area, name, move |event: JsValue| act(&editor, event));
        };
        on_area("input", |editor, _| editor.changed());
        on_area("paste", |editor, event| editor.pasted(&event));
        on_area("keydown", |editor, event| editor.key(event.unchecked_ref()));
        on_area("pointerdown", |editor, _| editor.indents.set(true));
        on_area("blur", |editor, _| editor.indents.set(false));
        on_area("focus", |editor, _| (editor.tell)(Told::Reached));
    }

    fn changed(&self) {
        if self.area.text_length() > LONGEST {
            self.area.set_value(&self.text.borrow());
            return (self.tell)(Told::TooLong);
        }
        let text = self.area.value();
        self.draw(text.clone());
        (self.tell)(Told::Changed(text));
    }

    /// Refuses a text that would be too long before the browser has laid it out, which for ten megabytes takes it long.
    fn pasted(&self, event: &JsValue) {
        let board = get(event, "clipboardData");
        let text = get(&board, "getData").dyn_into::<Function>().and_then(|read| read.call1(&board, &"text".into()));
        let length = text.ok().and_then(|text| text.dyn_into::<JsString>().ok()).map_or(0, |text| text.length());
        if length > LONGEST {
            event.unchecked_ref::<web_sys::Event>().prevent_default();
            (self.tell)(Told::TooLong);
        }
    }

    /// A last line that is empty takes its place only if another line end follows it.
    fn draw(&self, text: String) {
        let end = if text.is_empty() || text.ends_with('\n') { "\n" } else { "" };
        self.code.set_inner_html(&(coloured(&text) + end));
        self.text.replace(text);
    }

    fn key(&self, event: &KeyboardEvent) {
        let held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing();
        let edit: Option<fn(&str, usize, usize) -> Edit> = match event.key().as_str() {
            "Shift" | "Control" | "Alt" | "Meta" => return,
            "Escape" => return self.indents.set(false),
            "Tab" if held || !self.indents.get() => return,
            "Tab" if event.shift_key() => Some(keys::back_tab),
            "Tab" => Some(keys::tab),
            "Enter" if !held && !event.shift_key() => Some(keys::enter),
            _ => None,
        };
        self.indents.set(true);
        if let Some(edit) = edit {
            event.prevent_default();
            self.apply(edit);
        }
    }

    fn apply(&self, key: fn(&str, usize, usize) -> Edit) {
        let text = self.area.value();
        let selected = |place: Result<Option<u32>, JsValue>| bytes(&text, place.ok().flatten().unwrap_or(0));
        let edit = key(&text, selected(self.area.selection_start()), selected(self.area.selection_end()));
        let (from, to) = (units(&text[..edit.from]), units(&text[..edit.to]));
        // A range within the text is never refused.
        let _ = self.area.set_selection_range(from, to);
        if !self.insert(&edit.text) {
            let _ = self.area.set_range_text_with_start_and_end(&edit.text, from, to);
            self.changed();
        }
        let end = from + units(&edit.text);
        let _ = self.area.set_selection_range(if edit.select { from } else { end }, end);
    }

    /// Types a text as the reader would, so that they can undo it. Browsers offer nothing newer for this.
    fn insert(&self, text: &str) -> bool {
        let document = document();
        let command = get(&document, "execCommand").dyn_into::<Function>();
        let name = if text.is_empty() { "delete" } else { "insertText" };
        let done = command.and_then(|type_| type_.call3(&document, &name.into(), &JsValue::FALSE, &text.into()));
        done.is_ok_and(|done| done.is_truthy())
    }
}

/// How long a text is, as browsers count.
fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

/// Where in a text a browser's position is.
fn bytes(text: &str, units: u32) -> usize {
    let mut left = units as usize;
    let reached = text.char_indices().find(|(_, char)| match left.checked_sub(char.len_utf16()) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    reached.map_or(text.len(), |(at, _)| at)
}
