//! `enumerate`, `zip`, `map`, `filter`, `reversed`, and what native iterators that call into Python are made of.

use super::{Builder, known};
use crate::object::{Args, Iter, Iterate, Other};
use crate::protocol::{
    self, binary, collect, iterator, iterators::ReverseIter, length, next, special, truth, type_error, value_error,
};
use crate::vm::Thread;
use crate::{Result, Thrown, Value};
use sharing::Lock;
use std::fmt;

type Step<S> = fn(&S, &mut Thread) -> Result<Option<Value>>;
type Text<S> = fn(&S, &mut Thread) -> Result<String>;

/// An iterator made of its state, whose changing parts have locks of their own, and how to go on from there.
pub struct Running<S> {
    kind: &'static str,
    state: S,
    step: Step<S>,
    text: Option<Text<S>>,
}

impl<S: Send + Sync + 'static> Running<S> {
    /// An iterator as a value.
    pub fn value(kind: &'static str, state: S, step: Step<S>) -> Value {
        Iter::value(Self { kind, state, step, text: None })
    }

    /// An iterator with a `repr` of its own.
    pub fn with_text(kind: &'static str, state: S, step: Step<S>, text: Text<S>) -> Value {
        Iter::value(Self { kind, state, step, text: Some(text) })
    }
}

impl<S> fmt::Debug for Running<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind)
    }
}

impl<S: Send + Sync> Iterate for Running<S> {
    fn next(&self, thread: &mut Thread) -> Result<Option<Value>> {
        (self.step)(&self.state, thread)
    }

    fn type_name(&self) -> &'static str {
        self.kind
    }

    fn text(&self, thread: &mut Thread) -> Result<Option<String>> {
        self.text.map(|text| text(&self.state, thread)).transpose()
    }
}

/// The iterators of several iterables.
///
/// # Errors
/// See [`iterator`].
pub fn iterators(thread: &mut Thread, iterables: &[Value]) -> Result<Vec<Value>> {
    iterables.iter().map(|iterable| iterator(thread, iterable)).collect()
}

/// Adds one to a counter of any size; what it was comes out.
///
/// # Errors
/// What an addition of the program's raises.
pub fn count_up(thread: &mut Thread, counter: &Lock<Value>, step: &Value) -> Result {
    let current = counter.lock().clone();
    let following = match (&current, step) {
        (Value::Int(number), Value::Int(step)) if number.checked_add(*step).is_some() => Value::Int(number + step),
        _ => binary(thread, 0, &current, step)?,
    };
    *counter.lock() = following;
    Ok(current)
}

/// Fills the class of that name, if it is one of these.
pub fn class(name: &str, builder: Builder) -> std::result::Result<Builder, Builder> {
    Ok(match name {
        "enumerate" => builder.function("__new__(cls, /, iterable=, start=)", new_enumerate),
        "zip" => builder.function("__new__(cls, /, *iterables, strict=)", new_zip),
        "map" => builder.function("__new__(cls, /, *iterables, strict=)", new_map),
        "filter" => builder.function("__new__(cls, function, iterable, /)", new_filter),
        "reversed" => builder.function("__new__(cls, object, /)", new_reversed),
        _ => return Err(builder),
    })
}

fn new_enumerate(thread: &mut Thread, args: Args) -> Result {
    if args[1].is_null() {
        return Err(type_error("enumerate() missing required argument 'iterable'"));
    }
    let start = if args[2].is_null() { Value::Int(0) } else { protocol::index(thread, &args[2])? };
    let state = (iterator(thread, &args[1])?, Lock::new(start));
    Ok(Running::value("enumerate", state, |(iterator, counter), thread| {
        let Some(item) = next(thread, iterator)? else { return Ok(None) };
        let count = count_up(thread, counter, &Value::Int(1))?;
        Ok(Some(Value::tuple(vec![count, item])))
    }))
}

/// Positional arguments after the class, and the keyword-only `strict`: it stands before them.
fn strict_arguments(thread: &mut Thread, args: &Args) -> Result<(Vec<Value>, bool)> {
    let strict = !args[1].is_null() && truth(thread, &args[1])?;
    Ok((args.values.get(2..).unwrap_or_default().to_vec(), strict))
}

fn new_zip(thread: &mut Thread, args: Args) -> Result {
    let (iterables, strict) = strict_arguments(thread, &args)?;
    let iterators = iterators(thread, &iterables)?;
    Ok(Running::value("zip", (iterators, strict), |(iterators, strict), thread| {
        Ok(row(thread, "zip", iterators, *strict)?.map(Value::tuple))
    }))
}

/// One item of each iterator; nothing when one has ended, which with `strict` all have to do together.
fn row(thread: &mut Thread, called: &str, iterators: &[Value], strict: bool) -> Result<Option<Vec<Value>>> {
    let mut items = Vec::with_capacity(iterators.len());
    for (index, iterator) in iterators.iter().enumerate() {
        match next(thread, iterator)? {
            Some(item) if index == items.len() => items.push(item),
            Some(_) => return Err(uneven(called, index, "longer")),
            None if !strict => return Ok(None),
            None if items.is_empty() => {}
            None => return Err(uneven(called, index, "shorter")),
        }
    }
    Ok(if items.is_empty() { None } else { Some(items) })
}

fn uneven(called: &str, index: usize, than: &str) -> Thrown {
    let others = if index == 1 { "argument 1".to_owned() } else { format!("arguments 1-{index}") };
    value_error(format!("{called}() argument {} is {than} than {others}", index + 1))
}

fn new_map(thread: &mut Thread, args: Args) -> Result {
    let (given, strict) = strict_arguments(thread, &args)?;
    let [function, iterables @ ..] = &*given else {
        return Err(type_error("map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(type_error("map() must have at least two arguments."));
    }
    let state = (function.clone(), iterators(thread, iterables)?, strict);
    Ok(Running::value("map", state, |(function, iterators, strict), thread| {
        match row(thread, "map", iterators, *strict)? {
            Some(items) => thread.nested(|thread| thread.call_with(function, items)).map(Some),
            None => Ok(None),
        }
    }))
}

fn new_filter(thread: &mut Thread, args: Args) -> Result {
    let state = (args[1].clone(), iterator(thread, &args[2])?);
    Ok(Running::value("filter", state, |(function, iterator), thread| select(thread, function, iterator, true)))
}

/// The next item of which the function says `wanted`; without a function, the item itself says it.
///
/// # Errors
/// What the iterator or the function raises.
pub fn select(thread: &mut Thread, function: &Value, iterator: &Value, wanted: bool) -> Result<Option<Value>> {
    while let Some(item) = next(thread, iterator)? {
        let answer = match function {
            Value::None => truth(thread, &item)?,
            function => {
                let answer = thread.nested(|thread| thread.call_with(function, [item.clone()]))?;
                truth(thread, &answer)?
            }
        };
        if answer == wanted {
            return Ok(Some(item));
        }
        thread.check()?;
    }
    Ok(None)
}

fn new_reversed(thread: &mut Thread, args: Args) -> Result {
    let object = &args[1];
    let found = thread.methods.find(protocol::class_ref(object), &known::REVERSED).clone();
    if let Some(method) = special(thread, object, &known::REVERSED) {
        return thread.nested(|thread| thread.call_with(&method, []));
    }
    if let Value::Other(other) = object
        && let Other::View { dict, part } = &**other
    {
        return Ok(super::dict::reversed_view(dict, *part));
    }
    let sequence = !matches!(object.plain(), Value::Set(_)) && special(thread, object, &known::GETITEM).is_some();
    if found.is_none() || !sequence || special(thread, object, &known::LEN).is_none() {
        return Err(type_error(format!("'{}' object is not reversible", protocol::type_name(object))));
    }
    let length = length(thread, object)?;
    Ok(Iter::value(ReverseIter::new("reversed", object.clone(), length)))
}

/// All combinations of arguments in a pool, as [`collect`] gives it.
///
/// # Errors
/// See [`collect`].
pub fn pools(thread: &mut Thread, iterables: &[Value]) -> Result<Vec<Vec<Value>>> {
    iterables.iter().map(|iterable| collect(thread, iterable)).collect()
}
