//! An editor for Python: the listing as it was prerendered, and in a browser a text area over it.
//!
//! The listing stays as the layer that is seen, highlighted anew with each change; the text area above it is transparent
//! but for its caret, and is what a reader types into, a screen reader reads, and a phone's keyboard knows. Where script
//! does not run the listing is all there is. What the text is for, its owner knows.
//!
//! `tokens` colours, `keys` indents, `browser` carries both to the page.

#[cfg(feature = "hydrate")]
pub mod browser;
pub mod keys;
pub mod tokens;

use crate::markup::{Element, element, escape};
use tokens::Class;

/// The longest text that can be edited, in UTF-16 code units as browsers count: far more than anybody types, and little
/// enough to be drawn with every keystroke.
pub const LONGEST: u32 = 100_000;

/// Text beyond this many bytes is not coloured.
const LONGEST_COLOURED: usize = 40_000;

/// The editor around a text, on a page without script: a listing.
pub fn html(text: &str) -> Element {
    let code = element("code").with("data-language", "python").html_inside(&coloured(text));
    let listing = element("pre").with("tabindex", "0").child(code);
    element("div").class("editor").child(listing)
}

/// A text as the listing shows it.
pub fn coloured(text: &str) -> String {
    let mut html = String::with_capacity(2 * text.len());
    if text.len() > LONGEST_COLOURED {
        escape(text, &mut html);
        return html;
    }
    let mut open = Class::Plain;
    let mut turn = |html: &mut String, class: Class| {
        if class != open && open != Class::Plain {
            html.push_str("</span>");
        }
        if class != open && class != Class::Plain {
            for part in ["<span class=\"", class.name(), "\">"] {
                html.push_str(part);
            }
        }
        open = class;
    };
    tokens::cut(text, |class, piece| {
        turn(&mut html, class);
        escape(piece, &mut html);
    });
    turn(&mut html, Class::Plain);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_is_coloured_and_escaped() {
        let html = html("if a < 1:\n    f('<b>')").html();
        let code = "<span class=\"k\">if</span> a &lt; <span class=\"n\">1</span>:\n    \
                    f(<span class=\"s\">'&lt;b&gt;'</span>)</code>";
        assert!(html.contains(code), "{html}");
    }

    #[test]
    fn a_very_long_text_is_plain() {
        assert!(!coloured(&"if ".repeat(20_000)).contains("span"));
    }
}
