//! Objects of classes.

use super::{Class, Dict, ExceptionState, Name, bury, discard, discard_any};
use crate::{Value, lock::Lock};
use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, MutexGuard};

/// An object of a class written in Python, or an exception.
#[derive(Debug)]
pub struct Instance {
    /// Its class.
    pub class: ClassOf,
    /// What it is beside its attributes, if its class derives from a built-in type such as `list`.
    pub payload: Option<Value>,
    /// The fields of an exception; present in exceptions alone.
    exception: Option<Box<Lock<ExceptionState>>>,
    attributes: Lock<Attributes>,
    /// Whether its `__del__` has run: it does so once.
    finalized: bool,
}

/// The class of an object. `object.__class__ = …` is rare, so that it may cost: classes that objects change to live for
/// ever, in a table, and asking an object for its class needs no lock.
#[derive(Debug)]
pub struct ClassOf {
    first: Arc<Class>,
    /// The place after that of the class in the table, if it isn't the first.
    later: AtomicUsize,
}

static LATER: Lock<Vec<&'static Arc<Class>>> = Lock::new(Vec::new());

impl ClassOf {
    fn new(first: Arc<Class>) -> Self {
        Self { first, later: AtomicUsize::new(0) }
    }

    /// Changes it.
    pub fn change(&self, class: &Arc<Class>) {
        let mut known = LATER.lock();
        let place = known.iter().position(|known| Arc::ptr_eq(known, class)).unwrap_or_else(|| {
            known.push(Box::leak(Box::new(class.clone())));
            known.len() - 1
        });
        self.later.store(place + 1, Ordering::Release);
    }
}

impl Deref for ClassOf {
    type Target = Arc<Class>;
    #[inline(always)]
    fn deref(&self) -> &Arc<Class> {
        match self.later.load(Ordering::Acquire) {
            0 => &self.first,
            place => LATER.lock()[place - 1],
        }
    }
}

/// The attributes of an object: in line while there are few and nobody has asked for `__dict__`.
#[derive(Debug)]
pub enum Attributes {
    /// In the order in which they were set.
    Inline(Vec<(Name, Value)>),
    /// As a dictionary that programs can see, with what slots hold beside it.
    Dict(Arc<Dict>, Option<Box<Slots>>),
}

/// What the slots of an object hold, under their hidden names.
type Slots = Vec<(Name, Value)>;

/// More attributes than this are kept in a dictionary.
const INLINE: usize = 24;

impl Instance {
    /// An object without attributes.
    pub fn new(class: Arc<Class>, payload: Option<Value>) -> Self {
        let attributes = Lock::new(Attributes::default());
        Self { class: ClassOf::new(class), payload, exception: None, attributes, finalized: false }
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
            Attributes::Dict(dict, _) => dict.get_name(name),
        }
    }

    /// Where an attribute is among those in line.
    pub fn place(&self, name: &Name) -> Option<usize> {
        match &*self.attributes() {
            Attributes::Inline(pairs) => pairs.iter().position(|(known, _)| known == name),
            Attributes::Dict(..) => None,
        }
    }

    /// The attribute at a place, if that is where it is.
    #[inline(always)]
    pub fn at(&self, place: usize, name: &Name) -> Option<Value> {
        match &*self.attributes() {
            Attributes::Inline(pairs) => {
                pairs.get(place).filter(|(known, _)| known == name).map(|(_, value)| value.clone())
            }
            Attributes::Dict(..) => None,
        }
    }

    /// Whether it has an attribute of its own.
    #[inline]
    pub fn has(&self, name: &Name) -> bool {
        match &*self.attributes() {
            Attributes::Inline(pairs) => pairs.iter().any(|(known, _)| known == name),
            Attributes::Dict(dict, _) => dict.place_of(name).is_some(),
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
            Attributes::Dict(..) => {}
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
            Attributes::Dict(dict, _) => dict.remove_name(name),
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
            Self::Dict(dict, _) => dict.clone(),
            Self::Inline(pairs) => {
                let dict = Arc::new(Dict::default());
                let (slots, plain): (Slots, Slots) =
                    std::mem::take(pairs).into_iter().partition(|(name, _)| is_hidden(name));
                for (name, value) in plain {
                    dict.set_name(&name, value);
                }
                *self = Self::Dict(dict.clone(), (!slots.is_empty()).then(|| Box::new(slots)));
                dict
            }
        }
    }

    /// Where slots are.
    fn slots(&mut self) -> &mut Slots {
        match self {
            Self::Inline(pairs) => pairs,
            Self::Dict(_, slots) => slots.get_or_insert_default(),
        }
    }
}

/// Whether a name is a slot's: no name that a program writes has blanks in it.
fn is_hidden(name: &str) -> bool {
    name.contains(" slot ")
}

impl Instance {
    /// What a slot holds.
    pub fn slot(&self, hidden: &Name) -> Option<Value> {
        self.attributes().slots().iter().find(|(known, _)| known == hidden).map(|(_, value)| value.clone())
    }

    /// Fills a slot, or empties it with [`Value::Null`]; what it held comes out.
    pub fn set_slot(&self, hidden: &Name, value: Value) -> Option<Value> {
        let mut attributes = self.attributes();
        let slots = attributes.slots();
        match (slots.iter().position(|(known, _)| known == hidden), value) {
            (Some(place), Value::Null) => Some(slots.remove(place).1),
            (Some(place), value) => Some(std::mem::replace(&mut slots[place].1, value)),
            (None, Value::Null) => None,
            (None, value) => {
                slots.push((hidden.clone(), value));
                None
            }
        }
    }

    /// What its slots hold, under their hidden names.
    pub fn slots(&self) -> Vec<(Name, Value)> {
        self.attributes().slots().iter().filter(|(name, _)| is_hidden(name)).cloned().collect()
    }
}

impl Default for Attributes {
    fn default() -> Self {
        Self::Inline(Vec::new())
    }
}

impl Instance {
    /// What `__del__` gets at the end of an object: its content, as an object that lives once more.
    #[cold]
    fn revive(&mut self) -> Self {
        Self {
            class: ClassOf::new(self.class.clone()),
            payload: self.payload.take(),
            exception: self.exception.take(),
            attributes: Lock::new(std::mem::take(self.attributes.get_mut())),
            finalized: true,
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if self.class.finalizes() && !self.finalized {
            return bury(Value::Instance(Arc::new(self.revive())));
        }
        if let Some(state) = self.exception.take() {
            discard_any(state);
        }
        if let Attributes::Inline(pairs) = self.attributes.get_mut()
            && !pairs.is_empty()
        {
            discard(std::mem::take(pairs).into_iter().map(|(_, value)| value).collect());
        }
    }
}
