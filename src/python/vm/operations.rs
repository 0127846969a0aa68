//! Instructions on values that are longer than a line: operators, and items of containers.

use super::execute::{Flow, Outcome};
use super::{Op, Thread, quick};
use crate::object::{Instr, Slice, Str};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

/// An operand that is not on the stack.
#[derive(Clone, Copy)]
pub(crate) enum Operand<'a> {
    /// A local variable, by its slot.
    Local(usize),
    /// A constant.
    Const(&'a Value),
}

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
        let Some(text) = Ref::get_mut(text) else { return false };
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
        Value::Slice(Ref::new(Slice { start, stop, step: Value::None }))
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
        if let (Value::List(list), Value::Int(index)) = (self.at(base, container), self.at(base, key)) {
            let done = match self.stack[value] {
                Value::Int(number) => list.put(*index, Value::Int(number)),
                Value::Float(number) => list.put(*index, Value::Float(number)),
                _ => false,
            };
            if done {
                self.shed(used);
                return true;
            }
        }
        let mut taken = std::mem::take(&mut self.stack[value]);
        if taken.is_bound() {
            taken = self.owned(base, taken);
        }
        let done = match (self.at(base, container), self.at(base, key)) {
            (Value::List(list), Value::Int(index)) => list.exchange(*index, &mut taken),
            (Value::Dict(dict), key) => protocol::quick_set(dict, key, &mut taken),
            _ => false,
        };
        if done {
            taken.release();
            self.shed(used);
        } else {
            self.stack[value] = taken;
        }
        done
    }

    /// `container[key] = constant` for lists, where that lets go of nothing; both by their places on the stack.
    #[inline(never)]
    pub(crate) fn store_constant(&self, container: usize, key: usize, constant: &Value) -> bool {
        let (Value::List(list), Value::Int(index)) = (&self.stack[container], &self.stack[key]) else { return false };
        match constant {
            Value::Bool(truth) => list.put(*index, Value::Bool(*truth)),
            Value::Int(number) => list.put(*index, Value::Int(*number)),
            Value::Float(number) => list.put(*index, Value::Float(*number)),
            Value::None => list.put(*index, Value::None),
            _ => false,
        }
    }

    /// `second[top]` above both, where that takes no call.
    #[inline(always)]
    pub(crate) fn keep_item(&mut self, base: usize) -> bool {
        let (container, key) = (self.peek(base, 2), self.peek(base, 1));
        if let (Value::List(list), Value::Int(index)) = (container, key) {
            match list.at(*index) {
                // Each kind by a way of its own: one for all would lead through memory.
                Some(Value::Float(number)) => self.push(Value::Float(number)),
                Some(Value::Int(number)) => self.push(Value::Int(number)),
                Some(item) => self.push(item),
                None => return false,
            }
            return true;
        }
        let Some(item) = quick::others(protocol::SUBSCRIPT as u32, container, key) else { return false };
        self.push(item);
        true
    }

    /// `fourth[third] = second operator top`, where that takes no call.
    #[inline(never)]
    pub(crate) fn update_item(&mut self, base: usize, operator: u32) -> bool {
        let (left, right) = (self.peek(base, 2), self.peek(base, 1));
        if let (Value::Float(a), Value::Float(b), Value::List(list), Value::Int(index)) =
            (left, right, self.peek(base, 4), self.peek(base, 3))
            && let Some(number) = quick::float(quick::kind(operator), *a, *b)
            && list.put(*index, Value::Float(number))
        {
            self.shed(4);
            return true;
        }
        let Some(mut value) = quick::others(operator, left, right) else { return false };
        let done = match (self.peek(base, 4), self.peek(base, 3)) {
            (Value::List(list), Value::Int(index)) => list.exchange(*index, &mut value),
            (Value::Dict(dict), key) => protocol::quick_set(dict, key, &mut value),
            _ => false,
        };
        value.release();
        self.shed(if done { 4 } else { 0 });
        done
    }

    /// `container[key]` above both, where that takes no call. The container is a local variable, the key one or a constant.
    #[inline(never)]
    pub(crate) fn keep_item_of(&mut self, base: usize, slot: usize, key: Operand) -> bool {
        let container = &self.stack[base + slot];
        let seen = match key {
            Operand::Local(slot) => &self.stack[base + slot],
            Operand::Const(value) => value,
        };
        let item = match (container, seen) {
            (Value::List(list), Value::Int(index)) => list.at(*index),
            _ => quick::others(protocol::SUBSCRIPT as u32, container, seen),
        };
        let Some(item) = item else { return false };
        self.push(Value::Borrowed(slot as u32));
        match key {
            Operand::Local(slot) => self.borrow(base, slot),
            Operand::Const(value) => self.push(value.share()),
        }
        self.push(item);
        true
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
