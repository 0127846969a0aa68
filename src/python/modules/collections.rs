//! `_collections`: what a deque consists of. The class is in the library's `collections`; here is what threads may do to
//! one at the same time, each of it of one piece (`Modules/_collectionsmodule.c`).

use super::add_functions;
use crate::object::{Args, Module, NativeFn, Opaque, Other, discard};
use crate::protocol::{self, index_error, type_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref};
use std::collections::VecDeque;

const FUNCTIONS: &[(&str, NativeFn)] = &[
    ("_ring()", |_, _| Ok(Value::Other(Ref::new(Other::Opaque(Box::new(Ring::default())))))),
    ("_append(ring, item, maxlen, /)", |_, args| push(args, VecDeque::push_back, VecDeque::pop_front)),
    ("_appendleft(ring, item, maxlen, /)", |_, args| push(args, VecDeque::push_front, VecDeque::pop_back)),
    ("_pop(ring, /)", |_, args| pop(&args[0], VecDeque::pop_back)),
    ("_popleft(ring, /)", |_, args| pop(&args[0], VecDeque::pop_front)),
    ("_size(ring, /)", |_, args| Ok(Value::count(this(&args[0])?.lock().items.len()))),
    ("_changes(ring, /)", |_, args| Ok(Value::Int(this(&args[0])?.lock().changes))),
    ("_list(ring, /)", |_, args| Ok(Value::list(this(&args[0])?.lock().items.iter().cloned().collect()))),
    ("_replace(ring, items, /)", replace),
    ("_get(ring, index, /)", |thread, args| at(thread, &args, |items, place| items.get(place).cloned())),
    ("_set(ring, index, item, /)", |thread, mut args| {
        let item = args.take(2);
        at(thread, &args, |items, place| items.get_mut(place).map(|old| std::mem::replace(old, item)))?;
        Ok(Value::None)
    }),
    ("_rotate(ring, steps, /)", rotate),
];

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    add_functions(module, "_collections", FUNCTIONS);
    Ok(())
}

/// The items of a deque, and how often they have changed.
#[derive(Debug, Default)]
struct Content {
    items: VecDeque<Value>,
    changes: i64,
}

#[derive(Debug, Default)]
struct Ring(Lock<Content>);

impl Opaque for Ring {}

impl Drop for Ring {
    fn drop(&mut self) {
        discard(Vec::from(std::mem::take(&mut self.0.get_mut().items)));
    }
}

fn this(value: &Value) -> Result<&Lock<Content>> {
    Ok(&Other::inside::<Ring>(value).ok_or_else(|| type_error("a deque's ring is required"))?.0)
}

/// Adds an item at one end; if there are too many then, one goes at the other.
fn push(
    mut args: Args,
    push: fn(&mut VecDeque<Value>, Value),
    pop: fn(&mut VecDeque<Value>) -> Option<Value>,
) -> Result {
    let item = args.take(1);
    let most = if let Value::Int(most) = args[2] { usize::try_from(most).unwrap_or_default() } else { usize::MAX };
    let surplus = {
        let mut content = this(&args[0])?.lock();
        content.changes += 1;
        push(&mut content.items, item);
        if content.items.len() > most { pop(&mut content.items) } else { None }
    };
    // It ends only now that nobody has to wait for it.
    drop(surplus);
    Ok(Value::None)
}

fn pop(ring: &Value, pop: fn(&mut VecDeque<Value>) -> Option<Value>) -> Result {
    let mut content = this(ring)?.lock();
    let item = pop(&mut content.items).ok_or_else(|| index_error("pop from an empty deque"))?;
    content.changes += 1;
    Ok(item)
}

fn replace(thread: &mut Thread, args: Args) -> Result {
    let items = VecDeque::from(protocol::collect(thread, &args[1])?);
    let old = {
        let mut content = this(&args[0])?.lock();
        content.changes += 1;
        std::mem::replace(&mut content.items, items)
    };
    discard(Vec::from(old));
    Ok(Value::None)
}

/// Does something at a place, counted from the end if it is negative.
fn at(thread: &mut Thread, args: &Args, act: impl FnOnce(&mut VecDeque<Value>, usize) -> Option<Value>) -> Result {
    let index = protocol::small_index(thread, &args[1])?;
    let mut content = this(&args[0])?.lock();
    let from = if index < 0 { content.items.len() as i64 } else { 0 };
    let place = usize::try_from(from + index).ok().filter(|&place| place < content.items.len());
    place.and_then(|place| act(&mut content.items, place)).ok_or_else(|| index_error("deque index out of range"))
}

fn rotate(thread: &mut Thread, args: Args) -> Result {
    let steps = protocol::small_index(thread, &args[1])?;
    let mut content = this(&args[0])?.lock();
    content.changes += 1;
    let length = content.items.len() as i64;
    if length > 0 {
        content.items.rotate_right(usize::try_from(steps.rem_euclid(length)).unwrap_or_default());
    }
    Ok(Value::None)
}
