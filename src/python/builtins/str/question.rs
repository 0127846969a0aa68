//! The questions that texts answer: `isalpha` and its kin.

use super::arguments::this;
use super::characters::{decimal_digit, is_cased, is_digit, is_letter, is_numeric, is_space, is_title};
use crate::builtins::Builder;
use crate::code::repr::is_printable;
use crate::object::Args;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("isalpha(/)", |_, args| all(&args, is_letter))
        .method("isdigit(/)", |_, args| all(&args, is_digit))
        .method("isdecimal(/)", |_, args| all(&args, |char| decimal_digit(char).is_some()))
        .method("isnumeric(/)", |_, args| all(&args, is_numeric))
        .method("isalnum(/)", |_, args| all(&args, |char| is_letter(char) || is_numeric(char)))
        .method("isspace(/)", |_, args| all(&args, is_space))
        .method("isupper(/)", |_, args| case(&args, |char| char.is_lowercase(), |char| char.is_uppercase()))
        .method("islower(/)", |_, args| case(&args, |char| char.is_uppercase(), |char| char.is_lowercase()))
        .method("istitle(/)", |_, args| Ok(Value::Bool(is_titled(this(&args)?.as_str()))))
        .method("isidentifier(/)", |_, args| Ok(Value::Bool(is_identifier(this(&args)?.as_str()))))
        .method("isprintable(/)", |_, args| Ok(Value::Bool(this(&args)?.as_str().chars().all(is_printable))))
        .method("isascii(/)", |_, args| Ok(Value::Bool(this(&args)?.is_ascii())))
}

/// Whether there are characters, and each of them is of that kind.
fn all(args: &Args, kind: fn(char) -> bool) -> Result {
    let text = this(args)?.as_str();
    Ok(Value::Bool(!text.is_empty() && text.chars().all(kind)))
}

/// Whether there are letters with case, none of them of the wrong one.
fn case(args: &Args, wrong: fn(char) -> bool, right: fn(char) -> bool) -> Result {
    let text = this(args)?.as_str();
    Ok(Value::Bool(text.chars().any(right) && !text.chars().any(|char| wrong(char) || is_title(char))))
}

fn is_titled(text: &str) -> bool {
    let (mut any, mut inside) = (false, false);
    for char in text.chars() {
        let starts = char.is_uppercase() || is_title(char);
        if starts == inside && is_cased(char) {
            return false;
        }
        inside = is_cased(char);
        any |= inside;
    }
    any
}

/// Whether a text could be a name.
pub fn is_identifier(text: &str) -> bool {
    let starts = |char: char| char == '_' || is_letter(char) || char.is_alphabetic() && char.is_numeric();
    let goes_on = |char: char| {
        let mark = char.is_alphabetic() || matches!(char, '\u{300}'..='\u{36f}' | '·' | '‿');
        starts(char) || decimal_digit(char).is_some() || mark
    };
    text.chars().next().is_some_and(starts) && text.chars().all(goes_on)
}
