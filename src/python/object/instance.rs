//! Objects of classes.

use super::{Class, Dict, ExceptionState, Name, discard};
use crate::{Value, lock::Lock};
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
}

/// The attributes of an object: in line while there are few and nobody has asked for `__dict__`.
#[derive(Debug)]
pub enum Attributes {
    /// In the order in which they were set.
    Inline(Vec<(Name, Value)>),
    /// As a dictionary that programs can see.
    Dict(Arc<Dict>),
}

/// More attributes than this are kept in a dictionary.
const INLINE: usize = 24;

impl Instance {
    /// An object without attributes.
    pub fn new(class: Arc<Class>, payload: Option<Value>) -> Self {
        Self { class, payload, exception: None, attributes: Lock::new(Attributes::Inline(Vec::new())) }
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
            Attributes::Inline(pairs) => pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
            Attributes::Dict(dict) => dict.get_name(name),
        }
    }

    /// Where an attribute is among those in line.
    pub fn place(&self, name: &Name) -> Option<usize> {
        match &*self.attributes() {
            Attributes::Inline(pairs) => pairs.iter().position(|(known, _)| known == name),
            Attributes::Dict(_) => None,
        }
    }

    /// The attribute at a place, if that is where it is.
    #[inline(always)]
    pub fn at(&self, place: usize, name: &Name) -> Option<Value> {
        match &*self.attributes() {
            Attributes::Inline(pairs) => {
                pairs.get(place).filter(|(known, _)| known == name).map(|(_, value)| value.clone())
            }
            Attributes::Dict(_) => None,
        }
    }

    /// Whether it has an attribute of its own.
    #[inline]
    pub fn has(&self, name: &Name) -> bool {
        match &*self.attributes() {
            Attributes::Inline(pairs) => pairs.iter().any(|(known, _)| known == name),
            Attributes::Dict(dict) => dict.place_of(name).is_some(),
        }
    }

    /// Sets an attribute, which probably is at that place; the old value comes out.
    #[inline(always)]
    pub fn set_at(&self, place: u32, name: &Name, value: Value) -> Option<Value> {
        let mut attributes = self.attributes();
        match &mut *attributes {
            Attributes::Inline(pairs) => match pairs.get_mut(place as usize) {
                Some((known, slot)) if known == name => return Some(std::mem::replace(slot, value)),
                _ => {}
            },
            Attributes::Dict(_) => {}
        }
        drop(attributes);
        self.exchange(name, value)
    }

    /// Sets an attribute of its own.
    pub fn set(&self, name: &Name, value: Value) {
        let old = self.exchange(name, value);
        drop(old);
    }

    /// The old value comes out, so that it is dropped outside of the lock.
    fn exchange(&self, name: &Name, value: Value) -> Option<Value> {
        let attributes = &mut *self.attributes();
        if let Attributes::Inline(pairs) = attributes {
            if let Some((_, slot)) = pairs.iter_mut().find(|(known, _)| known == name) {
                return Some(std::mem::replace(slot, value));
            }
            if pairs.len() < INLINE {
                pairs.push((name.clone(), value));
                return None;
            }
        }
        attributes.dict().set_name(name, value)
    }

    /// Removes an attribute of its own; whether it was there.
    pub fn remove(&self, name: &Name) -> bool {
        let removed = match &mut *self.attributes() {
            Attributes::Inline(pairs) => {
                pairs.iter().position(|(known, _)| known == name).map(|place| pairs.remove(place).1)
            }
            Attributes::Dict(dict) => dict.remove_name(name),
        };
        removed.is_some()
    }

    /// `__dict__`: from now on its attributes are a dictionary.
    pub fn dict(&self) -> Arc<Dict> {
        self.attributes().dict()
    }
}

impl Attributes {
    fn dict(&mut self) -> Arc<Dict> {
        match self {
            Self::Dict(dict) => dict.clone(),
            Self::Inline(pairs) => {
                let dict = Arc::new(Dict::default());
                for (name, value) in std::mem::take(pairs) {
                    dict.set_name(&name, value);
                }
                *self = Self::Dict(dict.clone());
                dict
            }
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if let Attributes::Inline(pairs) = self.attributes.get_mut()
            && !pairs.is_empty()
        {
            discard(std::mem::take(pairs).into_iter().map(|(_, value)| value).collect());
        }
    }
}
