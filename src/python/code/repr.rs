//! How Python spells values: `repr()` of what can be a constant.

use super::{Code, Constant};

/// No float needs more digits to be told from all others.
const MOST_DIGITS: usize = 17;

/// A constant.
pub fn constant(constant: &Constant) -> String {
    match constant {
        Constant::None => "None".to_owned(),
        Constant::Bool(true) => "True".to_owned(),
        Constant::Bool(false) => "False".to_owned(),
        Constant::Ellipsis => "Ellipsis".to_owned(),
        Constant::Int(value) => value.to_string(),
        Constant::Big(digits) => digits.to_string(),
        Constant::Float(value) => float(*value),
        Constant::Complex { real, imag } => complex(*real, *imag),
        Constant::Str(value) => text(value),
        Constant::Bytes(value) => bytes(value),
        Constant::Tuple(items) => tuple(items),
        Constant::FrozenSet(items) if items.is_empty() => "frozenset()".to_owned(),
        Constant::FrozenSet(items) => format!("frozenset({{{}}})", list(items)),
        Constant::Slice(parts) => format!("slice({})", list(&**parts)),
        Constant::Code(value) => code(value),
    }
}

/// A code object. Where it lies in memory says nothing to a reader and changes from run to run: it is left open.
pub fn code(code: &Code) -> String {
    format!("<code object {} at 0x…, file \"{}\", line {}>", code.name, code.filename, code.first_line)
}

/// A float: the fewest digits that give it back, with an exponent below 1e-4 and from 1e16 on.
pub fn float(value: f64) -> String {
    let digits = number(value);
    if value.is_finite() && !digits.contains(['.', 'e']) { format!("{digits}.0") } else { digits }
}

/// A complex number.
pub fn complex(real: f64, imag: f64) -> String {
    if real == 0.0 && real.is_sign_positive() {
        return format!("{}j", number(imag));
    }
    let sign = if imag.is_sign_negative() && !imag.is_nan() { "" } else { "+" };
    format!("({}{sign}{}j)", number(real), number(imag))
}

/// A float without the `.0` that says that it is one.
fn number(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    let scientific = format!("{value:e}");
    let Some((mut digits, power)) = parted(&scientific) else { return value.to_string() };
    // Where two numbers of so many digits are equally near, Python means the even one.
    let even;
    let longest = digits.bytes().filter(u8::is_ascii_digit).count() == MOST_DIGITS;
    if longest {
        even = format!("{value:.*e}", MOST_DIGITS - 1);
        digits = parted(&even).map_or(digits, |(digits, _)| digits);
    }
    match power {
        -4..16 if longest => format!("{value:.*}", (MOST_DIGITS as i32 - 1 - power) as usize),
        -4..16 => value.to_string(),
        _ => {
            let sign = if power < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", power.abs())
        }
    }
}

/// Digits and the power of ten, of a number in scientific form.
fn parted(scientific: &str) -> Option<(&str, i32)> {
    let (digits, power) = scientific.split_once('e')?;
    Some((digits, power.parse().ok()?))
}

/// A text: in single quotes, or in double ones if that saves a backslash.
pub fn text(value: &str) -> String {
    let quote = quote(value.contains('\''), value.contains('"'));
    let mut out = String::from(quote);
    for char in value.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if char == quote => out.extend(['\\', char]),
            _ if is_printable(char) => out.push(char),
            _ => out.push_str(&escape(char)),
        }
    }
    out.push(quote);
    out
}

/// Bytes.
pub fn bytes(value: &[u8]) -> String {
    let quote = quote(value.contains(&b'\''), value.contains(&b'"'));
    let mut out = format!("b{quote}");
    for byte in value {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b' '..=b'~' if char::from(*byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(*byte)),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
    out
}

/// Whether a character is shown as itself. The standard library keeps the same table for the same purpose, but shows it
/// only through `escape_debug`, which also escapes combining marks where they have nothing to combine with.
pub fn is_printable(char: char) -> bool {
    matches!(char, '\\' | '\'' | '"') || String::from_iter(['a', char]).escape_debug().nth(1) == Some(char)
}

/// A text that was spelled already, with escapes for all that is not ASCII.
pub fn ascii(spelled: &str) -> String {
    let mut out = String::with_capacity(spelled.len());
    for char in spelled.chars() {
        if char.is_ascii() { out.push(char) } else { out.push_str(&escape(char)) }
    }
    out
}

fn quote(single: bool, double: bool) -> char {
    if single && !double { '"' } else { '\'' }
}

fn escape(char: char) -> String {
    match u32::from(char) {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

fn tuple(items: &[Constant]) -> String {
    let comma = if items.len() == 1 { "," } else { "" };
    format!("({}{comma})", list(items))
}

fn list(items: &[Constant]) -> String {
    items.iter().map(constant).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_as_python_prints_them() {
        let cases = [
            (0.1, "0.1"),
            (-0.0, "-0.0"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (1.5e-5, "1.5e-05"),
            (0.0001, "0.0001"),
            (1e300, "1e+300"),
            (f64::INFINITY, "inf"),
            (f64::NAN, "nan"),
        ];
        for (value, expected) in cases {
            assert_eq!(float(value), expected);
        }
    }

    #[test]
    fn complex_numbers_as_python_prints_them() {
        assert_eq!(complex(0.0, 2.0), "2j");
        assert_eq!(complex(1.0, -2.5), "(1-2.5j)");
        assert_eq!(complex(-0.0, 1.0), "(-0+1j)");
    }

    #[test]
    fn texts_choose_their_quotes_and_escape_what_is_unseen() {
        assert_eq!(text("it's"), "\"it's\"");
        assert_eq!(text("'\""), "'\\'\"'");
        assert_eq!(text("a\n\u{7f}\u{a0}\u{200b}\u{10ffff}é"), r"'a\n\x7f\xa0\u200b\U0010ffffé'");
        assert_eq!(bytes(b"a'\x00\xff"), r#"b"a'\x00\xff""#);
    }
}
