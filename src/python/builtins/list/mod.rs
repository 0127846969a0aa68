//! `list`.

mod sort;

use sharing::Ref;
pub use sort::sort_values;

use super::{Builder, containers, types};
use crate::object::{Args, Iter, List};
use crate::protocol::{self, equal, index_argument, index_error, iterators::ReverseIter, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    let builder = containers::ordered(containers::shown(containers::collection(builder)));
    let builder = containers::generic(containers::unhashable(containers::writable(containers::readable(builder))));
    operators(builder)
        .function("__new__(cls, /, *args, **kwargs)", new)
        .method("__init__(iterable=, /)", init)
        .method("__reversed__(/)", |_, args| {
            let length = list(&args)?.len();
            Ok(Iter::value(ReverseIter::new("list_reverseiterator", args[0].clone(), length)))
        })
        .method("append(object, /)", |_, mut args| {
            let item = args.take(1);
            list(&args)?.push(item).map_err(|_| protocol::memory_error())?;
            Ok(Value::None)
        })
        .method("clear(/)", |_, args| {
            let old = std::mem::take(&mut *list(&args)?.lock());
            crate::object::discard_backwards(old);
            Ok(Value::None)
        })
        .method("copy(/)", |_, args| Ok(Value::list(list(&args)?.snapshot())))
        .method("count(value, /)", count)
        .method("extend(iterable, /)", |thread, args| {
            extend(thread, list(&args)?, &args[1])?;
            Ok(Value::None)
        })
        .method("index(value, start=, stop=, /)", index)
        .method("insert(index, object, /)", insert)
        .method("pop(index=, /)", pop)
        .method("remove(value, /)", remove)
        .method("reverse(/)", |_, args| {
            list(&args)?.lock().reverse();
            Ok(Value::None)
        })
        .method("sort(*, key=, reverse=)", sort::sort)
}

fn operators(builder: Builder) -> Builder {
    containers::joined(builder)
        .method("__iadd__(value, /)", |thread, args| {
            extend(thread, list(&args)?, &args[1])?;
            Ok(args[0].clone())
        })
        .method("__imul__(value, /)", |thread, args| protocol::binary(thread, 18, &args[0], &args[1]))
}

fn list(args: &Args) -> Result<&Ref<List>> {
    match &args[0] {
        Value::List(list) => Ok(list),
        other => Err(type_error(format!("a list is required, not '{}'", protocol::type_name(other)))),
    }
}

/// For subclasses, `__init__` takes the items.
fn new(thread: &mut Thread, args: Args) -> Result {
    if !matches!(&args[0], Value::Class(class) if Ref::ptr_eq(class, &types().list)) {
        return Ok(Value::list(Vec::new()));
    }
    if !args.keywords.is_empty() {
        return Err(type_error("list() takes no keyword arguments"));
    }
    match args.values.len() {
        1 => Ok(Value::list(Vec::new())),
        2 => Ok(Value::list(protocol::collect(thread, &args[1])?)),
        given => Err(type_error(format!("list expected at most 1 argument, got {}", given - 1))),
    }
}

fn init(thread: &mut Thread, args: Args) -> Result {
    let items = if args[1].is_null() { Vec::new() } else { protocol::collect(thread, &args[1])? };
    let old = std::mem::replace(&mut *list(&args)?.lock(), items);
    drop(old);
    Ok(Value::None)
}

/// Items that a generator gives appear one by one: it may look at the list meanwhile.
fn extend(thread: &mut Thread, list: &List, iterable: &Value) -> Result<()> {
    if matches!(iterable, Value::List(_) | Value::Tuple(_) | Value::Range(_) | Value::Set(_) | Value::Dict(_)) {
        let items = protocol::collect(thread, iterable)?;
        list.lock().extend(items);
        return Ok(());
    }
    let iterator = protocol::iterator(thread, iterable)?;
    while let Some(item) = protocol::next(thread, &iterator)? {
        list.push(item).map_err(|_| protocol::memory_error())?;
        thread.check()?;
        thread.grow::<Value>(list.len())?;
    }
    Ok(())
}

fn count(thread: &mut Thread, args: Args) -> Result {
    let list = list(&args)?;
    let (mut index, mut count) = (0, 0);
    while let Some(item) = list.get(index) {
        count += usize::from(equal(thread, &item, &args[1])?);
        index += 1;
    }
    Ok(Value::count(count))
}

/// Where a value is between two places.
fn position(thread: &mut Thread, list: &List, value: &Value, from: usize, to: usize) -> Result<Option<usize>> {
    let mut place = from;
    while place < to
        && let Some(item) = list.get(place)
    {
        if equal(thread, &item, value)? {
            return Ok(Some(place));
        }
        place += 1;
    }
    Ok(None)
}

fn index(thread: &mut Thread, args: Args) -> Result {
    let list = list(&args)?;
    let (from, to) = containers::search_bounds(thread, &args, list.len())?;
    let found = position(thread, list, &args[1], from, to)?;
    found.map(Value::count).ok_or_else(|| value_error("list.index(x): x not in list"))
}

fn insert(thread: &mut Thread, mut args: Args) -> Result {
    let index = index_argument(thread, &args[1])?;
    let item = args.take(2);
    let mut items = list(&args)?.lock();
    let length = items.len() as i64;
    let place = if index < 0 { (index + length).max(0) } else { index.min(length) };
    items.insert(place as usize, item);
    Ok(Value::None)
}

fn pop(thread: &mut Thread, args: Args) -> Result {
    let index = if args[1].is_null() { -1 } else { index_argument(thread, &args[1])? };
    let mut items = list(&args)?.lock();
    if items.is_empty() {
        return Err(index_error("pop from empty list"));
    }
    let place = if index < 0 { index + items.len() as i64 } else { index };
    match usize::try_from(place) {
        Ok(place) if place < items.len() => Ok(items.remove(place)),
        _ => Err(index_error("pop index out of range")),
    }
}

fn remove(thread: &mut Thread, args: Args) -> Result {
    let list = list(&args)?;
    let Some(place) = position(thread, list, &args[1], 0, usize::MAX)? else {
        return Err(value_error("list.remove(x): x not in list"));
    };
    let removed = {
        let mut items = list.lock();
        (place < items.len()).then(|| items.remove(place))
    };
    drop(removed);
    Ok(Value::None)
}
