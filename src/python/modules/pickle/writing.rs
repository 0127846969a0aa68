//! Pickles plain data, as `Modules/_pickle.c` does, byte for byte; for anything else it calls back.

use super::opcode::*;
use crate::object::{Args, Bytes, Dict, List, Opaque, Other, Set, Tuple};
use crate::protocol::{add_note, repr, small_index, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use num_bigint::BigInt;
use sharing::{Lock, Ref};
use std::collections::HashMap;

/// A list, dictionary or set is written in parts of so many items.
const BATCH: usize = 1000;
/// A frame ends when it is as long as this.
const FRAME_TARGET: usize = 64 << 10;
/// Shorter frames are none.
const FRAME_LEAST: usize = 4;
const FRAME_HEADER: usize = 9;

/// A pickle in the making.
#[derive(Debug)]
struct Writing {
    protocol: u8,
    /// Called for what isn't plain data.
    other: Value,
    /// `persistent_id`, or `None`.
    persistent: Value,
    changing: Lock<Changing>,
}

#[derive(Debug, Default)]
struct Changing {
    out: Vec<u8>,
    /// Where the header of the frame is that is open.
    frame: Option<usize>,
    /// Objects by where they lie, with their numbers.
    memo: HashMap<usize, u32>,
    /// What the memo knows may not go: another object would lie there.
    kept: Vec<Value>,
}

impl Changing {
    fn write(&mut self, framing: bool, bytes: &[u8]) {
        if framing && self.frame.is_none() {
            self.frame = Some(self.out.len());
            self.out.extend([0; FRAME_HEADER]);
        }
        self.out.extend(bytes);
    }

    fn close_frame(&mut self) {
        let Some(start) = self.frame.take() else { return };
        let length = self.out.len() - start - FRAME_HEADER;
        if length < FRAME_LEAST {
            self.out.drain(start..start + FRAME_HEADER);
            return;
        }
        self.out[start] = FRAME;
        self.out[start + 1..start + FRAME_HEADER].copy_from_slice(&(length as u64).to_le_bytes());
    }
}

impl Opaque for Writing {}

/// `_start(protocol, other, persistent)`
pub fn start(thread: &mut Thread, mut args: Args) -> Result {
    let protocol = small_index(thread, &args[0])? as u8;
    let (other, persistent) = (args.take(1), args.take(2));
    let mut changing = Changing::default();
    changing.write(false, &[PROTO, protocol]);
    let writing = Writing { protocol, other, persistent, changing: Lock::new(changing) };
    Ok(Value::Other(Ref::new(Other::Opaque(Box::new(writing)))))
}

fn with<T>(state: &Value, act: impl FnOnce(&Writing) -> Result<T>) -> Result<T> {
    if let Value::Other(other) = state
        && let Other::Opaque(opaque) = &**other
        && let Some(writing) = (&**opaque as &dyn std::any::Any).downcast_ref::<Writing>()
    {
        return act(writing);
    }
    Err(type_error("a pickle in the making is required"))
}

/// `_save(state, object)`
pub fn save(thread: &mut Thread, args: Args) -> Result {
    with(&args[0], |writing| writing.save(thread, &args[1]).map(|()| Value::None))
}

/// `_write(state, data)`
pub fn write(_: &mut Thread, args: Args) -> Result {
    let Value::Bytes(data) = &args[1] else { return Err(type_error("bytes are required")) };
    with(&args[0], |writing| {
        writing.write(&data.snapshot());
        Ok(Value::None)
    })
}

/// `_memoize(state, object)`
pub fn memoize(_: &mut Thread, args: Args) -> Result {
    with(&args[0], |writing| {
        writing.memoize(&args[1]);
        Ok(Value::None)
    })
}

/// `_recall(state, object)`: writes the object's number, if it has one; whether it has.
pub fn recall(_: &mut Thread, args: Args) -> Result {
    with(&args[0], |writing| Ok(Value::Bool(writing.recall(&args[1]))))
}

/// `_is_known(state, object)`: whether the object has a number.
pub fn is_known(_: &mut Thread, args: Args) -> Result {
    with(&args[0], |writing| Ok(Value::Bool(writing.knows(&args[1]))))
}

/// `_finish(state)`: the whole pickle.
pub fn finish(_: &mut Thread, args: Args) -> Result {
    with(&args[0], |writing| {
        writing.write(&[STOP]);
        let mut changing = writing.changing.lock();
        changing.close_frame();
        Ok(crate::builtins::bytes_of(std::mem::take(&mut changing.out)))
    })
}

/// What the memo knows an object by: where it lies, or a number of its own if it lies nowhere.
fn key(value: &Value) -> Option<usize> {
    match value {
        Value::Ellipsis => Some(1),
        Value::NotImplemented => Some(2),
        _ => value.address(),
    }
}

impl Writing {
    fn write(&self, bytes: &[u8]) {
        self.changing.lock().write(self.protocol >= 4, bytes);
    }

    /// An instruction, the size of its data, and the data; long data stands outside of frames.
    fn write_data(&self, head: &[u8], data: &[u8]) {
        let mut changing = self.changing.lock();
        let apart = data.len() >= FRAME_TARGET;
        if apart {
            changing.close_frame();
        }
        let framing = self.protocol >= 4 && !apart;
        changing.write(framing, head);
        changing.write(framing, data);
    }

    fn memoize(&self, value: &Value) {
        let Some(address) = key(value) else { return };
        let number = {
            let mut changing = self.changing.lock();
            let number = changing.memo.len() as u32;
            changing.memo.insert(address, number);
            changing.kept.push(value.clone());
            number
        };
        match (self.protocol, number) {
            (4.., _) => self.write(&[MEMOIZE]),
            (_, 0..=0xff) => self.write(&[BINPUT, number as u8]),
            _ => self.write_number(LONG_BINPUT, number),
        }
    }

    fn write_number(&self, opcode: u8, number: u32) {
        let [a, b, c, d] = number.to_le_bytes();
        self.write(&[opcode, a, b, c, d]);
    }

    fn knows(&self, value: &Value) -> bool {
        key(value).is_some_and(|address| self.changing.lock().memo.contains_key(&address))
    }

    fn recall(&self, value: &Value) -> bool {
        let number = key(value).and_then(|address| self.changing.lock().memo.get(&address).copied());
        match number {
            Some(number @ 0..=0xff) => self.write(&[BINGET, number as u8]),
            Some(number) => self.write_number(LONG_BINGET, number),
            None => return false,
        }
        true
    }

    fn save(&self, thread: &mut Thread, value: &Value) -> Result<()> {
        {
            let mut changing = self.changing.lock();
            let long = changing.frame.is_some_and(|start| changing.out.len() - start - FRAME_HEADER >= FRAME_TARGET);
            if long {
                changing.close_frame();
            }
        }
        if !self.persistent.is_none() {
            let id = thread.call_with(&self.persistent, [value.clone()])?;
            if !id.is_none() {
                return self.save_plain(thread, &id).map(|()| self.write(&[BINPERSID]));
            }
        }
        self.save_plain(thread, value)
    }

    fn save_plain(&self, thread: &mut Thread, value: &Value) -> Result<()> {
        match value {
            Value::None => self.write(&[NONE]),
            Value::Bool(true) => self.write(&[NEWTRUE]),
            Value::Bool(false) => self.write(&[NEWFALSE]),
            Value::Int(number) => self.save_int(*number),
            Value::Big(number) => self.save_big(number),
            Value::Float(number) => {
                let mut bytes = [BINFLOAT; 9];
                bytes[1..].copy_from_slice(&number.to_be_bytes());
                self.write(&bytes);
            }
            _ if self.recall(value) => {}
            Value::Str(text) => self.save_text(value, text.as_str()),
            Value::Bytes(bytes) if !bytes.mutable && self.protocol >= 3 => self.save_bytes(value, bytes),
            Value::Bytes(bytes) if bytes.mutable && self.protocol >= 5 => self.save_bytearray(value, bytes),
            Value::Tuple(items) => return thread.nested(|thread| self.save_tuple(thread, value, items)),
            Value::List(list) => return thread.nested(|thread| self.save_list(thread, value, list)),
            Value::Dict(dict) => return thread.nested(|thread| self.save_dict(thread, value, dict)),
            Value::Set(set) if self.protocol >= 4 => {
                return thread.nested(|thread| self.save_set(thread, value, set));
            }
            _ => return thread.nested(|thread| thread.call_with(&self.other, [value.clone()])).map(drop),
        }
        Ok(())
    }

    fn save_int(&self, number: i64) {
        match number {
            0..=0xff => self.write(&[BININT1, number as u8]),
            0x100..=0xffff => self.write(&[BININT2, number as u8, (number >> 8) as u8]),
            _ => match i32::try_from(number) {
                Ok(small) => self.write_number(BININT, small as u32),
                Err(_) => self.save_big(&number.into()),
            },
        }
    }

    fn save_big(&self, number: &BigInt) {
        let bytes = number.to_signed_bytes_le();
        match u8::try_from(bytes.len()) {
            Ok(length) => self.write(&[LONG1, length]),
            Err(_) => self.write_number(LONG4, bytes.len() as u32),
        }
        self.write(&bytes);
    }

    fn save_sized(&self, opcodes: [u8; 3], data: &[u8]) {
        let length = data.len();
        let mut head = Vec::with_capacity(9);
        match length {
            0..=0xff if opcodes[0] != 0 => head.extend([opcodes[0], length as u8]),
            0..=0xffff_ffff if opcodes[1] != 0 => {
                head.push(opcodes[1]);
                head.extend((length as u32).to_le_bytes());
            }
            _ => {
                head.push(opcodes[2]);
                head.extend((length as u64).to_le_bytes());
            }
        }
        self.write_data(&head, data);
    }

    fn save_text(&self, value: &Value, text: &str) {
        let short = if self.protocol >= 4 { SHORT_BINUNICODE } else { 0 };
        self.save_sized([short, BINUNICODE, BINUNICODE8], text.as_bytes());
        self.memoize(value);
    }

    fn save_bytes(&self, value: &Value, bytes: &Bytes) {
        self.save_sized([SHORT_BINBYTES, BINBYTES, BINBYTES8], &bytes.lock());
        self.memoize(value);
    }

    fn save_bytearray(&self, value: &Value, bytes: &Bytes) {
        self.save_sized([0, 0, BYTEARRAY8], &bytes.lock());
        self.memoize(value);
    }

    fn save_tuple(&self, thread: &mut Thread, value: &Value, items: &Tuple) -> Result<()> {
        let count = items.len();
        if count == 0 {
            self.write(&[EMPTY_TUPLE]);
            return Ok(());
        }
        if count > 3 {
            self.write(&[MARK]);
        }
        for (place, item) in items.iter().enumerate() {
            self.save(thread, item).inspect_err(|thrown| {
                add_note(thrown, &format!("when serializing tuple item {place}"));
            })?;
        }
        // The tuple may have been written while its items were.
        if self.knows(value) {
            if count > 3 {
                self.write(&[POP_MARK])
            } else {
                self.write(&[POP, POP, POP][..count])
            }
            self.recall(value);
            return Ok(());
        }
        self.write(&[[TUPLE1, TUPLE2, TUPLE3, TUPLE][count.min(4) - 1]]);
        self.memoize(value);
        Ok(())
    }

    fn save_list(&self, thread: &mut Thread, value: &Value, list: &List) -> Result<()> {
        self.write(&[EMPTY_LIST]);
        self.memoize(value);
        let mut place = 0;
        let mut item = |thread: &mut Thread| -> Result<bool> {
            let Some(item) = list.get(place) else { return Ok(false) };
            self.save(thread, &item).inspect_err(|thrown| {
                add_note(thrown, &format!("when serializing list item {place}"));
            })?;
            place += 1;
            Ok(true)
        };
        match list.len() {
            0 => {}
            1 => {
                item(thread)?;
                self.write(&[APPEND]);
            }
            count => {
                for _ in 0..count.div_ceil(BATCH) {
                    self.write(&[MARK]);
                    for _ in 0..BATCH {
                        if !item(thread)? {
                            break;
                        }
                    }
                    self.write(&[APPENDS]);
                }
            }
        }
        Ok(())
    }

    fn save_dict(&self, thread: &mut Thread, value: &Value, dict: &Dict) -> Result<()> {
        self.write(&[EMPTY_DICT]);
        self.memoize(value);
        let entries = dict.snapshot();
        let pair = |thread: &mut Thread, key: &Value, value: &Value| -> Result<()> {
            self.save(thread, key)?;
            match self.save(thread, value) {
                Ok(()) => Ok(()),
                Err(thrown) => {
                    let shown = repr(thread, key)?;
                    add_note(&thrown, &format!("when serializing dict item {shown}"));
                    Err(thrown)
                }
            }
        };
        if let [entry] = &entries[..] {
            pair(thread, &entry.key, &entry.value)?;
            self.write(&[SETITEM]);
            return Ok(());
        }
        if entries.is_empty() {
            return Ok(());
        }
        // As CPython has it: after a full part comes another, were it empty.
        for part in 0..=entries.len() / BATCH {
            self.write(&[MARK]);
            for entry in entries.iter().skip(part * BATCH).take(BATCH) {
                pair(thread, &entry.key, &entry.value)?;
            }
            self.write(&[SETITEMS]);
        }
        Ok(())
    }

    fn save_set(&self, thread: &mut Thread, value: &Value, set: &Set) -> Result<()> {
        let items: Vec<Value> = set.lock().iter().map(|(_, key)| key.clone()).collect();
        let kind = if set.frozen { "frozenset" } else { "set" };
        let item = |thread: &mut Thread, item: &Value| {
            self.save(thread, item).inspect_err(|thrown| add_note(thrown, &format!("when serializing {kind} element")))
        };
        if set.frozen {
            self.write(&[MARK]);
            items.iter().try_for_each(|each| item(thread, each))?;
            if self.knows(value) {
                self.write(&[POP_MARK]);
                self.recall(value);
                return Ok(());
            }
            self.write(&[FROZENSET]);
            self.memoize(value);
            return Ok(());
        }
        self.write(&[EMPTY_SET]);
        self.memoize(value);
        if items.is_empty() {
            return Ok(());
        }
        for part in 0..=items.len() / BATCH {
            self.write(&[MARK]);
            items.iter().skip(part * BATCH).take(BATCH).try_for_each(|each| item(thread, each))?;
            self.write(&[ADDITEMS]);
        }
        Ok(())
    }
}
