//! Upper and lower case.

use super::arguments::this;
use super::characters::{fold, is_cased, is_title, title};
use crate::builtins::Builder;
use crate::object::Args;
use crate::vm::Thread;
use crate::{Result, Value};

pub fn fill(builder: Builder) -> Builder {
    builder
        .method("upper(/)", |_, args| Ok(Value::str(this(&args)?.as_str().to_uppercase())))
        .method("lower(/)", |_, args| Ok(Value::str(lower(this(&args)?.as_str()))))
        .method("title(/)", title_method)
        .method("capitalize(/)", capitalize)
        .method("swapcase(/)", swapcase)
        .method("casefold(/)", |_, args| Ok(Value::str(this(&args)?.as_str().chars().map(fold).collect::<String>())))
}

fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let chars: Vec<char> = text.chars().collect();
    (0..chars.len()).map(|place| lower_at(&chars, place)).collect()
}

/// The lower case of a character where it stands: a sigma at the end of a word has a form of its own.
fn lower_at(chars: &[char], place: usize) -> String {
    let char = chars[place];
    if char != 'Σ' {
        return char.to_lowercase().collect();
    }
    let seen = |char: &&char| !is_ignorable(**char);
    let before = chars[..place].iter().rev().find(seen).is_some_and(|&char| is_cased(char));
    let after = chars[place + 1..].iter().find(seen).is_some_and(|&char| is_cased(char));
    if before && !after { "ς" } else { "σ" }.to_owned()
}

/// Whether a character stands within words without being part of their case.
fn is_ignorable(char: char) -> bool {
    matches!(char, '\'' | '.' | ':' | '^' | '`' | '\u{a8}' | '\u{ad}' | '\u{b7}' | '\u{300}'..='\u{36f}' | '’')
}

fn title_method(_: &mut Thread, args: Args) -> Result {
    let chars: Vec<char> = this(&args)?.as_str().chars().collect();
    let (mut out, mut inside) = (String::new(), false);
    for (place, &char) in chars.iter().enumerate() {
        out.push_str(&if inside { lower_at(&chars, place) } else { title(char) });
        inside = is_cased(char);
    }
    Ok(Value::str(out))
}

fn capitalize(_: &mut Thread, args: Args) -> Result {
    let chars: Vec<char> = this(&args)?.as_str().chars().collect();
    let mut out = chars.first().map(|&first| title(first)).unwrap_or_default();
    out.extend((1..chars.len()).map(|place| lower_at(&chars, place)));
    Ok(Value::str(out))
}

fn swapcase(_: &mut Thread, args: Args) -> Result {
    let chars: Vec<char> = this(&args)?.as_str().chars().collect();
    let swap = |place: usize| match chars[place] {
        char if char.is_uppercase() && !is_title(char) => lower_at(&chars, place),
        char if char.is_lowercase() => char.to_uppercase().collect(),
        char => char.to_string(),
    };
    Ok(Value::str((0..chars.len()).map(swap).collect::<String>()))
}
