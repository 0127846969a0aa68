//! A program's text in the page's address, so that it can be shared: `#name=text.sum`, the text as UTF-8 in base64url, and
//! a checksum, since a link that was cut off on its way could hold a shorter text.
//!
//! Several programs of a page can stand there side by side, `#one=…&two=…`. An address is whatever somebody sent, so what
//! can't be read is told apart from what isn't there.

/// The longest text that is put into an address, in bytes: longer addresses are cut off on their way by some programs.
pub const LONGEST: usize = 24_000;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// An address that holds something for this program that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// The text that a fragment (without its `#`) holds for a program, if it holds one.
///
/// # Errors
/// It holds something else: cut off, mistyped, or no UTF-8.
pub fn read(fragment: &str, name: &str) -> Result<Option<String>, Unreadable> {
    let Some(text) = parts(fragment).find_map(|part| text_of(part, name)) else { return Ok(None) };
    let (text, sum) = text.split_once('.').ok_or(Unreadable)?;
    let bytes = decode(text).filter(|bytes| encode(&checksum(bytes)) == sum).ok_or(Unreadable)?;
    String::from_utf8(bytes).map(Some).map_err(|_| Unreadable)
}

/// The fragment with this text for a program, or without any. What stands there for other programs stays; anything else,
/// a place on the page, gives way to a text.
pub fn write(fragment: &str, name: &str, text: Option<&str>) -> String {
    let others = parts(fragment).filter(|part| text_of(part, name).is_none());
    let mut parts: Vec<String> = match text {
        Some(_) => others.filter(|part| part.contains('=')).map(str::to_owned).collect(),
        None => others.map(str::to_owned).collect(),
    };
    let held = |text: &str| [text.as_bytes(), &checksum(text.as_bytes())].map(encode).join(".");
    parts.extend(text.map(|text| format!("{name}={}", held(text))));
    parts.join("&")
}

fn parts(fragment: &str) -> impl Iterator<Item = &str> {
    fragment.split('&').filter(|part| !part.is_empty())
}

fn text_of<'a>(part: &'a str, name: &str) -> Option<&'a str> {
    part.strip_prefix(name)?.strip_prefix('=')
}

/// FNV-1a, as much of it as makes four digits.
fn checksum(bytes: &[u8]) -> [u8; 3] {
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let [_, sum @ ..] = sum.to_be_bytes();
    sum
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        let digits = (0..=chunk.len()).map(|at| DIGITS[(bits >> (18 - 6 * at)) as usize & 63]);
        text.extend(digits.map(char::from));
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for digit in chunk {
            bits = bits << 6 | DIGITS.iter().position(|known| known == digit)? as u32;
        }
        bits <<= 6 * (4 - chunk.len());
        let four = bits.to_be_bytes();
        let (whole, rest) = four[1..].split_at(chunk.len() * 6 / 8);
        if chunk.len() == 1 || rest.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend(whole);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_survives_the_address() {
        for text in ["", "x", "xy", "print('Grüße, 🐍')\n", &"a\0\n".repeat(5000)] {
            let fragment = write("", "a", Some(text));
            assert!(fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_=.".contains(&byte)), "{fragment}");
            assert_eq!(read(&fragment, "a"), Ok(Some(text.to_owned())));
        }
        assert!(write("", "a", Some("x = 1\n")).starts_with("a=eCA9IDEK."));
    }

    #[test]
    fn programs_stand_side_by_side() {
        let both = write(&write("gil-token-2", "one", Some("1")), "two", Some("2"));
        assert!(both.starts_with("one=MQ.") && both.contains("&two=Mg."), "{both}");
        assert_eq!(read(&both, "one"), Ok(Some("1".to_owned())));
        assert_eq!(write(&both, "one", None), write("", "two", Some("2")));
        assert_eq!(write("gil-token-2", "one", None), "gil-token-2");
    }

    #[test]
    fn what_is_not_there_is_no_mistake() {
        for fragment in ["", "gil-token-2", "another=MQ", "on=MQ", "one"] {
            assert_eq!(read(fragment, "one"), Ok(None), "{fragment}");
        }
    }

    #[test]
    fn damaged_texts_are_told() {
        let whole = write("", "one", Some("print('Grüße, 🐍')\n"));
        for cut in "one=".len()..whole.len() {
            assert_eq!(read(&whole[..cut], "one"), Err(Unreadable), "{}", &whole[..cut]);
        }
        let summed = |bytes: &[u8]| format!("one={}.{}", encode(bytes), encode(&checksum(bytes)));
        for damaged in ["one=M", "one=M!", "one=MQ", "one=%E4", &summed(b"\xff"), &summed(b"\xe4").replace('.', "A.")] {
            assert_eq!(read(damaged, "one"), Err(Unreadable), "{damaged}");
        }
    }
}
