//! Reads pickles of all protocols: `Modules/_pickle.c`'s `load`. Classes are found, objects' states set by functions of the
//! library's.

use super::opcode::*;
use crate::object::{Args, Bytes, Dict, Set, SetTable, Thrown, Window, intern};
use crate::protocol::{self, exception, not_supported, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use sharing::Ref;

/// `_load(data, find_class, build, persistent)`: the object, and how many bytes its pickle has.
pub fn load(thread: &mut Thread, mut args: Args) -> Result {
    let Some(data) = Window::content(&args[0]) else {
        let name = type_name(&args[0]);
        return Err(type_error(format!("a bytes-like object is required, not '{name}'")));
    };
    let (find_class, build, persistent) = (args.take(1), args.take(2), args.take(3));
    let (stack, marks, memo) = (Vec::new(), Vec::new(), Vec::new());
    let mut reading = Reading { data, place: 0, stack, marks, memo, find_class, build, persistent };
    loop {
        let Some(&opcode) = reading.data.get(reading.place) else {
            return Err(exception("EOFError", vec![Value::from("Ran out of input")]));
        };
        reading.place += 1;
        if opcode == STOP {
            let value = reading.pop(thread)?;
            return Ok(Value::tuple(vec![value, Value::count(reading.place)]));
        }
        reading.step(thread, opcode)?;
    }
}

struct Reading {
    data: Vec<u8>,
    place: usize,
    stack: Vec<Value>,
    marks: Vec<usize>,
    memo: Vec<Value>,
    find_class: Value,
    build: Value,
    persistent: Value,
}

/// `UnpicklingError`, which the library defines.
fn wrong(thread: &mut Thread, text: &str) -> Thrown {
    let module = match thread.import(&intern("pickle")) {
        Ok(module) => module,
        Err(thrown) => return thrown,
    };
    let error = protocol::attribute(thread, &module, &intern("UnpicklingError"));
    match error.and_then(|class| thread.call_with(&class, [Value::from(text)])) {
        Ok(Value::Instance(error)) => Thrown::Exception(error),
        Ok(_) => value_error(text),
        Err(thrown) => thrown,
    }
}

impl Reading {
    fn take(&mut self, thread: &mut Thread, count: usize) -> Result<&[u8]> {
        let start = self.place;
        match start.checked_add(count).filter(|&end| end <= self.data.len()) {
            Some(end) => {
                self.place = end;
                Ok(&self.data[start..end])
            }
            None => Err(wrong(thread, "pickle data was truncated")),
        }
    }

    /// An unsigned number of so many bytes.
    fn number(&mut self, thread: &mut Thread, bytes: usize) -> Result<usize> {
        let taken = self.take(thread, bytes)?;
        Ok(taken.iter().rev().fold(0u64, |number, &byte| number << 8 | u64::from(byte)) as usize)
    }

    fn line(&mut self, thread: &mut Thread) -> Result<String> {
        let Some(length) = self.data[self.place..].iter().position(|&byte| byte == b'\n') else {
            return Err(wrong(thread, "pickle data was truncated"));
        };
        let line = self.take(thread, length + 1)?;
        Ok(String::from_utf8_lossy(&line[..length]).into_owned())
    }

    /// A line of Latin-1 with `\uXXXX` escapes.
    fn raw_line(&mut self, thread: &mut Thread) -> Result<String> {
        let start = self.place;
        self.line(thread)?;
        let text: String = self.data[start..self.place - 1].iter().map(|&byte| char::from(byte)).collect();
        let mut parts = text.split("\\u");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let code = part.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            let char = code.and_then(char::from_u32);
            out.push(char.ok_or_else(|| value_error("truncated \\uXXXX escape"))?);
            out.push_str(&part[4..]);
        }
        Ok(out)
    }

    fn pop(&mut self, thread: &mut Thread) -> Result {
        let floor = self.marks.last().copied().unwrap_or(0);
        match self.stack.pop() {
            Some(value) if self.stack.len() >= floor => Ok(value),
            _ => Err(wrong(thread, "unexpected MARK found")),
        }
    }

    fn top(&mut self, thread: &mut Thread) -> Result {
        let top = self.stack.last().cloned();
        top.ok_or_else(|| wrong(thread, "unpickling stack underflow"))
    }

    /// What lies above the last mark.
    fn marked(&mut self, thread: &mut Thread) -> Result<Vec<Value>> {
        match self.marks.pop() {
            Some(mark) if mark <= self.stack.len() => Ok(self.stack.split_off(mark)),
            _ => Err(wrong(thread, "could not find MARK")),
        }
    }

    fn push(&mut self, value: Value) {
        self.stack.push(value);
    }

    fn remember(&mut self, thread: &mut Thread, number: usize) -> Result<()> {
        let value = self.top(thread)?;
        if number > self.memo.len() + (1 << 20) {
            return Err(wrong(thread, "a memo with such gaps"));
        }
        if self.memo.len() <= number {
            self.memo.resize(number + 1, Value::Null);
        }
        self.memo[number] = value;
        Ok(())
    }

    fn recall(&mut self, thread: &mut Thread, number: usize) -> Result<()> {
        match self.memo.get(number).cloned().and_then(Value::present) {
            Some(value) => self.push(value),
            None => return Err(wrong(thread, &format!("Memo value not found at index {number}"))),
        }
        Ok(())
    }

    fn text(&mut self, thread: &mut Thread, length: usize) -> Result<()> {
        let bytes = self.take(thread, length)?.to_vec();
        let text = crate::builtins::codecs::decode(bytes, "utf-8", "strict")?;
        // Names of attributes come again and again.
        let short = text.len() <= 32 && text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
        self.push(if short { intern(&text).value() } else { Value::str(text) });
        Ok(())
    }

    fn bytes(&mut self, thread: &mut Thread, length: usize, mutable: bool) -> Result<()> {
        let bytes = self.take(thread, length)?.to_vec();
        self.push(Value::Bytes(Ref::new(if mutable { Bytes::array(bytes) } else { Bytes::new(bytes) })));
        Ok(())
    }

    fn step(&mut self, thread: &mut Thread, opcode: u8) -> Result<()> {
        match opcode {
            PROTO => {
                let protocol = self.number(thread, 1)?;
                if protocol > 5 {
                    return Err(value_error(format!("unsupported pickle protocol: {protocol}")));
                }
            }
            FRAME => {
                let length = self.number(thread, 8)?;
                let start = self.place;
                self.take(thread, length)?;
                self.place = start;
            }
            MARK => self.marks.push(self.stack.len()),
            POP if self.marks.last() == Some(&self.stack.len()) => drop(self.marks.pop()),
            POP => drop(self.pop(thread)?),
            POP_MARK => drop(self.marked(thread)?),
            DUP => {
                let top = self.top(thread)?;
                self.push(top);
            }
            PUT | GET => {
                let line = self.line(thread)?;
                let number = line.parse().map_err(|_| wrong(thread, "a number was expected"))?;
                return if opcode == PUT { self.remember(thread, number) } else { self.recall(thread, number) };
            }
            BINPUT | LONG_BINPUT => {
                let number = self.number(thread, if opcode == BINPUT { 1 } else { 4 })?;
                self.remember(thread, number)?;
            }
            BINGET | LONG_BINGET => {
                let number = self.number(thread, if opcode == BINGET { 1 } else { 4 })?;
                self.recall(thread, number)?;
            }
            MEMOIZE => self.remember(thread, self.memo.len())?,
            _ => return self.constant(thread, opcode),
        }
        Ok(())
    }

    fn constant(&mut self, thread: &mut Thread, opcode: u8) -> Result<()> {
        let value = match opcode {
            NONE => Value::None,
            NEWTRUE => Value::Bool(true),
            NEWFALSE => Value::Bool(false),
            BININT => Value::Int(i64::from(self.number(thread, 4)? as u32 as i32)),
            BININT1 => Value::count(self.number(thread, 1)?),
            BININT2 => Value::count(self.number(thread, 2)?),
            LONG1 | LONG4 => {
                let length = self.number(thread, if opcode == LONG1 { 1 } else { 4 })?;
                Value::big(BigInt::from_signed_bytes_le(self.take(thread, length)?))
            }
            BINFLOAT => {
                let mut bytes = [0; 8];
                bytes.copy_from_slice(self.take(thread, 8)?);
                Value::Float(f64::from_be_bytes(bytes))
            }
            INT | LONG | FLOAT => {
                let line = self.line(thread)?;
                match (opcode, line.as_str()) {
                    (INT, "00") => Value::Bool(false),
                    (INT, "01") => Value::Bool(true),
                    (FLOAT, text) => {
                        let number = crate::builtins::float::parse(text);
                        Value::Float(number.ok_or_else(|| value_error("could not convert string to float"))?)
                    }
                    (_, text) => {
                        let number = text.trim_end_matches('L').parse::<BigInt>();
                        Value::big(number.map_err(|_| value_error("could not convert string to int"))?)
                    }
                }
            }
            UNICODE => Value::str(self.raw_line(thread)?),
            SHORT_BINUNICODE | BINUNICODE | BINUNICODE8 => {
                let size = [(SHORT_BINUNICODE, 1), (BINUNICODE, 4), (BINUNICODE8, 8)];
                let length = self.sized(thread, opcode, &size)?;
                return self.text(thread, length);
            }
            SHORT_BINBYTES | BINBYTES | BINBYTES8 | BYTEARRAY8 => {
                let size = [(SHORT_BINBYTES, 1), (BINBYTES, 4), (BINBYTES8, 8), (BYTEARRAY8, 8)];
                let length = self.sized(thread, opcode, &size)?;
                return self.bytes(thread, length, opcode == BYTEARRAY8);
            }
            _ => return self.container(thread, opcode),
        };
        self.push(value);
        Ok(())
    }

    fn sized(&mut self, thread: &mut Thread, opcode: u8, sizes: &[(u8, usize)]) -> Result<usize> {
        let size = sizes.iter().find(|(known, _)| *known == opcode).map_or(1, |(_, size)| *size);
        self.number(thread, size)
    }

    fn container(&mut self, thread: &mut Thread, opcode: u8) -> Result<()> {
        let value = match opcode {
            EMPTY_TUPLE => Value::tuple(Vec::new()),
            EMPTY_LIST => Value::list(Vec::new()),
            EMPTY_DICT => Value::Dict(Ref::default()),
            EMPTY_SET => Value::Set(Ref::new(Set::new(SetTable::default(), false))),
            TUPLE => Value::tuple(self.marked(thread)?),
            TUPLE1 | TUPLE2 | TUPLE3 => {
                let count = usize::from(opcode - TUPLE1) + 1;
                let mut items = (0..count).map(|_| self.pop(thread)).collect::<Result<Vec<Value>>>()?;
                items.reverse();
                Value::tuple(items)
            }
            LIST => Value::list(self.marked(thread)?),
            DICT => {
                let dict = Value::Dict(Ref::default());
                let items = self.marked(thread)?;
                set_items(thread, &dict, items)?;
                dict
            }
            FROZENSET => {
                let set = Set::new(SetTable::default(), true);
                for item in self.marked(thread)? {
                    protocol::add_to_set(thread, &set, item)?;
                }
                Value::Set(Ref::new(set))
            }
            _ => return self.fill(thread, opcode),
        };
        self.push(value);
        Ok(())
    }

    /// Puts items into what lies below them.
    fn fill(&mut self, thread: &mut Thread, opcode: u8) -> Result<()> {
        match opcode {
            APPEND => {
                let item = self.pop(thread)?;
                let list = self.top(thread)?;
                append(thread, &list, vec![item])
            }
            APPENDS => {
                let items = self.marked(thread)?;
                let list = self.top(thread)?;
                append(thread, &list, items)
            }
            SETITEM => {
                let (value, key) = (self.pop(thread)?, self.pop(thread)?);
                let dict = self.top(thread)?;
                set_items(thread, &dict, vec![key, value])
            }
            SETITEMS => {
                let items = self.marked(thread)?;
                let dict = self.top(thread)?;
                set_items(thread, &dict, items)
            }
            ADDITEMS => {
                let items = self.marked(thread)?;
                match self.top(thread)? {
                    Value::Set(set) => items.into_iter().try_for_each(|item| protocol::add_to_set(thread, &set, item)),
                    other => items.into_iter().try_for_each(|item| thread.call_method(&other, "add", [item]).map(drop)),
                }
            }
            _ => self.object(thread, opcode),
        }
    }

    /// Makes objects.
    fn object(&mut self, thread: &mut Thread, opcode: u8) -> Result<()> {
        let value = match opcode {
            GLOBAL => {
                let (module, name) = (self.line(thread)?, self.line(thread)?);
                thread.call_with(&self.find_class.clone(), [Value::str(module), Value::str(name)])?
            }
            STACK_GLOBAL => {
                let (name, module) = (self.pop(thread)?, self.pop(thread)?);
                if name.as_str().is_none() || module.as_str().is_none() {
                    return Err(wrong(thread, "STACK_GLOBAL requires str"));
                }
                thread.call_with(&self.find_class.clone(), [module, name])?
            }
            REDUCE => {
                let (arguments, function) = (self.pop(thread)?, self.pop(thread)?);
                self.call(thread, &function, arguments, None)?
            }
            NEWOBJ => {
                let (arguments, class) = (self.pop(thread)?, self.pop(thread)?);
                self.new_object(thread, class, arguments, None)?
            }
            NEWOBJ_EX => {
                let (keywords, arguments, class) = (self.pop(thread)?, self.pop(thread)?, self.pop(thread)?);
                self.new_object(thread, class, arguments, Some(keywords))?
            }
            OBJ | INST => {
                let mut items = self.marked(thread)?;
                let class = if opcode == INST {
                    let (module, name) = (self.line(thread)?, self.line(thread)?);
                    thread.call_with(&self.find_class.clone(), [Value::str(module), Value::str(name)])?
                } else if items.is_empty() {
                    return Err(wrong(thread, "unpickling stack underflow"));
                } else {
                    items.remove(0)
                };
                thread.call_with(&class, items)?
            }
            BUILD => {
                let state = self.pop(thread)?;
                let object = self.top(thread)?;
                return thread.call_with(&self.build.clone(), [object, state]).map(drop);
            }
            PERSID | BINPERSID => {
                let id = if opcode == PERSID { Value::str(self.line(thread)?) } else { self.pop(thread)? };
                thread.call_with(&self.persistent.clone(), [id])?
            }
            b'S' | b'T' | b'U' | 0x82..=0x84 | 0x97 | 0x98 => {
                return Err(not_supported("pickles of that kind: strings of Python 2, extensions, outside buffers"));
            }
            b' '..=b'~' => {
                return Err(wrong(thread, &format!("invalid load key, '{}'.", char::from(opcode))));
            }
            _ => return Err(wrong(thread, &format!("invalid load key, '\\x{opcode:02x}'."))),
        };
        self.push(value);
        Ok(())
    }

    fn new_object(&mut self, thread: &mut Thread, class: Value, arguments: Value, keywords: Option<Value>) -> Result {
        if !matches!(class, Value::Class(_)) {
            let name = type_name(&class);
            let what = if keywords.is_some() { "NEWOBJ_EX" } else { "NEWOBJ" };
            return Err(wrong(thread, &format!("{what} class argument must be a type, not {name}")));
        }
        let new = protocol::attribute(thread, &class, &crate::builtins::known::NEW)?;
        let mut items = vec![class];
        items.extend(protocol::collect(thread, &arguments)?);
        self.call(thread, &new, Value::tuple(items), keywords)
    }

    fn call(&mut self, thread: &mut Thread, function: &Value, arguments: Value, keywords: Option<Value>) -> Result {
        let Value::Tuple(items) = &arguments else {
            let name = type_name(&arguments);
            return Err(type_error(format!("argument list must be a tuple, not {name}")));
        };
        let mut args = Args::positional(items.iter().cloned());
        if let Some(Value::Dict(keywords)) = keywords {
            let named = keywords.snapshot();
            args.keywords =
                named.iter().filter_map(|entry| Some((protocol::name_of(&entry.key)?, entry.value.clone()))).collect();
        }
        thread.nested(|thread| thread.call(function, args))
    }
}

fn append(thread: &mut Thread, list: &Value, items: Vec<Value>) -> Result<()> {
    if let Value::List(list) = list {
        list.lock().extend(items);
        return Ok(());
    }
    items.into_iter().try_for_each(|item| thread.call_method(list, "append", [item]).map(drop))
}

/// Keys and values by turns.
fn set_items(thread: &mut Thread, dict: &Value, items: Vec<Value>) -> Result<()> {
    if !items.len().is_multiple_of(2) {
        return Err(wrong(thread, "odd number of items for SETITEMS"));
    }
    let mut items = items.into_iter();
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        match dict {
            Value::Dict(dict) => put(thread, dict, key, value)?,
            other => protocol::set_item(thread, other, &key, value)?,
        }
    }
    Ok(())
}

fn put(thread: &mut Thread, dict: &Dict, key: Value, value: Value) -> Result<()> {
    protocol::set_in_dict(thread, dict, key, value)
}
