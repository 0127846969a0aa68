//! Stands in for the crate of this name, without its database of characters.
//!
//! The compiler asks it for `\N{…}` and for what to escape when it writes a string back as source.

/// The character of a name: none is known.
pub fn lookup_character(_: &str) -> Option<char> {
    None
}

/// What characters are.
pub mod classify {
    /// Whether a character is shown as itself. The standard library keeps the same table for `escape_debug`; it also
    /// escapes a combining mark, but not behind another character.
    pub fn is_repr_printable(char: char) -> bool {
        char != ' ' && String::from_iter(['a', char]).escape_debug().nth(1) == Some(char)
    }
}
