//! Objects of classes.

use super::{Class, Dict, Dying, ExceptionState, Name, bury, discard, discard_any};
use crate::Value;
use sharing::{Guard, Lock, Ref, Watch};
use smallvec::SmallVec;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// An object of a class written in Python, or an exception.
#[derive(Debug)]
pub struct Instance {
    /// Its class. It doesn't change.
    pub class: ClassOf,
    /// What it is beside its attributes, if its class derives from a built-in type such as `list`.
    pub payload: Option<Value>,
    /// The fields of an exception; present in exceptions alone.
    exception: Option<Box<Lock<ExceptionState>>>,
    attributes: Lock<Attributes>,
    /// Whether its attributes are a dictionary; once they are, they stay so.
    open: AtomicBool,
    /// Apart from the attributes, since neither `__dict__` nor the keys of its class show it.
    aside: Lock<Option<Box<Aside>>>,
    /// Whether its `__del__` has run: it does so once.
    finalized: bool,
}

/// What few objects have.
#[derive(Debug, Default)]
struct Aside {
    /// What its slots hold, under their hidden names.
    slots: Vec<(Name, Value)>,
    /// The weak references to it, as long as they are there themselves.
    references: Vec<Watch<Instance>>,
}

/// The class of an object. `object.__class__ = …` is rare, so that it may cost: classes that objects change to live for
/// ever, in a table, and asking an object for its class needs no lock.
#[derive(Debug)]
pub struct ClassOf {
    first: Ref<Class>,
    /// The place after that of the class in the table, if it isn't the first.
    later: AtomicUsize,
}

static LATER: Lock<Vec<&'static Ref<Class>>> = Lock::new(Vec::new());

impl ClassOf {
    fn new(first: Ref<Class>) -> Self {
        Self { first, later: AtomicUsize::new(0) }
    }

    fn change(&self, class: &Ref<Class>) {
        let mut known = LATER.lock();
        let place = known.iter().position(|known| Ref::ptr_eq(known, class)).unwrap_or_else(|| {
            known.push(Box::leak(Box::new(class.clone())));
            known.len() - 1
        });
        self.later.store(place + 1, Ordering::Release);
    }
}

impl Deref for ClassOf {
    type Target = Ref<Class>;
    #[inline(always)]
    fn deref(&self) -> &Ref<Class> {
        match self.later.load(Ordering::Acquire) {
            0 => &self.first,
            place => LATER.lock()[place - 1],
        }
    }
}

/// As many attributes lie in the object itself.
const FEW: usize = 3;

/// The attributes of an object: in line while they come in the order that its class knows and nobody has asked for
/// `__dict__`.
#[derive(Debug)]
pub enum Attributes {
    /// The values of the first so many of its class's keys.
    Inline(SmallVec<[Value; FEW]>),
    /// As a dictionary that programs can see.
    Dict(Ref<Dict>),
}

impl Instance {
    /// An object without attributes.
    pub fn new(class: Ref<Class>, payload: Option<Value>) -> Self {
        Self {
            class: ClassOf::new(class),
            payload,
            exception: None,
            attributes: Lock::default(),
            open: AtomicBool::new(false),
            aside: Lock::default(),
            finalized: false,
        }
    }

    /// An object with room for so many attributes in line, none of which it has yet.
    #[inline]
    pub fn with_room(class: Ref<Class>, attributes: usize) -> Self {
        let mut instance = Self::new(class, None);
        *instance.attributes.get_mut() = Attributes::Inline(SmallVec::with_capacity(attributes));
        instance
    }

    /// An exception.
    pub fn exception(class: Ref<Class>, args: Vec<Value>) -> Self {
        let state = ExceptionState { args, ..ExceptionState::default() };
        let mut instance = Self::new(class, None);
        instance.exception = Some(Box::new(Lock::new(state)));
        instance
    }

    /// The fields of an exception.
    pub fn state(&self) -> Option<Guard<'_, ExceptionState>> {
        self.exception.as_ref().map(|state| state.lock())
    }

    /// Whether it is an exception.
    pub fn is_exception(&self) -> bool {
        self.exception.is_some()
    }

    /// Its attributes, locked.
    #[inline(always)]
    pub fn attributes(&self) -> Guard<'_, Attributes> {
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

    /// Looks at the attribute in line at a place, or changes it; nothing may be let go of meanwhile.
    #[inline(always)]
    pub fn attribute_at<T>(&self, place: usize, see: impl FnOnce(&mut Value) -> Option<T>) -> Option<T> {
        match &mut *self.attributes() {
            Attributes::Inline(values) => see(values.get_mut(place)?),
            Attributes::Dict(_) => None,
        }
    }

    /// Exchanges the attribute in line at a place, which may be the next one; whether the place is in line.
    #[inline(always)]
    pub fn exchange_at(&self, place: usize, value: &mut Value) -> bool {
        let Attributes::Inline(values) = &mut *self.attributes() else { return false };
        let length = values.len();
        match values.get_mut(place) {
            Some(slot) => std::mem::swap(slot, value),
            None if place == length => values.push(std::mem::take(value)),
            None => return false,
        }
        true
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
    pub fn dict(&self) -> Ref<Dict> {
        self.open(&mut self.attributes())
    }

    /// `__dict__ = dict`: what it had before goes.
    pub fn set_dict(&self, dict: Ref<Dict>) {
        let old = std::mem::replace(&mut *self.attributes(), Attributes::Dict(dict));
        self.open.store(true, Ordering::Release);
        drop(old);
    }

    fn open(&self, attributes: &mut Attributes) -> Ref<Dict> {
        match attributes {
            Attributes::Dict(dict) => dict.clone(),
            Attributes::Inline(values) => {
                let dict = Ref::new(Dict::default());
                for (name, value) in self.class.keys().into_iter().zip(std::mem::take(values)) {
                    dict.set_name(&name, value);
                }
                *attributes = Attributes::Dict(dict.clone());
                self.open.store(true, Ordering::Release);
                dict
            }
        }
    }

    /// `__class__ = class`. The places of attributes in line are of the class that it had, so they move first.
    pub fn change_class(&self, class: &Ref<Class>) {
        self.dict();
        self.class.change(class);
    }

    /// What a slot holds.
    pub fn slot(&self, hidden: &Name) -> Option<Value> {
        let aside = self.aside.lock();
        aside.as_ref()?.slots.iter().find(|(known, _)| known == hidden).map(|(_, value)| value.clone())
    }

    /// Fills a slot, or empties it with [`Value::Null`]; what it held comes out.
    pub fn set_slot(&self, hidden: &Name, value: Value) -> Option<Value> {
        let mut aside = self.aside.lock();
        let slots = &mut aside.get_or_insert_default().slots;
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
        self.aside.lock().as_ref().map(|aside| aside.slots.clone()).unwrap_or_default()
    }

    /// A weak reference to it is there: its callback is called when the object ends, if both end in that order.
    pub fn refer_weakly(&self, reference: &Ref<Instance>) {
        let mut aside = self.aside.lock();
        let references = &mut aside.get_or_insert_default().references;
        references.retain(|known| known.strong_count() > 0);
        references.push(Ref::downgrade(reference));
    }

    /// The weak references to it, in the order in which they were made.
    pub fn weak_references(&self) -> Vec<Ref<Instance>> {
        let aside = self.aside.lock();
        aside.iter().flat_map(|aside| &aside.references).filter_map(Watch::upgrade).collect()
    }

    /// What `__del__` gets at the end of an object: its content, as an object that lives once more.
    #[cold]
    fn revive(&mut self) -> Self {
        Self {
            class: ClassOf::new(self.class.clone()),
            payload: self.payload.take(),
            exception: self.exception.take(),
            attributes: Lock::new(std::mem::take(self.attributes.get_mut())),
            open: AtomicBool::new(self.is_open()),
            aside: Lock::new(self.aside.get_mut().as_mut().map(|aside| {
                let slots = std::mem::take(&mut aside.slots);
                Box::new(Aside { slots, references: Vec::new() })
            })),
            finalized: true,
        }
    }
}

impl Aside {
    /// The object has ended: the callbacks of its weak references are called, the last one's first.
    fn tell(&mut self) {
        self.references
            .drain(..)
            .rev()
            .filter_map(|reference| reference.upgrade())
            .map(Dying::Reference)
            .for_each(bury);
    }
}

impl Default for Attributes {
    fn default() -> Self {
        Self::Inline(SmallVec::new())
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if self.class.finalizes() && !self.finalized {
            bury(Dying::Object(Value::Instance(Ref::new(self.revive()))));
            return self.aside.get_mut().iter_mut().for_each(|aside| aside.tell());
        }
        if let Some(state) = self.exception.take() {
            discard_any(state);
        }
        if let Some(mut aside) = self.aside.get_mut().take() {
            aside.tell();
            discard(aside.slots.into_iter().map(|(_, value)| value).collect::<Vec<_>>());
        }
        if let Attributes::Inline(values) = self.attributes.get_mut()
            && !values.is_empty()
        {
            discard(std::mem::take(values));
        }
    }
}
