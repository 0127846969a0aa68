//! Sets, with CPython's table (`Objects/setobject.c`), since programs see its order: sets of small integers print alike.

use super::discard;
use crate::Value;
use sharing::{Guard, Lock};
use std::ops::RangeInclusive;

/// A `set` or a `frozenset`.
#[derive(Debug)]
pub struct Set {
    table: Lock<SetTable>,
    /// Whether it is a `frozenset`.
    pub frozen: bool,
}

/// How many neighbours are tried before the next jump: CPython's `LINEAR_PROBES`.
const LINEAR_PROBES: usize = 9;
/// CPython's `PERTURB_SHIFT`.
const PERTURB_SHIFT: u32 = 5;
/// CPython's `PySet_MINSIZE`.
const MINSIZE: usize = 8;

/// What a removed key leaves, so that probing goes on past it.
const DUMMY: Value = Value::Borrowed(0);

#[derive(Clone, Debug, Default)]
struct Slot {
    hash: u64,
    key: Value,
}

/// The order in which slots are tried for a hash.
struct Probe {
    mask: usize,
    perturb: usize,
    start: usize,
}

impl Probe {
    #[inline]
    fn new(hash: u64, mask: usize) -> Self {
        Self { mask, perturb: hash as usize, start: hash as usize & mask }
    }

    /// The slots that are tried next.
    #[inline]
    fn neighbours(&self) -> RangeInclusive<usize> {
        let probes = if self.start + LINEAR_PROBES <= self.mask { LINEAR_PROBES } else { 0 };
        self.start..=self.start + probes
    }

    /// Goes on elsewhere.
    #[inline]
    fn jump(&mut self) {
        self.perturb >>= PERTURB_SHIFT;
        self.start = self.start.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb) & self.mask;
    }
}

impl Slot {
    fn is_live(&self) -> bool {
        !matches!(self.key, Value::Null | Value::Borrowed(_))
    }
}

/// An open hash table.
#[derive(Clone, Debug)]
pub struct SetTable {
    slots: Vec<Slot>,
    /// Slots that hold a key or a dummy.
    fill: usize,
    /// Slots that hold a key.
    used: usize,
    /// Where `pop` looks next.
    finger: usize,
}

impl Default for SetTable {
    fn default() -> Self {
        Self { slots: vec![Slot::default(); MINSIZE], fill: 0, used: 0, finger: 0 }
    }
}

impl SetTable {
    /// How many keys it has.
    pub fn len(&self) -> usize {
        self.used
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    fn mask(&self) -> usize {
        self.slots.len() - 1
    }

    /// Where a key is that has that hash and that `same` accepts.
    #[inline]
    pub fn find(&self, hash: u64, same: impl FnMut(&Value) -> bool) -> Option<usize> {
        self.search(hash, same).ok()
    }

    /// Where such a key is, or where it would be added.
    #[inline]
    pub fn search(&self, hash: u64, mut same: impl FnMut(&Value) -> bool) -> Result<usize, usize> {
        let mut probe = Probe::new(hash, self.mask());
        loop {
            for (offset, slot) in self.slots[probe.neighbours()].iter().enumerate() {
                match &slot.key {
                    Value::Null => return Err(probe.start + offset),
                    key if slot.hash == hash && slot.is_live() && same(key) => return Ok(probe.start + offset),
                    _ => {}
                }
            }
            probe.jump();
        }
    }

    /// Adds a key that is known to be absent.
    pub fn insert(&mut self, hash: u64, key: Value) {
        self.insert_at(self.vacancy(hash), hash, key);
    }

    /// Adds a key that is known to be absent where [`Self::search`] said.
    pub fn insert_at(&mut self, vacancy: usize, hash: u64, key: Value) {
        self.put(vacancy, hash, key);
        if self.fill * 5 >= self.mask() * 3 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Where a key is added that is known to be absent.
    fn vacancy(&self, hash: u64) -> usize {
        let mut probe = Probe::new(hash, self.mask());
        loop {
            let free = |slot: &Slot| slot.key.is_null();
            if let Some(offset) = self.slots[probe.neighbours()].iter().position(free) {
                return probe.start + offset;
            }
            probe.jump();
        }
    }

    fn put(&mut self, vacancy: usize, hash: u64, key: Value) {
        self.slots[vacancy] = Slot { hash, key };
        self.fill += 1;
        self.used += 1;
    }

    /// CPython's `set_table_resize`.
    pub fn resize(&mut self, least: usize) {
        let mut size = MINSIZE;
        while size <= least {
            size *= 2;
        }
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        (self.fill, self.used) = (0, 0);
        for slot in old.into_iter().filter(Slot::is_live) {
            self.put(self.vacancy(slot.hash), slot.hash, slot.key);
        }
    }

    /// Makes room for the keys of another set, as CPython's `set_merge` does, which shapes the order.
    pub fn make_room(&mut self, others: usize) {
        if (self.fill + others) * 5 >= self.mask() * 3 {
            self.resize((self.used + others) * 2);
        }
    }

    /// CPython's `set_merge` up to the first comparison: makes room, and takes another table over as it is where that
    /// table's order is the result's. Whether it did.
    pub fn take_over(&mut self, other: &SetTable) -> bool {
        self.make_room(other.used);
        if self.fill == 0 && self.mask() == other.mask() && other.fill == other.used {
            *self = Self { finger: self.finger, ..other.clone() };
            return true;
        }
        false
    }

    /// Drops the dummies where they are more than a quarter, as CPython does after `difference_update`.
    pub fn settle(&mut self) {
        if self.fill - self.used > self.mask() / 4 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Removes the key at a place; it comes out.
    pub fn remove(&mut self, place: usize) -> Value {
        self.used -= 1;
        std::mem::replace(&mut self.slots[place], Slot { hash: u64::MAX, key: DUMMY }).key
    }

    /// Removes the key that `set.pop` would.
    pub fn pop(&mut self) -> Option<Value> {
        let size = self.slots.len();
        let found = (0..size).map(|step| (self.finger + step) % size).find(|&place| self.slots[place].is_live())?;
        self.finger = (found + 1) % size;
        Some(self.remove(found))
    }

    /// Its keys with their hashes, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = (u64, &Value)> {
        self.slots.iter().filter(|slot| slot.is_live()).map(|slot| (slot.hash, &slot.key))
    }

    /// The first key at or after a place, and where it is.
    pub fn next(&self, place: usize) -> Option<(usize, &Value)> {
        let rest = self.slots.get(place..)?;
        let offset = rest.iter().position(Slot::is_live)?;
        Some((place + offset, &rest[offset].key))
    }
}

impl Set {
    /// A set with that content.
    pub fn new(table: SetTable, frozen: bool) -> Self {
        Self { table: Lock::new(table), frozen }
    }

    /// Its content, locked.
    pub fn lock(&self) -> Guard<'_, SetTable> {
        self.table.lock()
    }

    /// A copy of its content as it is now.
    pub fn snapshot(&self) -> SetTable {
        self.lock().clone()
    }

    /// How many keys it has.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        discard(std::mem::take(&mut self.table.get_mut().slots).into_iter().map(|slot| slot.key).collect::<Vec<_>>());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(keys: impl IntoIterator<Item = i64>) -> SetTable {
        let mut table = SetTable::default();
        keys.into_iter().for_each(|key| table.insert(key as u64, Value::Int(key)));
        table
    }

    fn place(table: &SetTable, wanted: i64) -> Option<usize> {
        table.find(wanted as u64, |key| matches!(key, Value::Int(number) if *number == wanted))
    }

    fn keys(table: &SetTable) -> Vec<i64> {
        table.iter().filter_map(|(_, key)| if let Value::Int(number) = key { Some(*number) } else { None }).collect()
    }

    /// The orders are those that CPython 3.14 prints.
    #[test]
    fn order_is_cpythons() {
        for (inserted, printed) in [
            (vec![3, 1, 2], vec![1, 2, 3]),
            (vec![8, 0, 16], vec![8, 0, 16]),
            (vec![10, 2, 26, 18], vec![26, 18, 10, 2]),
            (vec![0, 32, 64, 96, 128, 1], vec![0, 32, 64, 96, 128, 1]),
            (vec![33, 1, 65, 97, 5], vec![65, 33, 1, 97, 5]),
        ] {
            assert_eq!(keys(&set(inserted.clone())), printed, "{inserted:?}");
        }
    }

    #[test]
    fn what_follows_a_removed_key_is_still_found() {
        // All begin to look at the same slot.
        let mut table = set([8, 16, 24]);
        let first = place(&table, 8).expect("it is there");
        table.remove(first);
        assert_eq!((place(&table, 8), table.len()), (None, 2));
        assert!(place(&table, 16).is_some() && place(&table, 24).is_some());
    }

    #[test]
    fn keys_that_come_and_go_do_not_fill_the_table() {
        let mut table = SetTable::default();
        for key in 0..10_000 {
            table.insert(key as u64, Value::Int(key));
            let at = place(&table, key).expect("it was just added");
            table.remove(at);
        }
        assert!(table.is_empty() && place(&table, 3).is_none());
        assert!(table.slots.len() <= 32, "{} slots for nothing", table.slots.len());
    }

    #[test]
    fn growth_keeps_every_key() {
        let table = set((0..1000).map(|key| key * 64));
        assert_eq!(table.len(), 1000);
        assert!((0..1000).all(|key| place(&table, key * 64).is_some()));
        assert!(table.fill * 5 < table.mask() * 3, "it is never fuller than three fifths");
    }

    #[test]
    fn pop_goes_round() {
        let mut table = set([0, 1, 2, 3]);
        let mut popped = || if let Some(Value::Int(key)) = table.pop() { Some(key) } else { None };
        assert_eq!([popped(), popped()], [Some(0), Some(1)]);
        table.insert(0, Value::Int(0));
        let mut popped = || if let Some(Value::Int(key)) = table.pop() { Some(key) } else { None };
        assert_eq!([popped(), popped(), popped(), popped()], [Some(2), Some(3), Some(0), None]);
    }
}
