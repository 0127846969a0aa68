//! What survives the one reload that shared memory may take: where the reader was, and what each widget wants to keep.
//!
//! Widgets give and take text under a name; what it says is theirs, and they check it themselves. A damaged, old or
//! foreign note is dropped.

use std::cell::RefCell;

use serde::{Deserialize, Serialize};

use super::dom::{all, tab_storage, window};
use crate::packed;

const NOTE: &str = "lockstep:reload";

/// A show says on its root which slide it is at, and takes up the one that it finds there.
const SHOWS: &str = ".slideshow[data-slide]";
const SLIDE: &str = "data-slide";

#[derive(Default, Serialize, Deserialize)]
struct Note {
    /// The page it is of.
    path: String,
    scroll: f64,
    /// The slide of each show, in the page's order.
    slides: Vec<String>,
    /// What widgets keep.
    kept: Vec<(String, String)>,
}

type Keeper = (String, Box<dyn Fn() -> String>);

thread_local! {
    static KEEPERS: RefCell<Vec<Keeper>> = const { RefCell::new(Vec::new()) };
    static RESTORED: RefCell<Option<Note>> = const { RefCell::new(None) };
}

/// Reads what the page before the reload left, once, and puts it where shows look for it. Call it before any widget is
/// brought to life.
pub fn open() {
    let note = tab_storage().and_then(|storage| {
        let text = storage.get_item(NOTE).ok().flatten()?;
        storage.remove_item(NOTE).ok()?;
        packed::unpack::<Note>(&text)
    });
    let note = note.filter(|note| note.path == path() && note.scroll.is_finite());
    for (show, slide) in all(SHOWS).iter().zip(note.iter().flat_map(|note| &note.slides)) {
        let _ = show.set_attribute(SLIDE, slide);
    }
    RESTORED.with_borrow_mut(|restored| *restored = note);
}

/// Brings the reader back to where they were. Call it when the page stands as it did.
pub fn scroll_back() {
    let scroll = RESTORED.with_borrow(|restored| restored.as_ref().map(|note| note.scroll));
    if let Some(scroll) = scroll {
        window().scroll_to_with_x_and_y(0.0, scroll);
    }
}

/// Registers what a widget wants to keep.
pub fn keep(name: &str, what: impl Fn() -> String + 'static) {
    KEEPERS.with_borrow_mut(|keepers| keepers.push((name.to_owned(), Box::new(what))));
}

/// What a widget kept before the reload, once.
pub fn restored(name: &str) -> Option<String> {
    RESTORED.with_borrow_mut(|restored| {
        let kept = &mut restored.as_mut()?.kept;
        let at = kept.iter().position(|(kept, _)| kept == name)?;
        Some(kept.swap_remove(at).1)
    })
}

/// Writes everything down for the page after the reload. `None` if the browser keeps nothing.
pub fn save() -> Option<()> {
    let kept = KEEPERS.with_borrow(|keepers| keepers.iter().map(|(name, what)| (name.clone(), what())).collect());
    let slides = all(SHOWS).iter().map(|show| show.get_attribute(SLIDE).unwrap_or_default()).collect();
    let note = Note { path: path(), scroll: window().scroll_y().unwrap_or(0.0), slides, kept };
    tab_storage()?.set_item(NOTE, &packed::pack(&note)).ok()
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}
