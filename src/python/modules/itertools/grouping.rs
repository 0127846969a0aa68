//! `groupby` and `tee`: several iterators over one source.

use crate::builtins::Builder;
use crate::builtins::iterators::Running;
use crate::object::Args;
use crate::protocol::{equal, index_argument, iterator, next, value_error};
use crate::vm::Thread;
use crate::{Result, Value};
use sharing::{Lock, Ref};

/// Fills the class of that name, if it is one of these.
pub fn class(name: &str, builder: Builder) -> Builder {
    match name {
        "groupby" => builder.function("__new__(cls, /, iterable, key=)", group_by),
        _ => builder,
    }
}

/// What `groupby` and its groups share.
struct Grouping {
    source: Value,
    key: Value,
    at: Lock<Place>,
}

#[derive(Clone, Default)]
struct Place {
    /// The item that was read last and its key; absent before the first.
    item: Value,
    key: Value,
    /// The key of the group that was given last.
    group: Value,
    /// Which group that is: older ones have ended.
    turn: usize,
}

impl Grouping {
    /// Reads on; whether there was an item.
    fn read(&self, thread: &mut Thread) -> Result<bool> {
        let Some(item) = next(thread, &self.source)? else { return Ok(false) };
        let key = match &self.key {
            Value::None => item.clone(),
            key => thread.nested(|thread| thread.call_with(key, [item.clone()]))?,
        };
        let mut at = self.at.lock();
        let old = (std::mem::replace(&mut at.item, item), std::mem::replace(&mut at.key, key));
        drop(at);
        drop(old);
        Ok(true)
    }
}

fn group_by(thread: &mut Thread, mut args: Args) -> Result {
    let (source, key) = (iterator(thread, &args[1])?, args.option(2).unwrap_or(Value::None));
    let grouping = Ref::new(Grouping { source, key, at: Lock::default() });
    Ok(Running::value("groupby", grouping, |grouping, thread| {
        loop {
            let at = grouping.at.lock().clone();
            let fresh = !at.key.is_null() && (at.group.is_null() || !equal(thread, &at.group, &at.key)?);
            if fresh {
                let mut place = grouping.at.lock();
                place.turn += 1;
                place.group = at.key.clone();
                let group = Running::value("_grouper", (grouping.clone(), place.turn), group_step);
                return Ok(Some(Value::tuple(vec![at.key, group])));
            }
            if !grouping.read(thread)? {
                return Ok(None);
            }
        }
    }))
}

/// The items of a group, until another key or another group comes.
fn group_step((grouping, turn): &(Ref<Grouping>, usize), thread: &mut Thread) -> Result<Option<Value>> {
    let at = grouping.at.lock().clone();
    if at.turn != *turn {
        return Ok(None);
    }
    if at.item.is_null() && !grouping.read(thread)? {
        return Ok(None);
    }
    let at = grouping.at.lock().clone();
    if !equal(thread, &at.group, &at.key)? {
        return Ok(None);
    }
    grouping.at.lock().item = Value::Null;
    Ok(Some(at.item))
}

/// A link of the chain of items that the iterators of a `tee` walk along, each at its own pace.
struct Link(Lock<Option<(Value, Ref<Link>)>>);

impl Drop for Link {
    /// One link after the other: a long chain must not overflow the stack.
    fn drop(&mut self) {
        let mut following = self.0.get_mut().take();
        while let Some((_, link)) = following {
            following = Ref::into_inner(link).and_then(|mut link| link.0.get_mut().take());
        }
    }
}

/// `tee(iterable, n=2)`
pub fn tee(thread: &mut Thread, args: Args) -> Result {
    let count = if args[1].is_null() { 2 } else { index_argument(thread, &args[1])? };
    let count = usize::try_from(count).map_err(|_| value_error("n must be >= 0"))?;
    let source = iterator(thread, &args[0])?;
    let first = Ref::new(Link(Lock::new(None)));
    let tees = (0..count).map(|_| Running::value("_tee", (source.clone(), Lock::new(first.clone())), tee_step));
    Ok(Value::tuple(tees.collect()))
}

fn tee_step((source, at): &(Value, Lock<Ref<Link>>), thread: &mut Thread) -> Result<Option<Value>> {
    let link = at.lock().clone();
    let known = link.0.lock().clone();
    let (item, following) = match known {
        Some(known) => known,
        None => {
            let Some(item) = next(thread, source)? else { return Ok(None) };
            let following = Ref::new(Link(Lock::new(None)));
            *link.0.lock() = Some((item.clone(), following.clone()));
            (item, following)
        }
    };
    let old = std::mem::replace(&mut *at.lock(), following);
    drop(old);
    Ok(Some(item))
}
