//! Instructions on values that are longer than a line: operators, items, attributes, building of objects.

use super::execute::{Flow, Outcome};
use super::{Op, Thread};
use crate::builtins::{known, types};
use crate::object::{Args, Binding, Dict, Function, Instr, Name, Set, SetTable, Slice, Str, intern};
use crate::protocol::{self, type_error};
use crate::{Result, Value};
use std::sync::Arc;

impl Thread {
    pub(crate) fn common_constant(&mut self, which: usize) -> Result {
        let builtin = |name: &str| self.interpreter.builtins.get_str(name).unwrap_or_default();
        Ok(match which {
            0 => builtin("AssertionError"),
            1 => builtin("NotImplementedError"),
            2 => Value::Class(types().tuple.clone()),
            3 => builtin("all"),
            4 => builtin("any"),
            _ => return Err(protocol::not_supported("a constant that CPython 3.14 doesn't have")),
        })
    }

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
        let quick = match (self.peek(base, 1), self.peek(base, 2)) {
            (Value::Dict(dict), key) => protocol::quick_lookup(dict, key).map(|found| found.is_some()),
            (Value::Set(set), key) => protocol::quick_contains_in_set(set, key),
            _ => None,
        };
        if let Some(found) = quick {
            self.replace_two(Value::Bool(found != invert));
            return Ok(());
        }
        let (container, item) = (self.pop(base), self.pop(base));
        let found = protocol::contains(self, &container, &item)?;
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
                    self.caches[cache] = super::thread::Cache { version, place: 0, value };
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
    fn remember(&mut self, cache: usize, instance: &crate::object::Instance, name: &Name, call: bool) {
        let class = &*instance.class;
        if !protocol::has_plain_attributes(self, class) {
            return;
        }
        let version = class.version();
        let found = self.methods.find(class, name).clone();
        match (found, instance.place(name)) {
            (Value::Null, Some(place)) => {
                self.caches[cache] = super::thread::Cache { version, place: place as u32, value: Value::Null };
            }
            (function @ Value::Function(_), None) if call && class.key(name).is_none() => {
                self.caches[cache] = super::thread::Cache { version, place: 0, value: function };
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
            self.caches[cache] = super::thread::Cache { version, place: 0, value };
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
                    self.caches[cache] = super::thread::Cache { version, place, value: Value::Null };
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

    pub(crate) fn unpack_sequence(&mut self, base: usize, count: usize) -> Outcome {
        let sequence = self.pop(base);
        match &sequence {
            Value::Tuple(tuple) if tuple.len() == count => self.stack.extend(tuple.iter().rev().map(Value::share)),
            Value::List(list) if list.len() == count => self.stack.extend(list.lock().iter().rev().map(Value::share)),
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
        let set = Arc::new(Set::new(SetTable::default(), false));
        for item in items {
            protocol::add_to_set(self, &set, item)?;
        }
        self.push(Value::Set(set));
        Ok(())
    }

    pub(crate) fn build_map(&mut self, base: usize, count: usize) -> Outcome {
        let dict = Arc::new(Dict::default());
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
        self.push(Value::Slice(Arc::new(Slice { start, stop, step })));
    }

    pub(crate) fn build_string(&mut self, count: usize) {
        let start = self.stack.len() - count;
        let text: String = self.stack[start..].iter().filter_map(Value::as_str).collect();
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
                let text = Value::from(number.to_string());
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
    pub(crate) fn make_function(&mut self, globals: &Arc<Dict>) {
        let Value::Code(code) = self.pop_raw() else { return };
        let function = Function::new(code, globals.clone());
        self.push(Value::Function(Arc::new(function)));
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
                (4, _) => drop(function.dict().set_name(&known::ANNOTATIONS, attribute)),
                (16, _) => drop(function.dict().set_name(&known::ANNOTATE, attribute)),
                _ => return Err(type_error("a function attribute of the wrong type")),
            }
        }
        self.push(callable);
        Ok(())
    }

    pub(crate) fn setup_annotations(&mut self, namespace: &Dict) -> Outcome {
        if namespace.get_name(&known::ANNOTATIONS).is_none() {
            namespace.set_name(&known::ANNOTATIONS, Value::Dict(Arc::default()));
        }
        Ok(())
    }

    pub(crate) fn intrinsic_1(&mut self, base: usize, which: usize, namespace: &Arc<Dict>) -> Outcome {
        let value = self.pop(base);
        let result = match which {
            2 => {
                self.import_star(&value, namespace)?;
                Value::None
            }
            3 => match self.stop_iteration_error(value) {
                // `RERAISE` follows.
                crate::Thrown::Exception(exception) => Value::Instance(exception),
                halt => return Err(halt),
            },
            5 => protocol::positive(self, &value)?,
            6 => match value {
                Value::List(list) => Value::tuple(list.snapshot()),
                other => Value::tuple(protocol::collect(self, &other)?),
            },
            7..=11 => self.type_parameter(which, value)?,
            _ => return Err(protocol::not_supported("asynchronous generators")),
        };
        self.push(result);
        Ok(())
    }

    pub(crate) fn intrinsic_2(&mut self, base: usize, which: usize) -> Outcome {
        let (second, first) = (self.pop(base), self.pop(base));
        match which {
            1 => {
                let result = self.prep_reraise_star(&first, &second)?;
                self.push(result);
                Ok(())
            }
            4 => {
                if let Value::Function(function) = &first {
                    drop(function.dict().set_name(&known::TYPE_PARAMS, second));
                }
                self.push(first);
                Ok(())
            }
            _ => {
                let made = self.bounded_parameter(which, first, second)?;
                self.push(made);
                Ok(())
            }
        }
    }

    /// `type X[T] = …`, `def f[T]`, `class C[T]`: what the module `typing` has for them.
    fn type_parameter(&mut self, which: usize, value: Value) -> Result {
        let name = ["TypeVar", "ParamSpec", "TypeVarTuple", "Generic", "TypeAliasType"][which - 7];
        let typing = self.import(&intern("typing"))?;
        let made = protocol::attribute(self, &typing, &intern(name))?;
        let alias = intern("_alias");
        match (which, &value) {
            (10, _) => protocol::item(self, &made, &value),
            (11, Value::Tuple(parts)) => {
                let make = protocol::attribute(self, &typing, &alias)?;
                self.call_with(&make, parts.to_vec())
            }
            (7 | 8, _) => {
                let keywords = vec![(intern("infer_variance"), Value::Bool(true))];
                self.call(&made, Args { values: [value].into_iter().collect(), keywords })
            }
            _ => self.call_with(&made, [value]),
        }
    }

    /// A type variable with a bound or constraints, or a parameter with a default: evaluated when they are asked for.
    fn bounded_parameter(&mut self, which: usize, first: Value, second: Value) -> Result {
        let typing = self.import(&intern("typing"))?;
        let make = protocol::attribute(self, &typing, &intern("_bounded"))?;
        self.call_with(&make, [Value::count(which), first, second])
    }
}
