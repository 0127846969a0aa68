//! Upper and lower case, and questions: of ASCII letters alone.

use super::arguments::{alike, this};
use crate::builtins::Builder;
use crate::object::Args;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("upper(/)", |_, args| map(&args, |_, byte| byte.to_ascii_uppercase()))
        .method("lower(/)", |_, args| map(&args, |_, byte| byte.to_ascii_lowercase()))
        .method("swapcase(/)", |_, args| {
            map(&args, |_, byte| if byte.is_ascii_alphabetic() { byte ^ 32 } else { byte })
        })
        .method("title(/)", |_, args| {
            map(&args, |before, byte| match before.is_some_and(|before| before.is_ascii_alphabetic()) {
                true => byte.to_ascii_lowercase(),
                false => byte.to_ascii_uppercase(),
            })
        })
        .method("capitalize(/)", |_, args| {
            map(&args, |before, byte| match before {
                Some(_) => byte.to_ascii_lowercase(),
                None => byte.to_ascii_uppercase(),
            })
        })
        .method("isalpha(/)", |_, args| all(&args, |byte| byte.is_ascii_alphabetic()))
        .method("isdigit(/)", |_, args| all(&args, |byte| byte.is_ascii_digit()))
        .method("isalnum(/)", |_, args| all(&args, |byte| byte.is_ascii_alphanumeric()))
        .method("isspace(/)", |_, args| all(&args, is_space))
        .method("isascii(/)", |_, args| Ok(Value::Bool(this(&args)?.lock().is_ascii())))
        .method("isupper(/)", |_, args| case(&args, |byte| byte.is_ascii_lowercase(), |byte| byte.is_ascii_uppercase()))
        .method("islower(/)", |_, args| case(&args, |byte| byte.is_ascii_uppercase(), |byte| byte.is_ascii_lowercase()))
        .method("istitle(/)", |_, args| Ok(Value::Bool(is_titled(&this(&args)?.lock()))))
}

/// Whitespace, as bytes have it.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c)
}

/// Each byte made anew, by the one before it and itself.
fn map(args: &Args, change: fn(Option<u8>, u8) -> u8) -> Result {
    let bytes = this(args)?;
    let content = bytes.snapshot();
    let before = std::iter::once(None).chain(content.iter().copied().map(Some));
    Ok(alike(bytes, before.zip(&content).map(|(before, &byte)| change(before, byte)).collect()))
}

fn all(args: &Args, kind: fn(u8) -> bool) -> Result {
    let content = this(args)?.lock();
    Ok(Value::Bool(!content.is_empty() && content.iter().all(|&byte| kind(byte))))
}

fn case(args: &Args, wrong: fn(u8) -> bool, right: fn(u8) -> bool) -> Result {
    let content = this(args)?.lock();
    Ok(Value::Bool(content.iter().any(|&byte| right(byte)) && !content.iter().any(|&byte| wrong(byte))))
}

fn is_titled(content: &[u8]) -> bool {
    let (mut any, mut inside) = (false, false);
    for byte in content {
        if byte.is_ascii_alphabetic() && byte.is_ascii_uppercase() == inside {
            return false;
        }
        inside = byte.is_ascii_alphabetic();
        any |= inside;
    }
    any
}
