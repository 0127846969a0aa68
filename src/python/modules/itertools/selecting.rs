//! The iterators that choose, join or change items one by one.

use crate::builtins::Builder;
use crate::builtins::iterators::{Running, count_up, iterators, select};
use crate::object::Args;
use crate::protocol::{
    binary, collect, iterator, next, optional_index, repr, truth, type_error, type_name, value_error,
};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Lock;
use std::collections::VecDeque;

/// Fills the class of that name, if it is one of these.
pub fn class(name: &str, builder: Builder) -> Builder {
    match name {
        "accumulate" => builder.function("__new__(cls, /, iterable, func=, *, initial=)", accumulate),
        "batched" => builder.function("__new__(cls, /, iterable, n, *, strict=)", batched),
        "chain" => {
            let builder = builder.function("__new__(cls, /, *iterables)", |_, args| {
                Ok(chain(args.values.into_iter().skip(1).collect::<Vec<_>>().into()))
            });
            builder.class_method("from_iterable(iterable, /)", |thread, args| {
                let outer = iterator(thread, &args[1])?;
                Ok(chain_of(Some(outer), VecDeque::new()))
            })
        }
        "compress" => builder.function("__new__(cls, /, data, selectors)", compress),
        "count" => builder.function("__new__(cls, /, start=, step=)", count),
        "cycle" => builder.function("__new__(cls, iterable, /)", cycle),
        "dropwhile" => builder.function("__new__(cls, predicate, iterable, /)", drop_while),
        "filterfalse" => builder.function("__new__(cls, function, iterable, /)", |thread, args| {
            let state = (args[1].clone(), iterator(thread, &args[2])?);
            Ok(Running::value("filterfalse", state, |(function, iterator), thread| {
                select(thread, function, iterator, false)
            }))
        }),
        "islice" => builder.function("__new__(cls, /, iterable, *args)", slice),
        "pairwise" => builder.function("__new__(cls, iterable, /)", pairwise),
        "repeat" => builder.function("__new__(cls, /, object, times=)", repeat),
        "starmap" => builder.function("__new__(cls, function, iterable, /)", |thread, args| {
            let state = (args[1].clone(), iterator(thread, &args[2])?);
            Ok(Running::value("starmap", state, |(function, iterator), thread| {
                let Some(item) = next(thread, iterator)? else { return Ok(None) };
                let arguments = collect(thread, &item)?;
                thread.nested(|thread| thread.call_with(function, arguments)).map(Some)
            }))
        }),
        "takewhile" => builder.function("__new__(cls, predicate, iterable, /)", take_while),
        "zip_longest" => builder.function("__new__(cls, /, *iterables, fillvalue=)", zip_longest),
        _ => builder,
    }
}

fn ask(thread: &mut Thread, predicate: &Value, item: &Value) -> Result<bool> {
    let answer = thread.nested(|thread| thread.call_with(predicate, [item.clone()]))?;
    truth(thread, &answer)
}

fn accumulate(thread: &mut Thread, mut args: Args) -> Result {
    let source = iterator(thread, &args[1])?;
    let function = args.option(2).unwrap_or(Value::None);
    let initial = args.option(3).filter(|initial| !initial.is_none());
    // The total so far; the first value has to be given before anything is added.
    let state = (source, function, Lock::new(initial.unwrap_or_default()), Lock::new(true));
    Ok(Running::value("accumulate", state, |(source, function, total, fresh), thread| {
        let first = std::mem::take(&mut *fresh.lock());
        let current = total.lock().clone();
        if first && !current.is_null() {
            return Ok(Some(current));
        }
        let Some(item) = next(thread, source)? else { return Ok(None) };
        let sum = match (current, function) {
            (Value::Null, _) => item,
            (current, Value::None) => binary(thread, 0, &current, &item)?,
            (current, function) => thread.nested(|thread| thread.call_with(function, [current, item]))?,
        };
        *total.lock() = sum.clone();
        Ok(Some(sum))
    }))
}

fn batched(thread: &mut Thread, args: Args) -> Result {
    let size = match optional_index(thread, &args[2])? {
        Some(Value::Int(size)) if size >= 1 => size as usize,
        Some(_) => return Err(value_error("n must be at least one")),
        None => {
            let name = type_name(&args[2]);
            return Err(type_error(format!("'{name}' object cannot be interpreted as an integer")));
        }
    };
    let strict = !args[3].is_null() && truth(thread, &args[3])?;
    let state = (iterator(thread, &args[1])?, size, strict);
    Ok(Running::value("batched", state, |(source, size, strict), thread| {
        let mut batch = Vec::new();
        while batch.len() < *size
            && let Some(item) = next(thread, source)?
        {
            batch.push(item);
            thread.grow::<Value>(batch.len())?;
        }
        match batch.len() {
            0 => Ok(None),
            length if length < *size && *strict => Err(value_error("batched(): incomplete batch")),
            _ => Ok(Some(Value::tuple(batch))),
        }
    }))
}

fn chain(iterables: VecDeque<Value>) -> Value {
    chain_of(None, iterables)
}

/// Over what an outer iterator gives, or what is listed.
fn chain_of(outer: Option<Value>, iterables: VecDeque<Value>) -> Value {
    let state = (outer, Lock::new(iterables), Lock::new(Value::Null));
    Running::value("chain", state, |(outer, iterables, current), thread| {
        loop {
            let inner = current.lock().clone();
            if !inner.is_null()
                && let Some(item) = next(thread, &inner)?
            {
                return Ok(Some(item));
            }
            *current.lock() = Value::Null;
            let following = match outer {
                Some(outer) => next(thread, outer)?,
                None => iterables.lock().pop_front(),
            };
            let Some(iterable) = following else { return Ok(None) };
            let inner = iterator(thread, &iterable)?;
            *current.lock() = inner;
        }
    })
}

fn compress(thread: &mut Thread, args: Args) -> Result {
    let state = (iterator(thread, &args[1])?, iterator(thread, &args[2])?);
    Ok(Running::value("compress", state, |(data, selectors), thread| {
        loop {
            let Some(item) = next(thread, data)? else { return Ok(None) };
            let Some(selector) = next(thread, selectors)? else { return Ok(None) };
            if truth(thread, &selector)? {
                return Ok(Some(item));
            }
        }
    }))
}

fn count(_: &mut Thread, mut args: Args) -> Result {
    let start = args.option(1).unwrap_or(Value::Int(0));
    let step = args.option(2).unwrap_or(Value::Int(1));
    for number in [&start, &step] {
        if !matches!(
            number.plain(),
            Value::Int(_) | Value::Big(_) | Value::Bool(_) | Value::Float(_) | Value::Instance(_)
        ) {
            return Err(type_error("a number is required"));
        }
    }
    Ok(Running::with_text(
        "count",
        (Lock::new(start), step),
        |(counter, step), thread| count_up(thread, counter, step).map(Some),
        |(counter, step), thread| {
            let current = counter.lock().clone();
            let text = repr(thread, &current)?;
            Ok(match step {
                Value::Int(1) => format!("count({text})"),
                step => format!("count({text}, {})", repr(thread, step)?),
            })
        },
    ))
}

fn cycle(thread: &mut Thread, args: Args) -> Result {
    let state = (Lock::new(Some(iterator(thread, &args[1])?)), Lock::new(VecDeque::new()));
    Ok(Running::value("cycle", state, |(source, saved): &(Lock<Option<Value>>, Lock<VecDeque<Value>>), thread| {
        let current = source.lock().clone();
        if let Some(iterator) = current {
            if let Some(item) = next(thread, &iterator)? {
                saved.lock().push_back(item.clone());
                let length = saved.lock().len();
                thread.grow::<Value>(length)?;
                return Ok(Some(item));
            }
            *source.lock() = None;
        }
        let mut saved = saved.lock();
        let Some(item) = saved.pop_front() else { return Ok(None) };
        saved.push_back(item.clone());
        Ok(Some(item))
    }))
}

fn drop_while(thread: &mut Thread, args: Args) -> Result {
    let state = (args[1].clone(), iterator(thread, &args[2])?, Lock::new(true));
    Ok(Running::value("dropwhile", state, |(predicate, source, dropping), thread| {
        while let Some(item) = next(thread, source)? {
            let dropped = *dropping.lock() && ask(thread, predicate, &item)?;
            if !dropped {
                *dropping.lock() = false;
                return Ok(Some(item));
            }
        }
        Ok(None)
    }))
}

fn take_while(thread: &mut Thread, args: Args) -> Result {
    let state = (args[1].clone(), iterator(thread, &args[2])?, Lock::new(true));
    Ok(Running::value("takewhile", state, |(predicate, source, taking), thread| {
        if !*taking.lock() {
            return Ok(None);
        }
        let Some(item) = next(thread, source)? else { return Ok(None) };
        if ask(thread, predicate, &item)? {
            return Ok(Some(item));
        }
        *taking.lock() = false;
        Ok(None)
    }))
}

/// A bound of `islice`; nothing for `None`.
fn bound(thread: &mut Thread, value: &Value, text: &str) -> Result<Option<usize>> {
    if value.is_none() {
        return Ok(None);
    }
    match optional_index(thread, value)? {
        Some(Value::Int(number)) if number >= 0 => Ok(Some(number as usize)),
        _ => Err(value_error(text)),
    }
}

fn slice(thread: &mut Thread, args: Args) -> Result {
    let indices = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let stop_text = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    let (start, stop, step) = match &args.values[2..] {
        [stop] => (0, bound(thread, stop, stop_text)?, 1),
        [start, stop, rest @ ..] if rest.len() < 2 => {
            let (start, stop) = (bound(thread, start, indices)?, bound(thread, stop, stop_text)?);
            let text = "Step for islice() must be a positive integer or None.";
            let step = rest.first().map_or(Ok(None), |step| bound(thread, step, text))?.unwrap_or(1);
            if step == 0 {
                return Err(value_error(text));
            }
            (start.unwrap_or(0), stop, step)
        }
        [] => return Err(type_error("islice expected at least 2 arguments, got 1")),
        given => return Err(type_error(format!("islice expected at most 4 arguments, got {}", given.len() + 1))),
    };
    // The index of the next item of the source, and the one that is wanted next.
    let state = (iterator(thread, &args[1])?, stop, step, Lock::new((0, start)));
    Ok(Running::value("islice", state, |(source, stop, step, places), thread| {
        let (mut at, wanted) = *places.lock();
        let end = stop.unwrap_or(usize::MAX);
        while at < wanted.min(end) {
            if next(thread, source)?.is_none() {
                *places.lock() = (end, end);
                return Ok(None);
            }
            at += 1;
        }
        if wanted >= end {
            *places.lock() = (at, wanted);
            return Ok(None);
        }
        let item = next(thread, source)?;
        *places.lock() = (at + 1, wanted.saturating_add(*step));
        Ok(item)
    }))
}

fn pairwise(thread: &mut Thread, args: Args) -> Result {
    let state = (iterator(thread, &args[1])?, Lock::new(Value::Null));
    Ok(Running::value("pairwise", state, |(source, last), thread| {
        let mut previous = last.lock().clone();
        if previous.is_null() {
            let Some(item) = next(thread, source)? else { return Ok(None) };
            previous = item;
        }
        let Some(item) = next(thread, source)? else { return Ok(None) };
        *last.lock() = item.clone();
        Ok(Some(Value::tuple(vec![previous, item])))
    }))
}

fn repeat(thread: &mut Thread, args: Args) -> Result {
    let times = match args[2].is_null() {
        true => None,
        false => Some(crate::protocol::index_argument(thread, &args[2])?.max(0)),
    };
    Ok(Running::with_text(
        "repeat",
        (args[1].clone(), Lock::new(times)),
        |(object, left), _| {
            let mut left = left.lock();
            match &mut *left {
                Some(0) => return Ok(None),
                Some(left) => *left -= 1,
                None => {}
            }
            Ok(Some(object.clone()))
        },
        |(object, left), thread| {
            let left = *left.lock();
            let text = repr(thread, object)?;
            Ok(left.map_or_else(|| format!("repeat({text})"), |left| format!("repeat({text}, {left})")))
        },
    ))
}

fn zip_longest(thread: &mut Thread, mut args: Args) -> Result {
    let fill = args.option(1).unwrap_or(Value::None);
    let sources: Vec<Option<Value>> =
        iterators(thread, args.values.get(2..).unwrap_or_default())?.into_iter().map(Some).collect();
    Ok(Running::value("zip_longest", (Lock::new(sources), fill), |(sources, fill), thread| {
        let mut current = sources.lock().clone();
        let mut items = Vec::with_capacity(current.len());
        for source in &mut current {
            let item = match source {
                Some(iterator) => next(thread, iterator)?,
                None => None,
            };
            if item.is_none() {
                *source = None;
            }
            items.push(item.unwrap_or_else(|| fill.clone()));
        }
        let ended = current.iter().all(Option::is_none);
        *sources.lock() = current;
        Ok(if ended { None } else { Some(Value::tuple(items)) })
    }))
}
