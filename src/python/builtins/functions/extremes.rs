//! `min` and `max`.

use crate::object::Args;
use crate::protocol::{self, type_error, value_error};
use crate::vm::Thread;
use crate::{Result, Value};

/// `min(iterable, *, default, key)` and `min(a, b, *others, key)`
pub fn min(thread: &mut Thread, args: Args) -> Result {
    Search { name: "min", operator: protocol::LESS }.run(thread, args)
}

/// `max(iterable, *, default, key)` and `max(a, b, *others, key)`
pub fn max(thread: &mut Thread, args: Args) -> Result {
    Search { name: "max", operator: protocol::GREATER }.run(thread, args)
}

struct Search {
    name: &'static str,
    /// What holds between a better item and the best one so far.
    operator: usize,
}

impl Search {
    fn run(&self, thread: &mut Thread, mut args: Args) -> Result {
        let (key, default) = (args.take(0), args.take(1));
        let name = self.name;
        let items = args.values.get(2..).unwrap_or_default();
        let source = match items {
            [] => return Err(type_error(format!("{name} expected at least 1 argument, got 0"))),
            [iterable] => iterable.clone(),
            _ if !default.is_null() => {
                let text = "with multiple positional arguments";
                return Err(type_error(format!("Cannot specify a default for {name}() {text}")));
            }
            several => Value::tuple(several.to_vec()),
        };
        match (self.best(thread, &source, &key)?, default) {
            (Some(best), _) => Ok(best),
            (None, Value::Null) => Err(value_error(format!("{name}() iterable argument is empty"))),
            (None, default) => Ok(default),
        }
    }

    fn best(&self, thread: &mut Thread, source: &Value, key: &Value) -> Result<Option<Value>> {
        let iterator = protocol::iterator(thread, source)?;
        let mut best: Option<(Value, Value)> = None;
        while let Some(item) = protocol::next(thread, &iterator)? {
            let rank = match key {
                Value::Null | Value::None => item.clone(),
                key => thread.call_with(key, [item.clone()])?,
            };
            let better = match &best {
                Some((_, most)) => protocol::compare_truth(thread, self.operator, &rank, most)?,
                None => true,
            };
            if better {
                best = Some((item, rank));
            }
        }
        Ok(best.map(|(item, _)| item))
    }
}
