//! Instructions on attributes, and what their inline caches remember.

use super::Thread;
use super::execute::{Flow, Outcome};
use super::quick;
use super::thread::Cache;
use crate::builtins::{known, types};
use crate::object::{Binding, Instance, Name};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

/// A number that is in the value itself.
enum Figure {
    Int(i64),
    Float(f64),
}

impl Figure {
    #[inline(always)]
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Int(number) => Some(Self::Int(*number)),
            Value::Float(number) => Some(Self::Float(*number)),
            _ => None,
        }
    }
}

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
                Value::Null => match instance.attribute_at(known.place as usize, |value| Figure::of(value)) {
                    // Each kind by a way of its own: one for all would lead through memory.
                    Some(Figure::Int(number)) => self.push(Value::Int(number)),
                    Some(Figure::Float(number)) => self.push(Value::Float(number)),
                    None => return self.load_object_attr(base + slot, known.place as usize, call),
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

    /// [`Thread::load_local_attr`] of an attribute that is no number.
    #[inline(never)]
    fn load_object_attr(&mut self, owner: usize, place: usize, call: bool) -> bool {
        self.push(Value::Null);
        let Some((top, below)) = self.stack.split_last_mut() else { return false };
        let Value::Instance(instance) = &below[owner] else { return false };
        let found = instance.attribute_at(place, |value| {
            value.share_to(top);
            Some(())
        });
        if found.is_none() {
            self.pop_raw();
            return false;
        }
        if call {
            self.push(Value::Null);
        }
        true
    }

    /// [`Thread::load_local_attr`] of what is no object of a class that the cache knows.
    #[inline(never)]
    fn load_other_attr(&mut self, base: usize, slot: usize, cache: usize, call: bool) -> bool {
        let (owner, known) = (&self.stack[base + slot], &self.caches[cache]);
        // A built-in class's method.
        if call
            && let Value::Native(method) = &known.value
            && !matches!(owner, Value::Instance(_) | Value::Module(_))
        {
            if known.version != protocol::class_ref(owner).version() {
                return false;
            }
            self.push(Value::Native(method));
            self.push(Value::Borrowed(slot as u32));
            return true;
        }
        let Some((value, method)) = self.known_attr(cache, owner, call) else { return false };
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
        let (owner, known) = (&self.stack[base + slot], &self.caches[cache]);
        let Value::Instance(instance) = owner else { return false };
        if known.version != instance.class.version() || !known.value.is_null() {
            return false;
        }
        let Some(value) = instance.at(known.place as usize) else { return false };
        self.push(Value::Borrowed(slot as u32));
        match value {
            Value::Int(number) => self.push(Value::Int(number)),
            value => self.push(value),
        }
        true
    }

    /// Looks at the attribute of a local variable, or changes it, if the cache knows its place.
    #[inline(always)]
    fn attribute_of_local<T>(
        &self,
        place: usize,
        cache: usize,
        see: impl FnOnce(&mut Value) -> Option<T>,
    ) -> Option<T> {
        let known = &self.caches[cache];
        match &self.stack[place] {
            Value::Instance(instance) if known.version == instance.class.version() && known.value.is_null() => {
                instance.attribute_at(known.place as usize, see)
            }
            _ => None,
        }
    }

    /// `local.attribute operator local.attribute` for numbers, if the caches know the places.
    #[inline(never)]
    pub(crate) fn operate_attrs(&mut self, left: usize, right: usize, cache: usize, kind: u8) -> bool {
        let Some(a) = self.attribute_of_local(left, cache, |value| Figure::of(value)) else { return false };
        let Some(b) = self.attribute_of_local(right, cache + 1, |value| Figure::of(value)) else { return false };
        match (a, b) {
            (Figure::Int(a), Figure::Int(b)) => match quick::integer(kind, a, b) {
                Some(number) => self.push(Value::Int(number)),
                None => return false,
            },
            (Figure::Float(a), Figure::Float(b)) => match quick::float(kind, a, b) {
                Some(number) => self.push(Value::Float(number)),
                None => return false,
            },
            _ => return false,
        }
        true
    }

    /// `local.attribute operator= operand` for numbers, if the caches of loading and of storing know the place. Without a GIL
    /// it loads and stores one after the other: another thread's update may be lost between, as in CPython.
    #[inline(never)]
    pub(crate) fn update_attr(&self, owner: usize, operand: &Value, cache: usize, kind: u8) -> bool {
        let (load, store) = (&self.caches[cache], &self.caches[cache + 1]);
        if (load.version, load.place) != (store.version, store.place) {
            return false;
        }
        let updated = |old: Figure| match (old, operand) {
            (Figure::Int(a), Value::Int(b)) => quick::integer(kind, a, *b).map(Figure::Int),
            (Figure::Float(a), Value::Float(b)) => quick::float(kind, a, *b).map(Figure::Float),
            _ => None,
        };
        if self.guarded {
            let done = self.attribute_of_local(owner, cache, |value| {
                match updated(Figure::of(value)?)? {
                    Figure::Int(number) => value.fill(Value::Int(number)),
                    Figure::Float(number) => value.fill(Value::Float(number)),
                }
                Some(())
            });
            return done.is_some();
        }
        let Some(old) = self.attribute_of_local(owner, cache, |value| Figure::of(value)) else { return false };
        let Some(new) = updated(old) else { return false };
        let stored = self.attribute_of_local(owner, cache + 1, |value| {
            match new {
                _ if value.is_counted() => return None,
                Figure::Int(number) => value.fill(Value::Int(number)),
                Figure::Float(number) => value.fill(Value::Float(number)),
            }
            Some(())
        });
        stored.is_some()
    }

    /// `STORE_ATTR` to a local variable's attribute, if its cache knows the place.
    #[inline(always)]
    pub(crate) fn store_local_attr(&mut self, base: usize, slot: usize, cache: usize, mut value: Value) -> bool {
        let done = self.store_known_attr(&self.stack[base + slot], cache, &mut value);
        value.release();
        done
    }

    /// `local.attribute = top`, if the cache knows the place.
    #[inline(always)]
    pub(crate) fn store_attr_of_local(&mut self, base: usize, slot: usize, cache: usize) -> bool {
        let mut value = self.pop(base);
        let done = self.store_known_attr(&self.stack[base + slot], cache, &mut value);
        if done {
            value.release();
        } else {
            self.push(value);
        }
        done
    }

    /// `second.attribute = top`, if the cache knows the place.
    #[inline(always)]
    pub(crate) fn store_attr_below(&mut self, base: usize, cache: usize) -> bool {
        let mut value = self.pop(base);
        let done = self.store_known_attr(self.peek(base, 1), cache, &mut value);
        if done {
            value.release();
            self.shed_one();
        } else {
            self.push(value);
        }
        done
    }

    #[inline(always)]
    fn store_known_attr(&self, owner: &Value, cache: usize, value: &mut Value) -> bool {
        let known = &self.caches[cache];
        match owner {
            Value::Instance(instance) if known.version == instance.class.version() => {
                instance.exchange_at(known.place as usize, value)
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
            let value = Value::Native(native);
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
            if known.version == instance.class.version() && instance.exchange_at(known.place as usize, &mut value) {
                return Ok(());
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
            Value::Class(callable) if Ref::ptr_eq(callable, &types().super_) => {
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
