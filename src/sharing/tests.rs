//! References and locks on real threads: some alone, some with others. The loom tests try every order; these many.

use super::access::{allow, alone, forbid, is_alone, leave};
use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

/// Who may be alone is a matter of the whole process: one test at a time allows it.
static ALLOWED: Mutex<()> = Mutex::new(());

/// Allows threads to be alone until the test ends.
struct Permission(#[expect(dead_code, reason = "held until the test ends")] MutexGuard<'static, ()>);

fn permission() -> Permission {
    let guard = ALLOWED.lock().unwrap_or_else(PoisonError::into_inner);
    allow();
    Permission(guard)
}

impl Drop for Permission {
    fn drop(&mut self) {
        forbid();
        leave();
    }
}

/// Counts how many of it have ended.
struct Counted<'a>(&'a AtomicUsize);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// What is true of references, whoever holds them.
fn references_behave() {
    let ended = AtomicUsize::new(0);
    let mut first = Ref::new(Counted(&ended));
    assert!(Ref::get_mut(&mut first).is_some());
    let second = first.clone();
    assert!(Ref::ptr_eq(&first, &second) && Ref::as_ptr(&first) == Ref::as_ptr(&second));
    assert_eq!(Ref::strong_count(&first), 2);
    assert!(Ref::get_mut(&mut first).is_none());
    drop(second);
    let watch = Ref::downgrade(&first);
    assert!(Ref::get_mut(&mut first).is_none(), "a watch could become a reference");
    let third = watch.upgrade().expect("it is there");
    assert_eq!(watch.strong_count(), 2);
    assert!(Ref::into_inner(first).is_none());
    assert_eq!(ended.load(Ordering::Relaxed), 0);
    let content = Ref::into_inner(third).expect("the last");
    assert!(watch.clone().upgrade().is_none());
    assert_eq!(ended.load(Ordering::Relaxed), 0);
    drop(content);
    assert_eq!(ended.load(Ordering::Relaxed), 1);
    drop(Ref::new(Counted(&ended)));
    assert_eq!(ended.load(Ordering::Relaxed), 2);
}

#[test]
fn references_behave_with_others() {
    let _permission = permission();
    assert!(!is_alone());
    references_behave();
    leave();
}

#[test]
fn references_behave_alone() {
    let _permission = permission();
    leave();
    alone();
    assert!(is_alone());
    references_behave();
    leave();
    assert!(!is_alone());
}

#[test]
fn nobody_is_alone_with_others() {
    let _permission = permission();
    let object = Ref::new(1);
    drop(object.clone());
    thread::scope(|scope| {
        let object = &object;
        scope.spawn(move || {
            alone();
            assert!(!is_alone(), "this test's thread is at it");
            drop(object.clone());
            leave();
        });
    });
}

#[test]
fn who_forbids_it_goes_on_with_others() {
    let _permission = permission();
    leave();
    alone();
    let lock = Lock::new(1);
    let mut guard = lock.lock();
    forbid();
    assert!(!is_alone());
    *guard += 1;
    drop(guard);
    assert_eq!(*lock.lock(), 2);
    alone();
    assert!(!is_alone());
}

#[test]
#[should_panic(expected = "locked by the thread that holds it")]
fn who_locks_twice_alone_is_told() {
    let _permission = permission();
    leave();
    alone();
    let lock = Lock::new(1);
    let _first = lock.lock();
    let _second = lock.lock();
}

/// Threads that pass a lock on, as a GIL is, and work on one object, alone while they have it; and one that drops in. What
/// all have done must be there in the end.
#[test]
fn nothing_is_lost_between_those_who_are_alone_in_turn() {
    const ROUNDS: usize = 2000;
    let _permission = permission();
    leave();
    let gil = Mutex::new(());
    let ended = AtomicUsize::new(0);
    let object = Ref::new((Lock::new(0), Counted(&ended)));
    leave();
    let kept: Mutex<Vec<Ref<_>>> = Mutex::default();
    thread::scope(|scope| {
        for worker in 0..3 {
            let (gil, object, kept) = (&gil, &object, &kept);
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let held = gil.lock().expect("nobody panics");
                    if worker < 2 {
                        alone();
                    }
                    for _ in 0..5 {
                        *object.0.lock() += 1;
                        kept.lock().expect("nobody panics").push(object.clone());
                    }
                    if round % 7 == 0 {
                        kept.lock().expect("nobody panics").clear();
                    }
                    leave();
                    drop(held);
                }
            });
        }
        let (object, kept) = (&object, &kept);
        scope.spawn(move || {
            for _ in 0..ROUNDS {
                *object.0.lock() += 1;
                let another = object.clone();
                leave();
                kept.lock().expect("nobody panics").push(another);
            }
        });
    });
    let kept = kept.into_inner().expect("nobody panics");
    assert_eq!(Ref::strong_count(&object), kept.len() + 1);
    drop(kept);
    assert_eq!(*object.0.lock(), ROUNDS * 16);
    assert_eq!(ended.load(Ordering::Relaxed), 0);
    drop(object);
    assert_eq!(ended.load(Ordering::Relaxed), 1);
}

#[test]
fn many_wait_for_one_lock() {
    let _permission = permission();
    let lock = Lock::new(0_usize);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for round in 0..2000 {
                    let mut guard = lock.lock();
                    *guard += 1;
                    if round % 100 == 0 {
                        thread::yield_now();
                    }
                }
                leave();
            });
        }
    });
    assert_eq!(*lock.lock(), 16_000);
    leave();
}
