//! Objects of classes.

use super::{Class, Dict, ExceptionState, Name, discard};
use crate::{Value, lock::Lock};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, MutexGuard};

/// An object of a class written in Python, or an exception.
#[derive(Debug)]
pub struct Instance {
    /// Its class. It doesn't change.
    pub class: Arc<Class>,
    /// What it is beside its attributes, if its class derives from a built-in type such as `list`.
    pub payload: Option<Value>,
    /// The fields of an exception; present in exceptions alone.
    exception: Option<Box<Lock<ExceptionState>>>,
    attributes: Lock<Attributes>,
    /// Whether its attributes are a dictionary; once they are, they stay so.
    open: AtomicBool,
}

/// The attributes of an object: in line while they come in the order that its class knows and nobody has asked for
/// `__dict__`.
#[derive(Debug)]
pub enum Attributes {
    /// The values of the first so many of its class's keys.
    Inline(Vec<Value>),
    /// As a dictionary that programs can see.
    Dict(Arc<Dict>),
}

impl Instance {
    /// An object without attributes.
    pub fn new(class: Arc<Class>, payload: Option<Value>) -> Self {
        let (attributes, open) = (Lock::new(Attributes::Inline(Vec::new())), AtomicBool::new(false));
        Self { class, payload, exception: None, attributes, open }
    }

    /// An exception.
    pub fn exception(class: Arc<Class>, args: Vec<Value>) -> Self {
        let state = ExceptionState { args, ..ExceptionState::default() };
        let mut instance = Self::new(class, None);
        instance.exception = Some(Box::new(Lock::new(state)));
        instance
    }

    /// The fields of an exception.
    pub fn state(&self) -> Option<MutexGuard<'_, ExceptionState>> {
        self.exception.as_ref().map(|state| state.lock())
    }

    /// Whether it is an exception.
    pub fn is_exception(&self) -> bool {
        self.exception.is_some()
    }

    /// Its attributes, locked.
    #[inline(always)]
    pub fn attributes(&self) -> MutexGuard<'_, Attributes> {
        self.attributes.lock()
    }

    /// An attribute of its own.
    pub fn get(&self, name: &Name) -> Option<Value> {
        match &*self.attributes() {
            Attributes::Inline(values) => values.get(self.class.key(name)?).cloned(),
            Attributes::Dict(dict) => dict.get_name(name),
        }
    }

    /// Where an attribute is among those in line: as long as its class has the same version, it is there in every
    /// object that has it in line.
    pub fn place(&self, name: &Name) -> Option<usize> {
        match &*self.attributes() {
            Attributes::Inline(values) => self.class.key(name).filter(|&place| place < values.len()),
            Attributes::Dict(_) => None,
        }
    }

    /// The attribute in line at a place.
    #[inline(always)]
    pub fn at(&self, place: usize) -> Option<Value> {
        match &*self.attributes() {
            Attributes::Inline(values) => values.get(place).map(Value::share),
            Attributes::Dict(_) => None,
        }
    }

    /// Whether it has an attribute of its own.
    pub fn has(&self, name: &Name) -> bool {
        match &*self.attributes() {
            Attributes::Inline(values) => self.class.key(name).is_some_and(|place| place < values.len()),
            Attributes::Dict(dict) => dict.place_of(name).is_some(),
        }
    }

    /// Whether it may have attributes that its class has no key for.
    #[inline(always)]
    pub fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    /// Sets the attribute in line at a place; the old value comes out, or the new one if the place is not in line.
    #[inline(always)]
    pub fn set_at(&self, place: usize, value: Value) -> std::result::Result<Value, Value> {
        match &mut *self.attributes() {
            Attributes::Inline(values) if place < values.len() => Ok(std::mem::replace(&mut values[place], value)),
            Attributes::Inline(values) if place == values.len() => {
                values.push(value);
                Ok(Value::Null)
            }
            _ => Err(value),
        }
    }

    /// Sets an attribute of its own.
    pub fn set(&self, name: &Name, value: Value) {
        let old = self.exchange(name, value);
        drop(old);
    }

    /// The old value comes out, so that it is dropped outside of the lock.
    fn exchange(&self, name: &Name, value: Value) -> Option<Value> {
        let attributes = &mut *self.attributes();
        if let Attributes::Inline(values) = attributes {
            let place = self.class.key_or_new(name, values.len());
            if let Some(slot) = place.and_then(|place| values.get_mut(place)) {
                return Some(std::mem::replace(slot, value));
            }
            if place == Some(values.len()) {
                values.push(value);
                return None;
            }
        }
        self.open(attributes).set_name(name, value)
    }

    /// Removes an attribute of its own; whether it was there.
    pub fn remove(&self, name: &Name) -> bool {
        let removed = {
            let attributes = &mut *self.attributes();
            match attributes {
                Attributes::Inline(values) if self.class.key(name).is_none_or(|place| place >= values.len()) => None,
                _ => self.open(attributes).remove_name(name),
            }
        };
        removed.is_some()
    }

    /// `__dict__`: from now on its attributes are a dictionary.
    pub fn dict(&self) -> Arc<Dict> {
        self.open(&mut self.attributes())
    }

    fn open(&self, attributes: &mut Attributes) -> Arc<Dict> {
        match attributes {
            Attributes::Dict(dict) => dict.clone(),
            Attributes::Inline(values) => {
                let dict = Arc::new(Dict::default());
                for (name, value) in self.class.keys().into_iter().zip(std::mem::take(values)) {
                    dict.set_name(&name, value);
                }
                *attributes = Attributes::Dict(dict.clone());
                self.open.store(true, Ordering::Release);
                dict
            }
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if let Attributes::Inline(values) = self.attributes.get_mut() {
            discard(std::mem::take(values));
        }
    }
}
