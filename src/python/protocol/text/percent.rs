//! `template % values`, for `str` and for `bytes`, whose templates come here as characters below 256.

use super::number::{self, Parts, layout};
use super::spec::Spec;
use super::{ascii, repr, str as str_of};
use crate::builtins::known;
use crate::protocol::{class_of, item, overflow_error, special, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use std::iter::Peekable;
use std::str::CharIndices;

/// Which type's `%` it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `str`
    Text,
    /// `bytes`
    Bytes,
}

/// `template % values`
///
/// # Errors
/// The values don't fit the template, or what their methods raise.
pub fn percent(thread: &mut Thread, template: &str, values: &Value, kind: Kind) -> Result<String> {
    let mapping = is_mapping(thread, values).then(|| values.clone());
    let items = match values.plain() {
        Value::Tuple(items) => items.to_vec(),
        _ => vec![values.clone()],
    };
    let chars = template.char_indices().peekable();
    let mut formatter =
        Formatter { thread, chars, template, kind, mapping, items: items.into_iter(), out: String::new() };
    formatter.run()?;
    Ok(formatter.out)
}

/// Whether keys can be looked up in it.
fn is_mapping(thread: &mut Thread, value: &Value) -> bool {
    match value.plain() {
        Value::Tuple(_) | Value::Str(_) => false,
        Value::Dict(_) | Value::List(_) | Value::Bytes(_) => true,
        _ => special(thread, value, &known::GETITEM).is_some(),
    }
}

struct Formatter<'a> {
    thread: &'a mut Thread,
    chars: Peekable<CharIndices<'a>>,
    template: &'a str,
    kind: Kind,
    mapping: Option<Value>,
    items: std::vec::IntoIter<Value>,
    out: String,
}

/// One conversion, as far as it was read.
#[derive(Default)]
struct Conversion {
    left: bool,
    zero: bool,
    sign: Option<char>,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
    /// The value that a `(key)` names.
    keyed: Option<Value>,
}

impl Conversion {
    /// The same, as a format specification.
    fn spec(&self, kind: char) -> Spec {
        let zero = self.zero && !self.left;
        Spec {
            fill: if zero { '0' } else { ' ' },
            align: if self.left {
                '<'
            } else if zero {
                '='
            } else {
                '>'
            },
            sign: self.sign,
            no_negative_zero: false,
            alternate: self.alternate,
            width: self.width,
            grouping: None,
            precision: self.precision,
            fraction_grouping: None,
            kind: Some(kind),
        }
    }
}

impl Formatter<'_> {
    fn run(&mut self) -> Result<()> {
        while let Some((_, char)) = self.chars.next() {
            if char == '%' { self.convert()? } else { self.out.push(char) }
        }
        if self.items.len() > 0 && self.mapping.is_none() {
            let what = if self.kind == Kind::Text { "string" } else { "bytes" };
            return Err(type_error(format!("not all arguments converted during {what} formatting")));
        }
        Ok(())
    }

    fn convert(&mut self) -> Result<()> {
        let mut conversion = Conversion::default();
        if self.chars.next_if(|&(_, char)| char == '(').is_some() {
            conversion.keyed = Some(self.keyed()?);
        }
        self.flags(&mut conversion);
        if let Some(width) = self.amount()? {
            conversion.left |= width < 0;
            conversion.width = usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX);
        }
        if self.chars.next_if(|&(_, char)| char == '.').is_some() {
            let digits = self.amount()?.unwrap_or(0).max(0);
            conversion.precision = Some(usize::try_from(digits).unwrap_or(usize::MAX));
        }
        let _ = self.chars.next_if(|&(_, char)| matches!(char, 'h' | 'l' | 'L'));
        let (at, kind) = self.chars.next().ok_or_else(|| value_error("incomplete format"))?;
        if kind == '%' {
            self.out.push('%');
            return Ok(());
        }
        if !"sradiuoxXeEfFgGcb".contains(kind) || kind == 'b' && self.kind == Kind::Text {
            let index = self.template[..at].chars().count();
            let what = format!("unsupported format character '{kind}' ({:#x}) at index {index}", u32::from(kind));
            return Err(value_error(what));
        }
        let value = match conversion.keyed.take() {
            Some(value) => value,
            None => self.next_value()?,
        };
        let text = self.text(&value, kind, &conversion)?;
        self.out.push_str(&text);
        Ok(())
    }

    fn next_value(&mut self) -> Result {
        self.items.next().ok_or_else(|| type_error("not enough arguments for format string"))
    }

    /// The value of the key in parentheses.
    fn keyed(&mut self) -> Result {
        let Some(mapping) = self.mapping.clone() else { return Err(type_error("format requires a mapping")) };
        let (mut key, mut depth) = (String::new(), 1);
        for (_, char) in self.chars.by_ref() {
            depth += i32::from(char == '(') - i32::from(char == ')');
            if depth == 0 {
                let key = match self.kind {
                    Kind::Text => Value::str(key),
                    Kind::Bytes => crate::builtins::bytes_of(latin1(&key)),
                };
                return item(self.thread, &mapping, &key);
            }
            key.push(char);
        }
        Err(value_error("incomplete format key"))
    }

    fn flags(&mut self, conversion: &mut Conversion) {
        while let Some((_, flag)) = self.chars.next_if(|&(_, char)| "-+ #0".contains(char)) {
            match flag {
                '-' => conversion.left = true,
                '+' => conversion.sign = Some('+'),
                ' ' => conversion.sign = conversion.sign.or(Some(' ')),
                '#' => conversion.alternate = true,
                _ => conversion.zero = true,
            }
        }
    }

    /// A width or precision: digits, or `*` for the next value.
    fn amount(&mut self) -> Result<Option<i64>> {
        if self.chars.next_if(|&(_, char)| char == '*').is_some() {
            return match self.next_value()? {
                Value::Int(number) => Ok(Some(number)),
                Value::Bool(truth) => Ok(Some(i64::from(truth))),
                _ => Err(type_error("* wants int")),
            };
        }
        let mut amount = None;
        while let Some((_, digit)) = self.chars.next_if(|(_, char)| char.is_ascii_digit()) {
            let digit = i64::from(u32::from(digit) - u32::from('0'));
            let next = amount.unwrap_or(0i64).checked_mul(10).and_then(|amount| amount.checked_add(digit));
            amount = Some(next.filter(|&next| next < isize::MAX as i64).ok_or_else(|| value_error("width too big"))?);
        }
        Ok(amount)
    }

    fn text(&mut self, value: &Value, kind: char, conversion: &Conversion) -> Result<String> {
        match kind {
            's' | 'b' if self.kind == Kind::Bytes => {
                let text = byte_text(self.thread, value)?;
                self.string(text, conversion)
            }
            's' => {
                let text = str_of(self.thread, value)?;
                self.string(text.as_str().unwrap_or_default().to_owned(), conversion)
            }
            'r' if self.kind == Kind::Text => {
                let text = repr(self.thread, value)?;
                self.string(text, conversion)
            }
            'r' | 'a' => {
                let text = ascii(self.thread, value)?;
                self.string(text, conversion)
            }
            'c' => {
                let char = self.character(value)?;
                conversion.spec('s').pad(self.thread, &char.to_string())
            }
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' => self.integer(value, kind, conversion),
            _ => self.float(value, kind, conversion),
        }
    }

    fn string(&mut self, text: String, conversion: &Conversion) -> Result<String> {
        let end = conversion.precision.and_then(|most| text.char_indices().nth(most)).map(|(end, _)| end);
        let align = if conversion.left { '<' } else { '>' };
        Spec { fill: ' ', align, ..conversion.spec('s') }.pad(self.thread, &text[..end.unwrap_or(text.len())])
    }

    fn character(&mut self, value: &Value) -> Result<char> {
        let number = match value {
            Value::Instance(_) => integer_of(self.thread, value, &known::INDEX)?.unwrap_or_else(|| value.clone()),
            other => other.clone(),
        };
        match (self.kind, &number) {
            (Kind::Text, Value::Str(text)) if text.points() == 1 => Ok(text.point(0).unwrap_or_default()),
            (Kind::Text, Value::Str(text)) => {
                let what = "%c requires an int or a unicode character, not a string of length";
                Err(type_error(format!("{what} {}", text.points())))
            }
            (Kind::Text, Value::Int(_) | Value::Big(_) | Value::Bool(_)) => {
                number::char_of(&number).ok_or_else(|| overflow_error("%c arg not in range(0x110000)"))
            }
            (Kind::Text, other) => {
                let what = "%c requires an int or a unicode character, not";
                Err(type_error(format!("{what} {}", type_name(other))))
            }
            (Kind::Bytes, Value::Bytes(bytes)) if bytes.lock().len() == 1 => Ok(char::from(bytes.lock()[0])),
            (Kind::Bytes, Value::Int(_) | Value::Big(_) | Value::Bool(_)) => {
                let char = number::char_of(&number).filter(|&char| u32::from(char) < 256);
                char.ok_or_else(|| overflow_error("%c arg not in range(256)"))
            }
            (Kind::Bytes, other) => {
                let what = "%c requires an integer in range(256) or a single byte, not";
                Err(type_error(format!("{what} {}", type_name(other))))
            }
        }
    }

    fn integer(&mut self, value: &Value, letter: char, conversion: &Conversion) -> Result<String> {
        let kind = if "iu".contains(letter) { 'd' } else { letter };
        let number = match value {
            Value::Int(_) | Value::Big(_) | Value::Bool(_) => Some(value.clone()),
            Value::Float(number) if kind == 'd' => Some(truncated(*number)?),
            other if kind == 'd' => match integer_of(self.thread, other, &known::INT)? {
                None => integer_of(self.thread, other, &known::INDEX)?,
                number => number,
            },
            other => integer_of(self.thread, other, &known::INDEX)?,
        };
        let wanted = if kind == 'd' { "a real number is required" } else { "an integer is required" };
        let refuse = || type_error(format!("%{letter} format: {wanted}, not {}", type_name(value)));
        let mut parts = number::integer_parts(&number.ok_or_else(refuse)?, kind, conversion.alternate)?;
        let digits = conversion.precision.unwrap_or(0);
        self.thread.reserve(digits)?;
        parts.whole.insert_str(0, &"0".repeat(digits.saturating_sub(parts.whole.len())));
        layout(self.thread, &parts, &conversion.spec(kind))
    }

    fn float(&mut self, value: &Value, kind: char, conversion: &Conversion) -> Result<String> {
        let number = match value {
            Value::Float(number) => *number,
            Value::Int(_) | Value::Big(_) | Value::Bool(_) => number::to_float(value)?,
            other => float_of(self.thread, other)?,
        };
        self.thread.reserve(conversion.precision.unwrap_or(0))?;
        let parts: Parts = number::float_parts(number, Some(kind), conversion.precision, conversion.alternate);
        layout(self.thread, &parts, &conversion.spec(kind))
    }
}

/// What `__int__` or `__index__` give; nothing if there is none.
fn integer_of(thread: &mut Thread, value: &Value, name: &crate::object::Name) -> Result<Option<Value>> {
    if let Value::Instance(instance) = value
        && let Some(number @ (Value::Int(_) | Value::Big(_))) = &instance.payload
    {
        return Ok(Some(number.clone()));
    }
    if matches!(value, Value::Str(_) | Value::Bytes(_)) {
        return Ok(None);
    }
    let Some(method) = special(thread, value, name) else { return Ok(None) };
    Ok(Some(thread.call_with(&method, [])?).filter(|number| matches!(number, Value::Int(_) | Value::Big(_))))
}

fn float_of(thread: &mut Thread, value: &Value) -> Result<f64> {
    if let Value::Instance(instance) = value
        && let Some(Value::Float(number)) = &instance.payload
    {
        return Ok(*number);
    }
    let refuse = || type_error(format!("must be real number, not {}", type_name(value)));
    if matches!(value, Value::Str(_) | Value::Bytes(_)) {
        return Err(refuse());
    }
    if let Some(method) = special(thread, value, &known::FLOAT) {
        return match thread.call_with(&method, [])? {
            Value::Float(number) => Ok(number),
            other => {
                let (class, given) = (class_of(value), type_name(&other));
                Err(type_error(format!("{}.__float__() must return a float, not {given}", &*class.name)))
            }
        };
    }
    number::to_float(&integer_of(thread, value, &known::INDEX)?.ok_or_else(refuse)?)
}

fn truncated(number: f64) -> Result {
    use num_traits::FromPrimitive;
    let whole = num_bigint::BigInt::from_f64(number.trunc()).map(Value::big);
    whole.ok_or_else(|| match number.is_nan() {
        true => value_error("cannot convert float NaN to integer"),
        false => overflow_error("cannot convert float infinity to integer"),
    })
}

/// Bytes as characters below 256.
fn byte_text(thread: &mut Thread, value: &Value) -> Result<String> {
    let refuse = |value: &Value| -> Thrown {
        let what = "%b requires a bytes-like object, or an object that implements __bytes__, not";
        type_error(format!("{what} '{}'", type_name(value)))
    };
    match value {
        Value::Bytes(bytes) => Ok(bytes.lock().iter().map(|&byte| char::from(byte)).collect()),
        other => match special(thread, other, &crate::object::intern("__bytes__")) {
            Some(method) => match thread.call_with(&method, [])? {
                Value::Bytes(bytes) => Ok(bytes.lock().iter().map(|&byte| char::from(byte)).collect()),
                other => Err(refuse(&other)),
            },
            None => Err(refuse(other)),
        },
    }
}

/// Characters below 256 as bytes.
pub fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|char| u8::try_from(u32::from(char)).unwrap_or(b'?')).collect()
}
