//! Plain data as text that may stand in an attribute or in the browser's storage: a message's bytes, version included, as
//! hexadecimal digits. The page reads messages anyway; it need not learn JSON for the sake of two small notes.

use messages::{decode, encode};
use serde::{Serialize, de::DeserializeOwned};

/// The text of a value.
pub fn pack<T: Serialize>(value: &T) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    encode(value).into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The value of a text. `None` for any other text, and for one that another version of the site wrote.
pub fn unpack<T: DeserializeOwned>(text: &str) -> Option<T> {
    decode(&bytes(text)?).ok()
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(nibble(*high)? << 4 | nibble(*low)?)).collect()
}

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let value = ("Grüße".to_owned(), 1.5_f64, vec![0_u8, 255]);
        let text = pack(&value);
        assert!(text.bytes().all(|byte| byte.is_ascii_hexdigit()), "{text}");
        assert_eq!(unpack(&text), Some(value));
    }

    #[test]
    fn damaged_text_is_no_value() {
        let text = pack(&7_u32);
        for damaged in ["", "0", "zz", &text[1..], &text[..2], "{\"plan\":1}", "ää"] {
            assert_eq!(unpack::<u32>(damaged), None, "{damaged}");
        }
    }
}
