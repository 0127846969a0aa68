//! Instructions that make objects of values, or values of objects: collections, strings, functions.

use super::Thread;
use super::execute::Outcome;
use crate::Value;
use crate::builtins::known;
use crate::object::{Dict, Function, Set, SetTable, Slice};
use crate::protocol::{self, type_error};
use compact_str::{CompactString, ToCompactString};
use sharing::Ref;

impl Thread {
    pub(crate) fn unpack_sequence(&mut self, base: usize, count: usize) -> Outcome {
        let sequence = self.pop(base);
        match &sequence {
            Value::Tuple(tuple) if tuple.len() == count => {
                tuple.iter().rev().for_each(|item| self.push_shared(item));
            }
            Value::List(list) if list.len() == count => {
                list.lock().iter().rev().for_each(|item| self.push_shared(item));
            }
            _ => {
                let items = protocol::unpack(self, &sequence, count)?;
                self.stack.extend(items.into_iter().rev());
            }
        }
        sequence.release();
        Ok(())
    }

    pub(crate) fn unpack_ex(&mut self, base: usize, before: usize, after: usize) -> Outcome {
        let sequence = self.pop(base);
        let mut items = protocol::unpack_at_least(self, &sequence, before, after)?;
        let tail = items.split_off(items.len() - after);
        let middle = items.split_off(before);
        self.stack.extend(tail.into_iter().rev());
        self.push(Value::list(middle));
        self.stack.extend(items.into_iter().rev());
        Ok(())
    }

    pub(crate) fn build_set(&mut self, base: usize, count: usize) -> Outcome {
        let items = self.pop_many(base, count);
        let set = Ref::new(Set::new(SetTable::default(), false));
        for item in items {
            protocol::add_to_set(self, &set, item)?;
        }
        self.push(Value::Set(set));
        Ok(())
    }

    pub(crate) fn build_map(&mut self, base: usize, count: usize) -> Outcome {
        let dict = Ref::new(Dict::default());
        let mut items = self.pop_many(base, 2 * count).into_iter();
        while let (Some(key), Some(value)) = (items.next(), items.next()) {
            protocol::set_in_dict(self, &dict, key, value)?;
        }
        self.push(Value::Dict(dict));
        Ok(())
    }

    pub(crate) fn build_slice(&mut self, base: usize, count: usize) {
        let step = if count == 3 { self.pop(base) } else { Value::None };
        let (stop, start) = (self.pop(base), self.pop(base));
        self.push(Value::Slice(Ref::new(Slice { start, stop, step })));
    }

    pub(crate) fn build_string(&mut self, count: usize) {
        let start = self.stack.len() - count;
        let pieces = || self.stack[start..].iter().filter_map(Value::as_str);
        let mut text = CompactString::with_capacity(pieces().map(str::len).sum());
        pieces().for_each(|piece| text.push_str(piece));
        self.stack.truncate(start);
        self.push(Value::str(text));
    }

    /// The collection so many places down.
    fn collection(&self, depth: usize) -> Value {
        self.stack[self.stack.len() - depth].clone()
    }

    #[inline]
    pub(crate) fn list_append(&mut self, depth: usize, value: Value) -> Outcome {
        match &self.stack[self.stack.len() - depth] {
            Value::List(list) => list.push(value).map_err(|_| protocol::memory_error()),
            _ => Ok(()),
        }
    }

    pub(crate) fn set_add(&mut self, base: usize, depth: usize) -> Outcome {
        let value = self.pop(base);
        match self.collection(depth) {
            Value::Set(set) => protocol::add_to_set(self, &set, value),
            _ => Ok(()),
        }
    }

    pub(crate) fn map_add(&mut self, base: usize, depth: usize) -> Outcome {
        let (value, key) = (self.pop(base), self.pop(base));
        match self.collection(depth) {
            Value::Dict(dict) => protocol::set_in_dict(self, &dict, key, value),
            _ => Ok(()),
        }
    }

    pub(crate) fn list_extend(&mut self, base: usize, depth: usize) -> Outcome {
        let iterable = self.pop(base);
        let items = protocol::collect_for_star(self, &iterable)?;
        if let Value::List(list) = self.collection(depth) {
            list.lock().extend(items);
        }
        Ok(())
    }

    pub(crate) fn set_update(&mut self, base: usize, depth: usize) -> Outcome {
        let iterable = self.pop(base);
        match self.collection(depth) {
            Value::Set(set) => protocol::update_set(self, &set, &iterable),
            _ => Ok(()),
        }
    }

    pub(crate) fn dict_update(&mut self, base: usize, depth: usize) -> Outcome {
        let mapping = self.pop(base);
        match self.collection(depth) {
            Value::Dict(dict) => protocol::merge_mapping(self, &dict, &mapping),
            _ => Ok(()),
        }
    }

    /// `**mapping` in a call: a name that comes twice is an error.
    pub(crate) fn dict_merge(&mut self, base: usize, depth: usize) -> Outcome {
        let mapping = self.pop(base);
        let (Value::Dict(dict), callable) = (self.collection(depth), self.collection(depth + 3)) else { return Ok(()) };
        protocol::merge_keywords(self, &callable, &dict, &mapping)
    }

    pub(crate) fn format_simple(&mut self, base: usize) -> Outcome {
        match self.stack.last() {
            Some(Value::Str(_)) => return Ok(()),
            Some(Value::Int(number)) => {
                let text = Value::str(number.to_compact_string());
                self.replace_top(text);
                return Ok(());
            }
            _ => {}
        }
        let value = self.pop(base);
        let text = protocol::format(self, &value, "")?;
        self.push(text);
        Ok(())
    }

    pub(crate) fn format_with_spec(&mut self, base: usize) -> Outcome {
        let (spec, value) = (self.pop(base), self.pop(base));
        let text = protocol::format(self, &value, spec.as_str().unwrap_or_default())?;
        self.push(text);
        Ok(())
    }

    pub(crate) fn convert_value(&mut self, base: usize, conversion: usize) -> Outcome {
        let value = self.pop(base);
        let text = match conversion {
            1 => protocol::str(self, &value)?,
            2 => Value::str(protocol::repr(self, &value)?),
            _ => Value::str(protocol::ascii(self, &value)?),
        };
        self.push(text);
        Ok(())
    }

    /// `[code] -> [function]`
    pub(crate) fn make_function(&mut self, globals: &Ref<Dict>) {
        let Value::Code(code) = self.pop_raw() else { return };
        let function = Function::new(code, globals.clone());
        self.push(Value::Function(Ref::new(function)));
    }

    /// `[attribute, function] -> [function]`
    pub(crate) fn set_function_attribute(&mut self, base: usize, which: usize) -> Outcome {
        let callable = self.pop(base);
        let attribute = self.pop(base);
        if let Value::Function(function) = &callable {
            match (which, &attribute) {
                (1, Value::Tuple(items)) => function.defaults.lock().positional = items.to_vec().into(),
                (2, Value::Dict(dict)) => function.defaults.lock().keyword = Some(dict.clone()),
                (8, Value::Tuple(cells)) => {
                    let cells = cells.iter().filter_map(|cell| match cell {
                        Value::Cell(cell) => Some(cell.clone()),
                        _ => None,
                    });
                    *function.closure.lock() = cells.collect();
                }
                (4, _) => function.set_own(&known::ANNOTATIONS, attribute),
                (16, _) => function.set_own(&known::ANNOTATE, attribute),
                _ => return Err(type_error("a function attribute of the wrong type")),
            }
        }
        self.push(callable);
        Ok(())
    }

    pub(crate) fn setup_annotations(&mut self, namespace: &Dict) -> Outcome {
        if namespace.get_name(&known::ANNOTATIONS).is_none() {
            namespace.set_name(&known::ANNOTATIONS, Value::Dict(Ref::default()));
        }
        Ok(())
    }
}
