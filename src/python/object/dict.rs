//! Dictionaries: entries in the order of insertion, found through a table of hashes.

use super::{Name, Str, discard};
use crate::Value;
use hashbrown::HashTable;
use sharing::{Guard, Lock, Ref};
use std::sync::atomic::{AtomicU32, Ordering};

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
fn is_text(key: &Value, text: &Ref<Str>) -> bool {
    match key {
        Value::Str(key) => Ref::ptr_eq(key, text) || key == text,
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
    pub fn lock(&self) -> Guard<'_, Table> {
        self.table.lock()
    }

    /// Its content, to change: what was cached of it is stale.
    pub fn change(&self) -> Guard<'_, Table> {
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
            Some(Entry { key: Value::Str(key), value: slot, .. }) if Ref::ptr_eq(key, name.as_arc()) => {
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
            Some(Entry { key: Value::Str(key), value, .. }) if Ref::ptr_eq(key, name.as_arc()) => Some(value.clone()),
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
        discard(entries.into_iter().flat_map(|entry| [entry.key, entry.value]).collect::<Vec<_>>());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table of numbers, each under itself and with the hash that `hash` gives.
    fn table(keys: impl IntoIterator<Item = i64>, hash: impl Fn(i64) -> u64) -> Table {
        let mut table = Table::default();
        keys.into_iter().for_each(|key| table.insert(hash(key), Value::Int(key), Value::Int(key)));
        table
    }

    fn place(table: &Table, hash: u64, wanted: i64) -> Option<usize> {
        table.find(hash, |key| matches!(key, Value::Int(number) if *number == wanted))
    }

    fn keys(table: &Table) -> Vec<i64> {
        let number = |entry: &Entry| if let Value::Int(number) = entry.key { Some(number) } else { None };
        table.entries().filter_map(number).collect()
    }

    #[test]
    fn keys_of_one_hash_are_told_apart() {
        let table = table(0..100, |_| 7);
        assert_eq!(
            (0..100).map(|key| place(&table, 7, key)).collect::<Vec<_>>(),
            (0..100).map(Some).collect::<Vec<_>>()
        );
        assert_eq!((place(&table, 7, 100), place(&table, 8, 0)), (None, None));
    }

    #[test]
    fn order_survives_removal_and_compaction() {
        let mut table = table(0..64, |key| key as u64);
        for key in (0..64).filter(|key| key % 4 != 0) {
            let at = place(&table, key as u64, key).expect("it is there");
            assert!(matches!(table.remove(at).key, Value::Int(removed) if removed == key));
        }
        let before = table.end();
        table.insert(99, Value::Int(99), Value::None);
        assert!(table.end() < before, "the gaps are gone");
        assert_eq!(keys(&table), (0..64).step_by(4).chain([99]).collect::<Vec<_>>());
        assert!(keys(&table).iter().all(|key| place(&table, *key as u64, *key).is_some()));
        assert_eq!(table.len(), 17);
    }

    #[test]
    fn gaps_are_stepped_over_both_ways() {
        let mut table = table(0..5, |key| key as u64);
        [1, 2].into_iter().for_each(|at| drop(table.remove(at)));
        let key = |found: Option<(usize, &Entry)>| found.map(|(place, _)| place);
        assert_eq!((key(table.next(1)), key(table.previous(3)), key(table.next(5))), (Some(3), Some(0), None));
    }

    #[test]
    fn an_iterator_can_notice_what_came_and_went_and_nothing_else() {
        let mut table = table(0..3, |key| key as u64);
        let first = table.generation;
        table.replace(1, Value::None);
        assert_eq!(table.generation, first);
        table.remove(1);
        assert_ne!(table.generation, first);
    }

    #[test]
    fn a_version_stands_for_the_objects_that_names_mean() {
        let (dict, name) = (Dict::default(), super::super::intern("x"));
        let stales = |change: &dyn Fn()| {
            let stamp = dict.stamp();
            change();
            dict.version() != stamp
        };
        let set = |value: Value| drop(dict.set_name(&name, value));
        assert!(stales(&|| set(Value::Int(1))), "a name came");
        assert!(!stales(&|| set(Value::Int(2))), "numbers are looked up each time");
        set(Value::str("an object"));
        assert!(stales(&|| set(Value::str("another"))), "an object was replaced");
        let at = dict.place_of(&name).expect("it is there");
        assert!(stales(&|| assert!(dict.set_at(at, &name, Value::Int(3)).is_ok())), "also through its place");
        assert!(stales(&|| drop(dict.remove_name(&name))), "a name went");
        assert_ne!(dict.version(), dict.stamp(), "what is stale has no version");
        assert!(dict.get_at(at, &name).is_none() && dict.set_at(at, &name, Value::None).is_err());
    }
}
