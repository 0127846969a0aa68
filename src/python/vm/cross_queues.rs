//! Queues between interpreters: what is in them is bytes. `Modules/_interpqueuesmodule.c`.

use super::InterpreterId;
use std::collections::{BTreeMap, VecDeque};
use std::sync::nonpoison::Mutex;

/// What becomes of an item whose interpreter has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unbound {
    /// It goes: `UNBOUND_REMOVE`.
    Remove,
    /// Something else is in its place, by this number: `UNBOUND_ERROR`, `UNBOUND`.
    Replace(u8),
}

impl Unbound {
    /// By CPython's number.
    pub fn numbered(number: u8) -> Self {
        if number == 1 { Self::Remove } else { Self::Replace(number) }
    }

    /// CPython's number.
    pub fn number(self) -> u8 {
        match self {
            Self::Remove => 1,
            Self::Replace(number) => number,
        }
    }
}

/// What is in a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// What somebody has put there.
    Bytes(Vec<u8>),
    /// What has taken its place.
    Unbound(u8),
}

/// Why a queue does not give or take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueTrouble {
    /// There is none of this number, any more.
    Unknown,
    /// There is nothing in it.
    Empty,
    /// There is no room in it.
    Full,
}

/// The queues of a process.
#[derive(Debug, Default)]
pub struct CrossQueues(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    made: i64,
    queues: BTreeMap<i64, Queue>,
}

#[derive(Debug)]
struct Queue {
    /// Items that it takes; any number if it is none.
    most: usize,
    unbound: Unbound,
    /// How many objects stand for it.
    bound: usize,
    items: VecDeque<Put>,
}

/// An item, and whose it is.
#[derive(Debug)]
struct Put {
    by: InterpreterId,
    item: Item,
    unbound: Unbound,
}

impl CrossQueues {
    /// One more.
    pub fn create(&self, most: usize, unbound: Unbound) -> i64 {
        let mut state = self.0.lock();
        state.made += 1;
        let id = state.made;
        state.queues.insert(id, Queue { most, unbound, bound: 0, items: VecDeque::new() });
        id
    }

    /// All, with what becomes of unbound items there.
    pub fn all(&self) -> Vec<(i64, Unbound)> {
        self.0.lock().queues.iter().map(|(id, queue)| (*id, queue.unbound)).collect()
    }

    /// One more object stands for a queue.
    ///
    /// # Errors
    /// There is none of this number.
    pub fn bind(&self, id: i64) -> Result<(), QueueTrouble> {
        self.with(id, |queue| {
            queue.bound += 1;
            Ok(())
        })
    }

    /// One object less stands for a queue, which goes with the last one.
    ///
    /// # Errors
    /// There is none of this number.
    pub fn release(&self, id: i64) -> Result<(), QueueTrouble> {
        let bound = self.with(id, |queue| {
            queue.bound = queue.bound.saturating_sub(1);
            Ok(queue.bound)
        })?;
        if bound == 0 {
            self.0.lock().queues.remove(&id);
        }
        Ok(())
    }

    /// Puts bytes at the end.
    ///
    /// # Errors
    /// There is no such queue, or no room in it.
    pub fn put(
        &self,
        id: i64,
        by: InterpreterId,
        bytes: Vec<u8>,
        unbound: Option<Unbound>,
    ) -> Result<(), QueueTrouble> {
        self.with(id, |queue| {
            if queue.is_full() {
                return Err(QueueTrouble::Full);
            }
            let unbound = unbound.unwrap_or(queue.unbound);
            queue.items.push_back(Put { by, item: Item::Bytes(bytes), unbound });
            Ok(())
        })
    }

    /// Takes what is first.
    ///
    /// # Errors
    /// There is no such queue, or nothing in it.
    pub fn get(&self, id: i64) -> Result<Item, QueueTrouble> {
        self.with(id, |queue| queue.items.pop_front().map(|put| put.item).ok_or(QueueTrouble::Empty))
    }

    /// Items in it, and how many it takes; any number if that is none.
    ///
    /// # Errors
    /// There is no such queue.
    pub fn size(&self, id: i64) -> Result<(usize, usize), QueueTrouble> {
        self.with(id, |queue| Ok((queue.items.len(), queue.most)))
    }

    /// What becomes of unbound items, unless who puts them says otherwise.
    ///
    /// # Errors
    /// There is no such queue.
    pub fn unbound(&self, id: i64) -> Result<Unbound, QueueTrouble> {
        self.with(id, |queue| Ok(queue.unbound))
    }

    /// An interpreter has ended: `_queue_clear_interpreter`.
    pub fn unbind(&self, ended: InterpreterId) {
        for queue in self.0.lock().queues.values_mut() {
            queue.items.retain(|put| put.by != ended || put.unbound != Unbound::Remove);
            for put in queue.items.iter_mut().filter(|put| put.by == ended) {
                put.item = Item::Unbound(put.unbound.number());
            }
        }
    }

    fn with<T>(&self, id: i64, body: impl FnOnce(&mut Queue) -> Result<T, QueueTrouble>) -> Result<T, QueueTrouble> {
        self.0.lock().queues.get_mut(&id).ok_or(QueueTrouble::Unknown).and_then(body)
    }
}

impl Queue {
    fn is_full(&self) -> bool {
        self.most > 0 && self.items.len() >= self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_first_comes_out_first_and_no_more_than_there_is_room_for() {
        let queues = CrossQueues::default();
        let id = queues.create(2, Unbound::Replace(3));
        assert_eq!(queues.get(id), Err(QueueTrouble::Empty));
        assert_eq!(queues.put(id, 0, vec![1], None), Ok(()));
        assert_eq!(queues.put(id, 0, vec![2], None), Ok(()));
        assert_eq!(queues.put(id, 0, vec![3], None), Err(QueueTrouble::Full));
        assert_eq!(queues.size(id), Ok((2, 2)));
        assert_eq!(queues.get(id), Ok(Item::Bytes(vec![1])));
        assert_eq!(queues.get(id + 1), Err(QueueTrouble::Unknown));
    }

    #[test]
    fn items_outlive_their_interpreter_only_as_they_were_told() {
        let queues = CrossQueues::default();
        let id = queues.create(0, Unbound::Replace(3));
        for (by, unbound) in [(1, None), (1, Some(Unbound::Remove)), (1, Some(Unbound::Replace(2))), (0, None)] {
            assert_eq!(queues.put(id, by, vec![7], unbound), Ok(()));
        }
        queues.unbind(1);
        let items: Vec<Item> = std::iter::from_fn(|| queues.get(id).ok()).collect();
        assert_eq!(items, [Item::Unbound(3), Item::Unbound(2), Item::Bytes(vec![7])]);
    }

    #[test]
    fn a_queue_goes_with_the_last_object_that_stands_for_it() {
        let queues = CrossQueues::default();
        let id = queues.create(0, Unbound::Replace(3));
        assert_eq!((queues.bind(id), queues.bind(id)), (Ok(()), Ok(())));
        assert_eq!(queues.release(id), Ok(()));
        assert_eq!(queues.all(), [(id, Unbound::Replace(3))]);
        assert_eq!(queues.release(id), Ok(()));
        assert_eq!(queues.release(id), Err(QueueTrouble::Unknown));
    }
}
