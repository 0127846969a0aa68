//! `_interpqueues`: queues between interpreters. What is put into them is bytes: pickles, made and read in Python.
//!
//! What a queue refuses is told as a value: `None` where there is none of that number, `False` where it is empty or full.

use super::interpreters::{interpreters, number};
use super::{process::content, put};
use crate::builtins::bytes_of;
use crate::object::{Args, Module};
use crate::protocol::value_error;
use crate::vm::{Item, QueueTrouble, Thread, Unbound};
use crate::{Result, Value};
use sharing::Ref;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    put(module, "create(maxsize, unbound, /)", create);
    put(module, "list_all()", list_all);
    put(module, "bind(id, /)", bind);
    put(module, "release(id, /)", release);
    put(module, "put(id, data, unbound, /)", put_item);
    put(module, "get(id, /)", get);
    put(module, "get_count(id, /)", |thread, args| Ok(size(thread, args)?.map_or(Value::None, |(count, _)| count)));
    put(module, "get_maxsize(id, /)", |thread, args| Ok(size(thread, args)?.map_or(Value::None, |(_, most)| most)));
    put(module, "get_unbound(id, /)", get_unbound);
    Ok(())
}

fn refusal(trouble: QueueTrouble) -> Value {
    match trouble {
        QueueTrouble::Unknown => Value::None,
        QueueTrouble::Empty | QueueTrouble::Full => Value::Bool(false),
    }
}

fn done(answer: std::result::Result<(), QueueTrouble>) -> Result {
    Ok(answer.map_or_else(refusal, |()| Value::Bool(true)))
}

/// None, which leaves it to the queue, is -1.
fn unbound(thread: &mut Thread, value: &Value) -> Result<Option<Unbound>> {
    match number(thread, value)? {
        -1 => Ok(None),
        number @ 1..=3 => Ok(Some(Unbound::numbered(number as u8))),
        number => Err(value_error(format!("unsupported unboundop {number}"))),
    }
}

fn create(thread: &mut Thread, args: Args) -> Result {
    // Below zero it is without end, too.
    let most = usize::try_from(number(thread, &args[0])?).unwrap_or(0);
    let unbound = unbound(thread, &args[1])?.unwrap_or(Unbound::Replace(3));
    Ok(Value::Int(interpreters(thread)?.queues().create(most, unbound)))
}

fn list_all(thread: &mut Thread, _: Args) -> Result {
    let all = interpreters(thread)?.queues().all();
    let pair = |(id, unbound): (i64, Unbound)| Value::tuple(vec![Value::Int(id), Value::Int(unbound.number().into())]);
    Ok(Value::list(all.into_iter().map(pair).collect()))
}

fn bind(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    done(interpreters(thread)?.queues().bind(id))
}

fn release(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    done(interpreters(thread)?.queues().release(id))
}

fn put_item(thread: &mut Thread, args: Args) -> Result {
    let (id, bytes, unbound) = (number(thread, &args[0])?, content(&args[1])?, unbound(thread, &args[2])?);
    let all = interpreters(thread)?;
    done(all.queues().put(id, all.current(), bytes, unbound))
}

/// Bytes, or the number of what is in their place.
fn get(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    Ok(match interpreters(thread)?.queues().get(id) {
        Ok(Item::Bytes(bytes)) => bytes_of(bytes),
        Ok(Item::Unbound(number)) => Value::Int(number.into()),
        Err(trouble) => refusal(trouble),
    })
}

fn size(thread: &mut Thread, args: Args) -> Result<Option<(Value, Value)>> {
    let id = number(thread, &args[0])?;
    let size = interpreters(thread)?.queues().size(id);
    Ok(size.ok().map(|(count, most)| (Value::count(count), Value::count(most))))
}

fn get_unbound(thread: &mut Thread, args: Args) -> Result {
    let id = number(thread, &args[0])?;
    let unbound = interpreters(thread)?.queues().unbound(id);
    Ok(unbound.map_or_else(refusal, |unbound| Value::Int(unbound.number().into())))
}
