//! Instructions on values that are longer than a line: operators, and items of containers.

use super::execute::{Flow, Outcome};
use super::{Op, Thread, quick};
use crate::object::{Instr, Slice, Str};
use crate::protocol;
use crate::{Result, Value};
use std::sync::Arc;

impl Thread {
    /// `BINARY_OP`: `[left, right] -> [result]`
    pub(crate) fn binary_op(&mut self, base: usize, instrs: &[Instr], next: usize, operator: usize) -> Result<Flow> {
        if operator == protocol::INPLACE_ADD && self.append_in_place(base, instrs.get(next + 1)) {
            return Ok(Flow::Next);
        }
        let (right, left) = (self.pop(base), self.pop(base));
        let result = protocol::binary(self, operator, &left, &right)?;
        self.push(result);
        Ok(Flow::Next)
    }

    /// `text += more` on a string that only a local variable holds, as CPython's `BINARY_OP_INPLACE_ADD_UNICODE` does it:
    /// the string grows where it is, so that a loop of them doesn't take quadratic time.
    fn append_in_place(&mut self, base: usize, store: Option<&Instr>) -> bool {
        let top = self.stack.len() - 1;
        let Value::Borrowed(slot) = self.stack[top - 1] else { return false };
        let stores = store.is_some_and(|store| store.op == Op::StoreFast && store.arg == slot);
        if !stores || !matches!(self.peek(base, 1), Value::Str(_)) {
            return false;
        }
        let Value::Str(more) = self.peek(base, 1).clone() else { return false };
        let Value::Str(text) = &mut self.stack[base + slot as usize] else { return false };
        let Some(text) = Arc::get_mut(text) else { return false };
        Str::push(text, &more);
        let grown = std::mem::take(&mut self.stack[base + slot as usize]);
        self.stack.truncate(top - 1);
        self.push(grown);
        true
    }

    /// `COMPARE_OP`: `[left, right] -> [result]`
    pub(crate) fn compare_op(&mut self, base: usize, arg: usize) -> Outcome {
        let (right, left) = (self.pop(base), self.pop(base));
        let result = protocol::compare(self, arg >> 5, &left, &right)?;
        let result = if arg & 16 == 0 { result } else { Value::Bool(protocol::truth(self, &result)?) };
        self.push(result);
        Ok(())
    }

    /// `CONTAINS_OP`: `[item, container] -> [result]`
    pub(crate) fn contains_op(&mut self, base: usize, invert: bool) -> Outcome {
        if let Some(found) = quick::contains(self.peek(base, 1), self.peek(base, 2)) {
            self.replace_two(Value::Bool(found != invert));
            return Ok(());
        }
        let (container, item) = (self.pop(base), self.pop(base));
        let found = protocol::contains(self, &container, &item)?;
        // The right operand ends first, as in CPython.
        drop(container);
        drop(item);
        self.push(Value::Bool(found != invert));
        Ok(())
    }

    pub(crate) fn truth_of_top(&mut self, base: usize) -> Outcome {
        let value = self.pop(base);
        let truth = protocol::truth(self, &value)?;
        self.push(Value::Bool(truth));
        Ok(())
    }

    pub(crate) fn unary(&mut self, base: usize, operator: fn(&mut Thread, &Value) -> Result) -> Outcome {
        let value = self.pop(base);
        let result = operator(self, &value)?;
        self.push(result);
        Ok(())
    }

    fn slice(start: Value, stop: Value) -> Value {
        Value::Slice(Arc::new(Slice { start, stop, step: Value::None }))
    }

    /// `[container, start, stop] -> [result]`
    pub(crate) fn binary_slice(&mut self, base: usize) -> Outcome {
        let (stop, start, container) = (self.pop(base), self.pop(base), self.pop(base));
        let result = protocol::item(self, &container, &Self::slice(start, stop))?;
        self.push(result);
        Ok(())
    }

    /// `[value, container, start, stop] -> []`
    pub(crate) fn store_slice(&mut self, base: usize) -> Outcome {
        let (stop, start, container) = (self.pop(base), self.pop(base), self.pop(base));
        let value = self.pop(base);
        protocol::set_item(self, &container, &Self::slice(start, stop), value)
    }

    /// `[value, container, key] -> []`
    pub(crate) fn store_subscr(&mut self, base: usize) -> Outcome {
        let top = self.stack.len() - 1;
        if self.store_item(base, top - 2, top - 1, top, 3) {
            return Ok(());
        }
        let (key, container) = (self.pop(base), self.pop(base));
        let value = self.pop(base);
        protocol::set_item(self, &container, &key, value)
    }

    /// `[container, key] -> []`
    pub(crate) fn delete_subscr(&mut self, base: usize) -> Outcome {
        let (key, container) = (self.pop(base), self.pop(base));
        protocol::delete_item(self, &container, &key)
    }

    /// `container[key] = value`, all by their places on the stack, of which it then takes so many values; for lists, and
    /// for dictionaries where it takes no call.
    #[inline(never)]
    pub(crate) fn store_item(&mut self, base: usize, value: usize, container: usize, key: usize, used: usize) -> bool {
        let taken = match std::mem::take(&mut self.stack[value]) {
            taken @ (Value::Borrowed(_) | Value::Loop(_)) => self.owned(base, taken),
            taken => taken,
        };
        let result = match (self.at(base, container), self.at(base, key)) {
            (Value::List(list), Value::Int(index)) => list.set(*index, taken),
            (Value::Dict(dict), key) => protocol::quick_set(dict, key.share(), taken).map_err(|(_, value)| value),
            _ => Err(taken),
        };
        match result {
            Ok(old) => {
                old.release();
                self.shed(used);
                true
            }
            Err(taken) => {
                self.stack[value] = taken;
                false
            }
        }
    }

    /// The value at a place on the stack.
    #[inline(always)]
    fn at(&self, base: usize, place: usize) -> &Value {
        match &self.stack[place] {
            Value::Borrowed(slot) => &self.stack[base + *slot as usize],
            value => value,
        }
    }
}
