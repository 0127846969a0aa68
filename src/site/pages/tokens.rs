//! The colours that are needed outside the stylesheet, read from it: no colour is written down twice.

use super::RenderError;

/// A colour in both themes, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Colour {
    pub(super) light: String,
    pub(super) dark: String,
}

/// What metadata and images need.
#[derive(Clone, Debug)]
pub(super) struct Tokens {
    pub(super) paper: Colour,
    pub(super) ink: Colour,
    pub(super) ink_2: Colour,
    pub(super) rule: Colour,
    pub(super) accent: Colour,
    pub(super) thread_a: Colour,
    pub(super) thread_b: Colour,
}

impl Tokens {
    /// Reads them from the text of the stylesheet.
    pub(super) fn read(style: &str) -> Result<Tokens, RenderError> {
        let read = |name| colour(style, name).ok_or(RenderError::Token(name));
        Ok(Tokens {
            paper: read("paper")?,
            ink: read("ink")?,
            ink_2: read("ink-2")?,
            rule: read("rule")?,
            accent: read("accent")?,
            thread_a: read("thread-a")?,
            thread_b: read("thread-b")?,
        })
    }
}

/// The value of `--name: light-dark(#rrggbb, #rrggbb)`.
fn colour(style: &str, name: &str) -> Option<Colour> {
    let (_, after) = style.split_once(&format!("--{name}: light-dark("))?;
    let (light, dark) = after.split_once(')')?.0.split_once(", ")?;
    Some(Colour { light: light.to_owned(), dark: dark.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = include_str!("../../../style/tokens.css");
    const GROUNDS: [&str; 4] = ["paper", "paper-2", "room-1", "room-2"];
    const TEXT: [&str; 10] = [
        "ink",
        "ink-2",
        "accent",
        "warn",
        "focus",
        "code-keyword",
        "code-string",
        "code-number",
        "code-name",
        "code-comment",
    ];

    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two hex digits")) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn assert_contrast(front: &str, ground: &str, least: f64) {
        let [a, b] = [front, ground].map(|name| colour(STYLE, name).unwrap_or_else(|| panic!("--{name} is missing")));
        for (front_colour, ground_colour) in [(&a.light, &b.light), (&a.dark, &b.dark)] {
            let found = contrast(front_colour, ground_colour);
            assert!(found >= least, "--{front} {front_colour} on --{ground} {ground_colour}: {found:.2} < {least}");
        }
    }

    #[test]
    fn text_reaches_4_5_on_every_ground_in_both_themes() {
        for ground in GROUNDS {
            TEXT.iter().for_each(|text| assert_contrast(text, ground, 4.5));
            ('a'..='h').for_each(|thread| assert_contrast(&format!("thread-{thread}"), ground, 4.5));
        }
    }

    #[test]
    fn text_reaches_4_5_on_fills() {
        assert_contrast("accent-ink", "accent", 4.5);
        assert_contrast("accent", "accent-soft", 4.5);
        assert_contrast("warn", "warn-soft", 4.5);
        for thread in 'a'..='h' {
            assert_contrast(&format!("thread-{thread}"), &format!("thread-{thread}-soft"), 4.5);
            assert_contrast("ink", &format!("thread-{thread}-soft"), 7.0);
        }
    }

    #[test]
    fn edges_of_controls_reach_3() {
        GROUNDS.iter().for_each(|ground| assert_contrast("edge", ground, 3.0));
    }

    #[test]
    fn a_missing_colour_is_named() {
        let error = Tokens::read("").expect_err("an empty stylesheet has no colours");
        assert!(error.to_string().contains("--paper"), "{error}");
    }
}
