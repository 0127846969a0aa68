//! Dictionaries: entries in the order of insertion, found through a table of hashes.

use super::{Name, Str, discard};
use crate::{Value, lock::Lock};
use hashbrown::HashTable;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, MutexGuard};

/// A `dict`.
#[derive(Debug, Default)]
pub struct Dict {
    table: Lock<Table>,
    /// What caches of its values are valid for; 0 if there are none. Goes back to 0 whenever one could be stale: a key came
    /// or went, or an object (not a number) was replaced.
    version: AtomicU32,
}

/// An entry, or the gap that a removed one left.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key's hash.
    pub hash: u64,
    /// The key; [`Value::Null`] in a gap.
    pub key: Value,
    /// The value.
    pub value: Value,
}

/// The content of a dictionary.
#[derive(Clone, Debug, Default)]
pub struct Table {
    entries: Vec<Entry>,
    index: HashTable<u32>,
    /// Raised by each insertion and removal, so that an iterator notices.
    pub generation: u32,
}

impl Table {
    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// Where an entry is whose key has that hash and that `same` accepts.
    #[inline]
    pub fn find(&self, hash: u64, mut same: impl FnMut(&Value) -> bool) -> Option<usize> {
        let entries = &self.entries;
        let equal = |&place: &u32| entries.get(place as usize).is_some_and(|e| e.hash == hash && same(&e.key));
        self.index.find(hash, equal).map(|&place| place as usize)
    }

    /// Where a name is.
    #[inline]
    pub fn find_name(&self, name: &Name) -> Option<usize> {
        let text = name.as_arc();
        self.find(text.hash(), |key| is_text(key, text))
    }

    /// The entry at a place that `find` gave.
    #[inline]
    pub fn entry(&self, place: usize) -> &Entry {
        &self.entries[place]
    }

    /// Its entries in order, from a place on; gaps are left out.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.key.is_null())
    }

    /// The first entry at or after `place`, and where it is.
    pub fn next(&self, place: usize) -> Option<(usize, &Entry)> {
        let rest = self.entries.get(place..)?;
        let offset = rest.iter().position(|entry| !entry.key.is_null())?;
        Some((place + offset, &rest[offset]))
    }

    /// The last entry before `place`, and where it is.
    pub fn previous(&self, place: usize) -> Option<(usize, &Entry)> {
        let front = self.entries.get(..place.min(self.entries.len()))?;
        let found = front.iter().rposition(|entry| !entry.key.is_null())?;
        Some((found, &front[found]))
    }

    /// One past the last place.
    pub fn end(&self) -> usize {
        self.entries.len()
    }

    /// Replaces the value at a place; the old one comes out.
    #[inline]
    pub fn replace(&mut self, place: usize, value: Value) -> Value {
        std::mem::replace(&mut self.entries[place].value, value)
    }

    /// Appends an entry whose key is known to be absent.
    pub fn insert(&mut self, hash: u64, key: Value, value: Value) {
        if self.entries.len() >= 32 && self.entries.len() > 2 * self.index.len() {
            self.compact();
        }
        self.generation = self.generation.wrapping_add(1);
        let entries = &self.entries;
        self.index.insert_unique(hash, entries.len() as u32, |&place| entries[place as usize].hash);
        self.entries.push(Entry { hash, key, value });
    }

    /// Removes the entry at a place; it comes out.
    pub fn remove(&mut self, place: usize) -> Entry {
        self.generation = self.generation.wrapping_add(1);
        let hash = self.entries[place].hash;
        if let Ok(found) = self.index.find_entry(hash, |&candidate| candidate as usize == place) {
            found.remove();
        }
        let gap = Entry { hash: 0, key: Value::Null, value: Value::Null };
        if place + 1 == self.entries.len() {
            return self.entries.pop().unwrap_or(gap);
        }
        std::mem::replace(&mut self.entries[place], gap)
    }

    /// Closes the gaps. Iterators don't go astray: the generation changes with it.
    fn compact(&mut self) {
        self.entries.retain(|entry| !entry.key.is_null());
        self.index.clear();
        let entries = &self.entries;
        for (place, entry) in entries.iter().enumerate() {
            self.index.insert_unique(entry.hash, place as u32, |&place| entries[place as usize].hash);
        }
    }
}

/// Whether a key is that text.
#[inline]
fn is_text(key: &Value, text: &Arc<Str>) -> bool {
    match key {
        Value::Str(key) => Arc::ptr_eq(key, text) || key == text,
        _ => false,
    }
}

impl Dict {
    /// A dictionary with that content.
    pub fn new(table: Table) -> Self {
        Self { table: Lock::new(table), version: AtomicU32::new(0) }
    }

    /// Its content, to read.
    #[inline(always)]
    pub fn lock(&self) -> MutexGuard<'_, Table> {
        self.table.lock()
    }

    /// Its content, to change: what was cached of it is stale.
    pub fn change(&self) -> MutexGuard<'_, Table> {
        let table = self.table.lock();
        self.touch();
        table
    }

    /// The same version, but 0, means: no key came or went, and every object is still the one it was.
    #[inline(always)]
    pub fn version(&self) -> u32 {
        self.version.load(Ordering::Acquire)
    }

    /// A version for what is about to be looked up and cached.
    pub(crate) fn stamp(&self) -> u32 {
        match self.version() {
            0 => {
                let version = super::class::next_version();
                self.version.store(version, Ordering::Release);
                version
            }
            version => version,
        }
    }

    /// What was cached of it is stale. Comes after the change: who looks between takes the old value once more.
    #[inline]
    pub(crate) fn touch(&self) {
        if self.version() != 0 {
            self.version.store(0, Ordering::Release);
        }
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of a name.
    pub fn get_name(&self, name: &Name) -> Option<Value> {
        let table = self.lock();
        table.find_name(name).map(|place| table.entry(place).value.clone())
    }

    /// The value of a name that is written out here.
    pub fn get_str(&self, name: &str) -> Option<Value> {
        self.get_name(&super::intern(name))
    }

    /// Sets a name; the old value comes out, to be dropped outside of the lock.
    pub fn set_name(&self, name: &Name, value: Value) -> Option<Value> {
        let mut table = self.lock();
        match table.find_name(name) {
            Some(place) => {
                let old = table.replace(place, value);
                if old.address().is_some() {
                    self.touch();
                }
                Some(old)
            }
            None => {
                table.insert(name.as_arc().hash(), name.value(), value);
                self.touch();
                None
            }
        }
    }

    /// Sets the name at a place it was found at before, if it still is there: `STORE_GLOBAL` with its inline cache.
    #[inline]
    pub fn set_at(&self, place: usize, name: &Name, value: Value) -> std::result::Result<Value, Value> {
        let mut table = self.lock();
        match table.entries.get_mut(place) {
            Some(Entry { key: Value::Str(key), value: slot, .. }) if Arc::ptr_eq(key, name.as_arc()) => {
                let old = std::mem::replace(slot, value);
                if old.address().is_some() {
                    self.touch();
                }
                Ok(old)
            }
            _ => Err(value),
        }
    }

    /// The value at a place where the name was found before, if it still is there.
    #[inline]
    pub fn get_at(&self, place: usize, name: &Name) -> Option<Value> {
        match self.lock().entries.get(place) {
            Some(Entry { key: Value::Str(key), value, .. }) if Arc::ptr_eq(key, name.as_arc()) => Some(value.clone()),
            _ => None,
        }
    }

    /// Where a name is.
    pub fn place_of(&self, name: &Name) -> Option<usize> {
        self.lock().find_name(name)
    }

    /// Removes a name; its value comes out.
    pub fn remove_name(&self, name: &Name) -> Option<Value> {
        let mut table = self.lock();
        let place = table.find_name(name)?;
        self.touch();
        Some(table.remove(place).value)
    }

    /// A copy of its entries as they are now.
    pub fn snapshot(&self) -> Vec<Entry> {
        self.lock().entries().cloned().collect()
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        let entries = std::mem::take(&mut self.table.get_mut().entries);
        discard(entries.into_iter().flat_map(|entry| [entry.key, entry.value]).collect());
    }
}
