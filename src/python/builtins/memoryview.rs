//! `memoryview`, of bytes alone.

use super::{Builder, operators};
use crate::object::{Args, Cursor, Other, Tuple, Window};
use crate::protocol::{self, index_error, not_supported, place, slice_bounds, type_error, type_name, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;
use std::sync::atomic::{AtomicBool, Ordering};

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = operators::with_equality(builder)
        .value("__abc_pattern__", Value::from("sequence"))
        .function("__new__(cls, /, object)", new)
        .method("__len__()", |_, args| Ok(Value::count(this(&args[0])?.count)))
        .method("__getitem__(key, /)", item)
        .method("__setitem__(key, value, /)", set_item)
        .method("__iter__()", iterate)
        .method("__hash__()", hash)
        .method("tolist()", |_, args| Ok(Value::list(numbers(this(&args[0])?))))
        .method("tobytes(order=)", |_, args| Ok(super::bytes_of(this(&args[0])?.snapshot())))
        .method("__bytes__()", |_, args| Ok(super::bytes_of(this(&args[0])?.snapshot())))
        .method("hex(**kwargs)", |thread, args| {
            let copy = super::bytes_of(this(&args[0])?.snapshot());
            let method = protocol::attribute(thread, &copy, &crate::object::intern("hex"))?;
            thread.call(&method, Args { values: Default::default(), keywords: args.keywords })
        })
        .method("toreadonly()", |_, args| {
            let window = this(&args[0])?;
            Ok(value(Window { readonly: true, ..part(window, window.start, window.step, window.count) }))
        })
        .method("cast(format, /)", cast)
        .method("release()", |_, args| release(&args[0]))
        .method("__enter__()", |_, args| this(&args[0]).map(|_| args[0].clone()))
        .method("__exit__(*args)", |_, args| release(&args[0]));
    facts(builder)
}

fn facts(builder: Builder) -> Builder {
    builder
        .getter("obj", |_, view| Ok(Value::Bytes(this(view)?.bytes.clone())))
        .getter("nbytes", |_, view| Ok(Value::count(this(view)?.count)))
        .getter("readonly", |_, view| Ok(Value::Bool(this(view)?.readonly)))
        .getter("format", |_, view| this(view).map(|_| Value::from("B")))
        .getter("itemsize", |_, view| this(view).map(|_| Value::Int(1)))
        .getter("ndim", |_, view| this(view).map(|_| Value::Int(1)))
        .getter("shape", |_, view| Ok(Value::tuple(vec![Value::count(this(view)?.count)])))
        .getter("strides", |_, view| Ok(Value::tuple(vec![Value::Int(this(view)?.step)])))
        .getter("contiguous", |_, view| Ok(Value::Bool(this(view)?.step == 1)))
        .getter("c_contiguous", |_, view| Ok(Value::Bool(this(view)?.step == 1)))
}

fn value(window: Window) -> Value {
    Value::Other(Ref::new(Other::Memory(window)))
}

fn part(window: &Window, start: i64, step: i64, count: usize) -> Window {
    let (bytes, readonly) = (window.bytes.clone(), window.readonly);
    Window { bytes, start, step, count, readonly, released: AtomicBool::new(false) }
}

fn this(view: &Value) -> Result<&Window> {
    match Window::of(view) {
        Some(window) if window.is_released() => Err(value_error("operation forbidden on released memoryview object")),
        Some(window) => Ok(window),
        None => {
            let name = type_name(view);
            Err(type_error(format!("descriptor requires a 'memoryview' object but received a '{name}'")))
        }
    }
}

fn new(_: &mut Thread, args: Args) -> Result {
    match args[1].plain() {
        Value::Bytes(bytes) => Ok(value(Window::new(bytes))),
        other if Window::of(other).is_some() => {
            let window = this(other)?;
            Ok(value(part(window, window.start, window.step, window.count)))
        }
        other => {
            let name = type_name(other);
            Err(type_error(format!("memoryview: a bytes-like object is required, not '{name}'")))
        }
    }
}

/// Where an index leads in the object below.
fn at(thread: &mut Thread, window: &Window, key: &Value) -> Result<usize> {
    let found = place(thread, key, window.count, || "memoryview: invalid slice key".to_owned())?;
    found.map(|index| window.place(index)).ok_or_else(|| index_error("index out of bounds on dimension 1"))
}

fn sub(thread: &mut Thread, window: &Window, slice: &crate::object::Slice) -> Result<Window> {
    let selection = slice_bounds(thread, slice)?.select(window.count);
    let start = window.start + selection.start * window.step;
    Ok(part(window, start, selection.step * window.step, selection.count))
}

fn item(thread: &mut Thread, args: Args) -> Result {
    let window = this(&args[0])?;
    if let Value::Slice(slice) = &args[1] {
        return sub(thread, window, slice).map(value);
    }
    let place = at(thread, window, &args[1])?;
    let byte = window.bytes.lock().get(place).copied();
    byte.map(|byte| Value::Int(byte.into())).ok_or_else(|| index_error("index out of bounds on dimension 1"))
}

fn set_item(thread: &mut Thread, args: Args) -> Result {
    let window = this(&args[0])?;
    if window.readonly {
        return Err(type_error("cannot modify read-only memory"));
    }
    let (places, new) = match &args[1] {
        Value::Slice(slice) => {
            let target = sub(thread, window, slice)?;
            let new = Window::content(&args[2])
                .ok_or_else(|| type_error(format!("a bytes-like object is required, not '{}'", type_name(&args[2]))))?;
            if new.len() != target.count {
                let what = "lvalue and rvalue have different structures";
                return Err(value_error(format!("memoryview assignment: {what}")));
            }
            ((0..target.count).map(|index| target.place(index)).collect(), new)
        }
        key => {
            let place = at(thread, window, key)?;
            (vec![place], vec![byte(thread, &args[2])?])
        }
    };
    let mut content = window.bytes.lock();
    for (place, byte) in places.into_iter().zip(new) {
        if let Some(slot) = content.get_mut(place) {
            *slot = byte;
        }
    }
    Ok(Value::None)
}

fn byte(thread: &mut Thread, value: &Value) -> Result<u8> {
    if !protocol::has_index(thread, value) {
        return Err(type_error("memoryview: invalid type for format 'B'"));
    }
    match protocol::index(thread, value)? {
        Value::Int(number) => u8::try_from(number).ok(),
        _ => None,
    }
    .ok_or_else(|| value_error("memoryview: invalid value for format 'B'"))
}

fn numbers(window: &Window) -> Vec<Value> {
    window.snapshot().into_iter().map(|byte| Value::Int(byte.into())).collect()
}

fn iterate(_: &mut Thread, args: Args) -> Result {
    let tuple = Ref::new(Tuple::new(numbers(this(&args[0])?)));
    Ok(Cursor::Tuple { tuple, next: 0 }.into())
}

fn hash(thread: &mut Thread, args: Args) -> Result {
    let window = this(&args[0])?;
    if !window.readonly {
        return Err(value_error("cannot hash writable memoryview object"));
    }
    protocol::hash(thread, &super::bytes_of(window.snapshot())).map(|hash| Value::Int(hash as i64))
}

fn cast(_: &mut Thread, args: Args) -> Result {
    let window = this(&args[0])?;
    match args[1].as_str() {
        Some("B") => Ok(value(part(window, window.start, window.step, window.count))),
        _ => Err(not_supported("memoryview.cast() to another format than 'B'")),
    }
}

fn release(view: &Value) -> Result {
    if let Some(window) = Window::of(view) {
        window.released.store(true, Ordering::Relaxed);
    }
    Ok(Value::None)
}
