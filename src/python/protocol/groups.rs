//! Exception groups: what `except*` takes out of them, what is left.

use super::{class_ref, is_callable, type_error};
use crate::builtins::{known, types};
use crate::object::{Instance, intern};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::Ref;

/// Whether a value is an exception group.
pub fn is_group(value: &Value) -> bool {
    class_ref(value).derives_from(types().exception("BaseExceptionGroup"))
}

/// The part of an exception that `except* wanted` handles, and the rest; `None` where there is none. A naked exception
/// that is handled comes as a group.
///
/// # Errors
/// `wanted` is no exception class, or names groups; what `derive` raises.
pub fn split_group(thread: &mut Thread, exception: &Value, wanted: &Value) -> Result<(Value, Value)> {
    check_wanted(wanted)?;
    if exception.is_none() {
        return Ok((Value::None, Value::None));
    }
    if is_group(exception) {
        return split_by(thread, exception, wanted);
    }
    if !matches(thread, exception, wanted)? {
        return Ok((Value::None, exception.clone()));
    }
    let class = Value::Class(types().exception("BaseExceptionGroup").clone());
    let group = thread.call_with(&class, [Value::from(""), Value::tuple(vec![exception.clone()])])?;
    if let (Value::Instance(group), Value::Instance(exception)) = (&group, exception) {
        let traceback = exception.state().map(|state| state.traceback.clone()).unwrap_or_default();
        if let Some(mut state) = group.state() {
            state.traceback = traceback;
        }
    }
    Ok((group, Value::None))
}

fn check_wanted(wanted: &Value) -> Result<()> {
    match wanted {
        Value::Class(class) if !super::is_exception_class(class) => {
            Err(type_error("catching classes that do not inherit from BaseException is not allowed"))
        }
        Value::Class(class) if class.derives_from(types().exception("BaseExceptionGroup")) => {
            Err(type_error("catching ExceptionGroup with except* is not allowed. Use except instead."))
        }
        Value::Class(_) => Ok(()),
        Value::Tuple(classes) => classes.iter().try_for_each(check_wanted),
        _ => Err(type_error("catching classes that do not inherit from BaseException is not allowed")),
    }
}

fn matches(thread: &mut Thread, exception: &Value, condition: &Value) -> Result<bool> {
    match (exception, condition) {
        (Value::Instance(instance), Value::Class(_) | Value::Tuple(_)) => super::matches_exception(instance, condition),
        _ if is_callable(thread, condition) => {
            let answer = thread.call_with(condition, [exception.clone()])?;
            super::truth(thread, &answer)
        }
        _ => Ok(false),
    }
}

/// `group.split(condition)`: the exceptions that are of a class or satisfy a function, and the others, both as groups of
/// the same shape.
///
/// # Errors
/// What the function or `derive` raises.
pub fn split_by(thread: &mut Thread, exception: &Value, condition: &Value) -> Result<(Value, Value)> {
    if matches(thread, exception, condition)? {
        return Ok((exception.clone(), Value::None));
    }
    if !is_group(exception) {
        return Ok((Value::None, exception.clone()));
    }
    let (mut matched, mut rest) = (Vec::new(), Vec::new());
    for member in members(thread, exception)? {
        let (yes, no) = thread.nested(|thread| split_by(thread, &member, condition))?;
        matched.extend(Some(yes).filter(|part| !part.is_none()));
        rest.extend(Some(no).filter(|part| !part.is_none()));
    }
    Ok((derived(thread, exception, matched)?, derived(thread, exception, rest)?))
}

fn members(thread: &mut Thread, group: &Value) -> Result<Vec<Value>> {
    let members = super::attribute(thread, group, &intern("exceptions"))?;
    super::collect(thread, &members)
}

/// A group like another with other members; `None` without any.
fn derived(thread: &mut Thread, group: &Value, members: Vec<Value>) -> Result {
    if members.is_empty() {
        return Ok(Value::None);
    }
    let part = thread.call_method(group, "derive", [Value::list(members)])?;
    if !is_group(&part) {
        return Err(type_error("derive must return an instance of BaseExceptionGroup"));
    }
    if let (Value::Instance(from), Value::Instance(to)) = (group, &part) {
        inherit(from, to);
        if let Some(Value::List(notes)) = from.get(&known::NOTES) {
            to.set(&known::NOTES, Value::list(notes.snapshot()));
        }
    }
    Ok(part)
}

/// Where a group came from holds for its parts.
fn inherit(from: &Ref<Instance>, to: &Ref<Instance>) {
    let state = from
        .state()
        .map(|state| (state.traceback.clone(), state.cause.clone(), state.context.clone(), state.suppress_context));
    if let (Some(state), Some(mut own)) = (state, to.state()) {
        (own.traceback, own.cause, own.context, own.suppress_context) = state;
    }
}

/// What is left to raise after all `except*` blocks: `_PyExc_PrepReraiseStar`.
///
/// # Errors
/// What `derive` raises.
pub fn join_group(thread: &mut Thread, original: &Value, raised: &Value) -> Result {
    let Value::List(list) = raised else { return Ok(Value::None) };
    let left: Vec<Value> = list.snapshot().into_iter().filter(|item| !item.is_none()).collect();
    if left.is_empty() {
        return Ok(Value::None);
    }
    if !is_group(original) {
        return Ok(left[0].clone());
    }
    let (again, mut new): (Vec<Value>, Vec<Value>) = left.into_iter().partition(|item| same_origin(original, item));
    let again = projection(thread, original, &again)?;
    if new.is_empty() {
        return Ok(again);
    }
    new.extend(Some(again).filter(|part| !part.is_none()));
    if let [only] = &*new {
        return Ok(only.clone());
    }
    let class = Value::Class(types().exception("BaseExceptionGroup").clone());
    thread.call_with(&class, [Value::from(""), Value::list(new)])
}

/// Whether an exception is a part of the original that was raised again, rather than a new one.
fn same_origin(original: &Value, part: &Value) -> bool {
    let (Value::Instance(original), Value::Instance(part)) = (original, part) else { return false };
    let origin = |exception: &Ref<Instance>| {
        let state = exception.state();
        state.map(|state| {
            let address = |link: &Option<Ref<Instance>>| link.as_ref().map(|link| Ref::as_ptr(link) as usize);
            let traceback: Vec<_> =
                state.traceback.iter().map(|entry| (Ref::as_ptr(entry.code()) as usize, entry.instruction)).collect();
            (address(&state.cause), address(&state.context), traceback)
        })
    };
    class_ref(&Value::Instance(part.clone())).derives_from(types().exception("BaseExceptionGroup"))
        && origin(original) == origin(part)
}

/// The part of a group that holds the leaves of the given parts.
fn projection(thread: &mut Thread, group: &Value, parts: &[Value]) -> Result {
    let mut leaves = Vec::new();
    for part in parts {
        collect_leaves(thread, part, &mut leaves)?;
    }
    keep_leaves(thread, group, &leaves)
}

fn collect_leaves(thread: &mut Thread, exception: &Value, leaves: &mut Vec<usize>) -> Result<()> {
    if !is_group(exception) {
        leaves.extend(exception.address());
        return Ok(());
    }
    for member in members(thread, exception)? {
        thread.nested(|thread| collect_leaves(thread, &member, leaves))?;
    }
    Ok(())
}

fn keep_leaves(thread: &mut Thread, exception: &Value, leaves: &[usize]) -> Result {
    if !is_group(exception) {
        let kept = exception.address().is_some_and(|address| leaves.contains(&address));
        return Ok(if kept { exception.clone() } else { Value::None });
    }
    let all = members(thread, exception)?;
    let mut kept = Vec::new();
    for member in &all {
        let part = thread.nested(|thread| keep_leaves(thread, member, leaves))?;
        kept.extend(Some(part).filter(|part| !part.is_none()));
    }
    if kept.len() == all.len() && kept.iter().zip(&all).all(|(part, member)| part.is(member)) {
        return Ok(exception.clone());
    }
    derived(thread, exception, kept)
}
