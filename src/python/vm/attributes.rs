//! Instructions on attributes, and what their inline caches remember.

use super::Thread;
use super::execute::{Flow, Outcome};
use super::thread::Cache;
use crate::builtins::{known, types};
use crate::object::{Binding, Instance, Name};
use crate::protocol;
use crate::{Result, Value};
use std::sync::Arc;

impl Thread {
    /// `LOAD_ATTR`: `[owner] -> [value]`, or for a call `[callable, self or NULL]`.
    #[inline(always)]
    pub(crate) fn load_attr(&mut self, base: usize, cache: usize, name: &Name, call: bool) -> Result<Flow> {
        match self.known_attr(cache, self.peek(base, 1), call) {
            Some((value, false)) => {
                self.replace_top(value);
                if call {
                    self.push(Value::Null);
                }
                Ok(Flow::Next)
            }
            Some((method, true)) => {
                let top = self.stack.len() - 1;
                let receiver = std::mem::replace(&mut self.stack[top], method);
                self.push(receiver);
                Ok(Flow::Next)
            }
            None => self.load_attr_cold(base, cache, name, call),
        }
    }

    /// `LOAD_ATTR` of a local variable, if its cache has the answer.
    #[inline(always)]
    pub(crate) fn load_local_attr(&mut self, base: usize, slot: usize, cache: usize, call: bool) -> bool {
        let known = &self.caches[cache];
        if let Value::Instance(instance) = &self.stack[base + slot]
            && known.version == instance.class.version()
        {
            match &known.value {
                Value::Null => match instance.at(known.place as usize) {
                    // Each kind by a way of its own: one for all would lead through memory.
                    Some(Value::Int(number)) => self.push(Value::Int(number)),
                    Some(value) => self.push(value),
                    None => return false,
                },
                Value::Function(function) if call && !instance.is_open() => {
                    let function = function.clone();
                    self.push(Value::Function(function));
                    self.push(Value::Borrowed(slot as u32));
                    return true;
                }
                _ => return false,
            }
            if call {
                self.push(Value::Null);
            }
            return true;
        }
        self.load_other_attr(base, slot, cache, call)
    }

    /// [`Thread::load_local_attr`] of what is no object of a class that the cache knows.
    #[inline(never)]
    fn load_other_attr(&mut self, base: usize, slot: usize, cache: usize, call: bool) -> bool {
        let Some((value, method)) = self.known_attr(cache, &self.stack[base + slot], call) else { return false };
        self.push(value);
        if call {
            self.push(if method { Value::Borrowed(slot as u32) } else { Value::Null });
        }
        true
    }

    /// What an inline cache knows of an object's attribute, and whether it is a method.
    #[inline(always)]
    fn known_attr(&self, cache: usize, owner: &Value, call: bool) -> Option<(Value, bool)> {
        let known = &self.caches[cache];
        if let Value::Module(module) = owner {
            let fresh = known.version == module.dict.version() && !known.value.is_null();
            return fresh.then(|| (known.value.clone(), false));
        }
        let Value::Instance(instance) = owner else {
            let method = call && known.version == protocol::class_ref(owner).version() && !known.value.is_null();
            return method.then(|| (known.value.clone(), true));
        };
        if known.version != instance.class.version() {
            return None;
        }
        if known.value.is_null() {
            return instance.at(known.place as usize).map(|value| (value, false));
        }
        (call && !instance.is_open()).then(|| (known.value.clone(), true))
    }

    /// [`Thread::load_local_attr`] with the local variable itself below.
    #[inline(always)]
    pub(crate) fn keep_local_attr(&mut self, base: usize, slot: usize, cache: usize) -> bool {
        match self.known_attr(cache, &self.stack[base + slot], false) {
            Some((value, _)) => {
                self.push(Value::Borrowed(slot as u32));
                self.push(value);
                true
            }
            None => false,
        }
    }

    /// `STORE_ATTR` to a local variable's attribute, if its cache knows the place.
    #[inline(always)]
    pub(crate) fn store_local_attr(&mut self, base: usize, slot: usize, cache: usize, value: Value) -> bool {
        self.store_known_attr(&self.stack[base + slot], cache, value)
    }

    /// `second.attribute = top`, if the cache knows the place.
    #[inline(always)]
    pub(crate) fn store_attr_below(&mut self, base: usize, cache: usize) -> bool {
        let value = self.peek(base, 1).share();
        let done = self.store_known_attr(self.peek(base, 2), cache, value);
        if done {
            self.pop_raw().release();
            self.pop_raw().release();
        }
        done
    }

    #[inline(always)]
    fn store_known_attr(&self, owner: &Value, cache: usize, value: Value) -> bool {
        let known = &self.caches[cache];
        match owner {
            Value::Instance(instance) if known.version == instance.class.version() => {
                match instance.set_at(known.place as usize, value) {
                    Ok(old) => {
                        old.release();
                        true
                    }
                    Err(_) => false,
                }
            }
            _ => false,
        }
    }

    #[inline(never)]
    fn load_attr_cold(&mut self, base: usize, cache: usize, name: &Name, call: bool) -> Result<Flow> {
        let owner = self.pop(base);
        match &owner {
            Value::Instance(instance) => self.remember(cache, instance, name, call),
            // A class's objects have attributes of their own.
            Value::Module(module) => {
                let version = module.dict.stamp();
                if let Some(value) = module.dict.get_name(name)
                    && value.address().is_some()
                {
                    self.caches[cache] = Cache { version, place: 0, value };
                }
            }
            Value::Class(_) | Value::Function(_) | Value::Method(_) | Value::Other(_) => {}
            _ if call => self.remember_builtin(cache, &owner, name),
            _ => {}
        }
        if call {
            let (callable, receiver) = protocol::method(self, &owner, name)?;
            self.push(callable);
            self.push(receiver);
        } else {
            let value = protocol::attribute(self, &owner, name)?;
            self.push(value);
        }
        Ok(Flow::Next)
    }

    /// Keeps where an attribute was found, so that the next time is quick: an attribute of the object's own that no
    /// descriptor hides, or a function of its class that no attribute can hide.
    fn remember(&mut self, cache: usize, instance: &Instance, name: &Name, call: bool) {
        let class = &*instance.class;
        if !protocol::has_plain_attributes(self, class) {
            return;
        }
        let version = class.version();
        let found = self.methods.find(class, name).clone();
        match (found, instance.place(name)) {
            (Value::Null, Some(place)) => {
                self.caches[cache] = Cache { version, place: place as u32, value: Value::Null };
            }
            (function @ Value::Function(_), None) if call && class.key(name).is_none() => {
                self.caches[cache] = Cache { version, place: 0, value: function };
            }
            _ => {}
        }
    }

    /// Keeps a method of a built-in class whose objects have no attributes of their own.
    fn remember_builtin(&mut self, cache: usize, owner: &Value, name: &Name) {
        let class = protocol::class_ref(owner);
        let version = class.version();
        if let Value::Native(native) = self.methods.find(class, name)
            && native.binding == Binding::Method
        {
            let value = Value::Native(native.clone());
            self.caches[cache] = Cache { version, place: 0, value };
        }
    }

    /// `STORE_ATTR`: `[value, owner] -> []`
    #[inline]
    pub(crate) fn store_attr(&mut self, base: usize, cache: usize, name: &Name) -> Outcome {
        let owner = self.pop(base);
        let mut value = self.pop(base);
        if let Value::Instance(instance) = &owner {
            let known = &self.caches[cache];
            if known.version == instance.class.version() {
                value = match instance.set_at(known.place as usize, value) {
                    Ok(old) => {
                        drop(old);
                        return Ok(());
                    }
                    Err(value) => value,
                };
            }
            if protocol::stores_plainly(self, &instance.class, name) {
                instance.set(name, value);
                if let Some(place) = instance.place(name) {
                    let (version, place) = (instance.class.version(), place as u32);
                    self.caches[cache] = Cache { version, place, value: Value::Null };
                }
                return Ok(());
            }
        }
        protocol::set_attribute(self, &owner, name, value)
    }

    /// `LOAD_SUPER_ATTR`: `[super, class, self] -> [value]`, or for a call `[callable, self or NULL]`.
    pub(crate) fn load_super_attr(&mut self, base: usize, name: &Name, arg: usize) -> Outcome {
        let (object, class, callable) = (self.pop(base), self.pop(base), self.pop(base));
        let superior = match &callable {
            Value::Class(callable) if Arc::ptr_eq(callable, &types().super_) => {
                protocol::super_object(&class, &object)?
            }
            // A name `super` of the program's own.
            other if arg & 2 == 2 => self.call_with(other, [class, object])?,
            other => self.call_with(other, [])?,
        };
        if arg & 1 == 1 {
            let (callable, receiver) = protocol::method(self, &superior, name)?;
            self.push(callable);
            self.push(receiver);
        } else {
            let value = protocol::attribute(self, &superior, name)?;
            self.push(value);
        }
        Ok(())
    }

    /// `LOAD_SPECIAL`: `[owner] -> [method, self or NULL]`
    pub(crate) fn load_special(&mut self, base: usize, which: usize) -> Outcome {
        let owner = self.pop(base);
        let name: &Name = match which {
            0 => &known::ENTER,
            1 => &known::EXIT,
            2 => &known::AENTER,
            _ => &known::AEXIT,
        };
        let Some(method) = protocol::special(self, &owner, name) else {
            return Err(protocol::no_context_manager(&owner, which));
        };
        self.push(method);
        self.push(Value::Null);
        Ok(())
    }
}
