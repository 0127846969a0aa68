//! Text as bytes and back: the encodings that programs meet.

use crate::object::{Bytes, Str};
use crate::protocol::{exception, lookup_error, not_supported};
use crate::{Result, Thrown, Value};
use sharing::Ref;
use std::fmt::Write;

/// An encoding.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    /// UTF-8 with a mark at the beginning.
    Utf8Sig,
    Ascii,
    Latin1,
    /// UTF-16 with a mark at the beginning, or without one in the given order.
    Utf16(Option<Order>),
    /// UTF-32, likewise.
    Utf32(Option<Order>),
}

/// The order of bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

impl Encoding {
    /// The encoding of that name, and the name that errors give it.
    fn find(name: &str) -> Result<(Self, &'static str)> {
        let plain: String = name.to_lowercase().chars().filter(|char| !matches!(char, '-' | '_' | ' ')).collect();
        Ok(match &*plain {
            "utf8" | "u8" | "utf" | "cp65001" => (Self::Utf8, "utf-8"),
            "utf8sig" => (Self::Utf8Sig, "utf-8-sig"),
            "ascii" | "usascii" | "646" => (Self::Ascii, "ascii"),
            "latin1" | "latin" | "iso88591" | "l1" | "8859" | "cp819" => (Self::Latin1, "latin-1"),
            "utf16" | "u16" => (Self::Utf16(None), "utf-16"),
            "utf16le" => (Self::Utf16(Some(Order::Little)), "utf-16-le"),
            "utf16be" => (Self::Utf16(Some(Order::Big)), "utf-16-be"),
            "utf32" | "u32" => (Self::Utf32(None), "utf-32"),
            "utf32le" => (Self::Utf32(Some(Order::Little)), "utf-32-le"),
            "utf32be" => (Self::Utf32(Some(Order::Big)), "utf-32-be"),
            _ => return Err(lookup_error(format!("unknown encoding: {name}"))),
        })
    }
}

/// `text.encode(encoding, errors)`
///
/// # Errors
/// `UnicodeEncodeError`, or names that are not known.
pub fn encode(text: &Ref<Str>, encoding: &str, errors: &str) -> Result<Vec<u8>> {
    let (encoding, name) = Encoding::find(encoding)?;
    let mut units = text.as_str().encode_utf16().collect::<Vec<u16>>();
    Ok(match encoding {
        Encoding::Utf8 => text.as_str().as_bytes().to_vec(),
        Encoding::Utf8Sig => [b"\xef\xbb\xbf", text.as_str().as_bytes()].concat(),
        Encoding::Ascii => narrow(text, name, 128, errors)?,
        Encoding::Latin1 => narrow(text, name, 256, errors)?,
        Encoding::Utf16(order) => {
            if order.is_none() {
                units.insert(0, 0xfeff);
            }
            let bytes = |unit: u16| if order == Some(Order::Big) { unit.to_be_bytes() } else { unit.to_le_bytes() };
            units.into_iter().flat_map(bytes).collect()
        }
        Encoding::Utf32(order) => {
            let mark = order.is_none().then_some('\u{feff}');
            let bytes = |char: char| match order {
                Some(Order::Big) => u32::from(char).to_be_bytes(),
                _ => u32::from(char).to_le_bytes(),
            };
            mark.into_iter().chain(text.as_str().chars()).flat_map(bytes).collect()
        }
    })
}

/// An encoding of one byte for each character below `limit`.
fn narrow(text: &Ref<Str>, name: &str, limit: u32, errors: &str) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(text.points());
    let chars: Vec<char> = text.as_str().chars().collect();
    for (place, &char) in chars.iter().enumerate() {
        match u8::try_from(u32::from(char)) {
            Ok(byte) if u32::from(byte) < limit => out.push(byte),
            _ if errors == "strict" => {
                let fits = |char: &char| u32::from(*char) < limit;
                let end = chars[place..].iter().position(fits).map_or(chars.len(), |count| place + count);
                let reason = format!("ordinal not in range({limit})");
                return Err(refusal("UnicodeEncodeError", name, Value::Str(text.clone()), place..end, &reason));
            }
            _ => out.extend(substitute(char, errors)?.bytes()),
        }
    }
    Ok(out)
}

/// What an error handler puts in the place of a character that can't be encoded.
fn substitute(char: char, errors: &str) -> Result<String> {
    let code = u32::from(char);
    Ok(match errors {
        "surrogateescape" | "surrogatepass" => return Err(no_surrogates()),
        "ignore" => String::new(),
        "replace" => "?".to_owned(),
        "backslashreplace" => match code {
            0..=0xff => format!("\\x{code:02x}"),
            0x100..=0xffff => format!("\\u{code:04x}"),
            _ => format!("\\U{code:08x}"),
        },
        "xmlcharrefreplace" => format!("&#{code};"),
        _ => return Err(unknown_handler(errors)),
    })
}

fn unknown_handler(errors: &str) -> Thrown {
    lookup_error(format!("unknown error handler name '{errors}'"))
}

fn no_surrogates() -> Thrown {
    not_supported("lone surrogates")
}

fn refusal(class: &str, name: &str, object: Value, place: std::ops::Range<usize>, reason: &str) -> Thrown {
    let (start, end) = (Value::count(place.start), Value::count(place.end));
    exception(class, vec![Value::from(name), object, start, end, Value::from(reason)])
}

/// `bytes.decode(encoding, errors)`
///
/// # Errors
/// `UnicodeDecodeError`, or names that are not known.
pub fn decode(content: Vec<u8>, encoding: &str, errors: &str) -> Result<String> {
    let (encoding, name) = Encoding::find(encoding)?;
    let decoder = Decoder { content: &content, name, errors };
    match encoding {
        Encoding::Utf8 => decoder.utf8(0),
        Encoding::Utf8Sig => decoder.utf8(if content.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 }),
        Encoding::Latin1 => Ok(content.iter().map(|&byte| char::from(byte)).collect()),
        Encoding::Ascii => decoder.ascii(),
        Encoding::Utf16(order) => decoder.utf16(order),
        Encoding::Utf32(order) => decoder.utf32(order),
    }
}

struct Decoder<'a> {
    content: &'a [u8],
    name: &'a str,
    errors: &'a str,
}

impl Decoder<'_> {
    /// What stands for bytes that are no text.
    fn bad(&self, out: &mut String, place: std::ops::Range<usize>, reason: &str) -> Result<()> {
        match self.errors {
            "strict" => {
                let object = Value::Bytes(Ref::new(Bytes::new(self.content.to_vec())));
                return Err(refusal("UnicodeDecodeError", self.name, object, place, reason));
            }
            "ignore" => {}
            "replace" => out.push('\u{fffd}'),
            "backslashreplace" => {
                for byte in &self.content[place] {
                    let _ = write!(out, "\\x{byte:02x}");
                }
            }
            "surrogateescape" | "surrogatepass" => return Err(no_surrogates()),
            other => return Err(unknown_handler(other)),
        }
        Ok(())
    }

    fn utf8(&self, mut start: usize) -> Result<String> {
        let mut out = String::with_capacity(self.content.len());
        loop {
            let error = match std::str::from_utf8(&self.content[start..]) {
                Ok(rest) => {
                    out.push_str(rest);
                    return Ok(out);
                }
                Err(error) => error,
            };
            let bad = start + error.valid_up_to();
            out.push_str(&String::from_utf8_lossy(&self.content[start..bad]));
            let (end, reason) = match error.error_len() {
                None => (self.content.len(), "unexpected end of data"),
                Some(length) => {
                    let begins = matches!(self.content[bad], 0xc2..=0xf4);
                    (bad + length, if begins { "invalid continuation byte" } else { "invalid start byte" })
                }
            };
            self.bad(&mut out, bad..end, reason)?;
            start = end;
        }
    }

    fn ascii(&self) -> Result<String> {
        let mut out = String::with_capacity(self.content.len());
        for (place, &byte) in self.content.iter().enumerate() {
            if byte.is_ascii() {
                out.push(char::from(byte));
            } else {
                self.bad(&mut out, place..place + 1, "ordinal not in range(128)")?;
            }
        }
        Ok(out)
    }

    fn utf16(&self, order: Option<Order>) -> Result<String> {
        let (order, start) = match (order, self.content) {
            (None, [0xfe, 0xff, ..]) => (Order::Big, 2),
            (None, [0xff, 0xfe, ..]) => (Order::Little, 2),
            (order, _) => (order.unwrap_or(Order::Little), 0),
        };
        let read = |pair: &[u8]| match (order, pair) {
            (Order::Little, &[low, high]) | (Order::Big, &[high, low]) => u16::from_le_bytes([low, high]),
            _ => 0,
        };
        let (mut out, mut place) = (String::new(), start);
        let units = self.content[start..].chunks_exact(2).map(read);
        for char in char::decode_utf16(units) {
            match char {
                Ok(char) => {
                    out.push(char);
                    place += 2 * char.len_utf16();
                }
                Err(_) => {
                    self.bad(&mut out, place..place + 2, "illegal encoding")?;
                    place += 2;
                }
            }
        }
        if place < self.content.len() {
            self.bad(&mut out, place..self.content.len(), "truncated data")?;
        }
        Ok(out)
    }

    fn utf32(&self, order: Option<Order>) -> Result<String> {
        let (order, start) = match (order, self.content) {
            (None, [0, 0, 0xfe, 0xff, ..]) => (Order::Big, 4),
            (None, [0xff, 0xfe, 0, 0, ..]) => (Order::Little, 4),
            (order, _) => (order.unwrap_or(Order::Little), 0),
        };
        let (mut out, mut place) = (String::new(), start);
        for quad in self.content[start..].chunks(4) {
            let code = match (order, quad) {
                (Order::Little, &[a, b, c, d]) | (Order::Big, &[d, c, b, a]) => Some(u32::from_le_bytes([a, b, c, d])),
                _ => None,
            };
            match (code, code.and_then(char::from_u32)) {
                (_, Some(char)) => out.push(char),
                (Some(_), None) => self.bad(&mut out, place..place + 4, "code point not in range(0x110000)")?,
                (None, None) => self.bad(&mut out, place..self.content.len(), "truncated data")?,
            }
            place += quad.len();
        }
        Ok(out)
    }
}
