//! References and locks under loom, which tries every order in which threads can meet, and sees plain accesses that could
//! meet others: `cargo xtask test` runs them.

use super::access::{allow, alone, is_alone, leave};
use super::*;
use ::loom::cell::UnsafeCell;
use ::loom::sync::Arc;
use ::loom::sync::Mutex;
use ::loom::sync::atomic::{AtomicUsize, Ordering};
use ::loom::thread;

fn explore(preemptions: usize, scene: impl Fn() + Sync + Send + 'static) {
    let mut model = ::loom::model::Builder::new();
    model.preemption_bound = Some(preemptions);
    model.check(scene);
}

struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// A thread takes something like a GIL, and works alone; another one works on the same object without it.
#[test]
fn who_is_alone_and_who_is_not_lose_no_reference() {
    explore(3, || {
        let ended = Arc::new(AtomicUsize::new(0));
        let object = Ref::new(Counted(ended.clone()));
        let other = object.clone();
        allow();
        leave();
        let thread = thread::spawn(move || {
            alone();
            drop(other.clone());
            drop(other);
            leave();
        });
        drop(object.clone());
        drop(object);
        leave();
        thread.join().expect("it ends");
        assert_eq!(ended.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn two_that_are_alone_in_turn_lose_nothing() {
    explore(3, || {
        let gil = Arc::new(Mutex::new(()));
        let lock = Ref::new(Lock::new(0));
        let (other, others_gil) = (lock.clone(), gil.clone());
        allow();
        leave();
        let turn = |gil: &Mutex<()>, lock: &Ref<Lock<i32>>| {
            let held = gil.lock().expect("nobody panics");
            alone();
            let was_alone = is_alone();
            lock.lock().with(|count| *count += 1);
            leave();
            drop(held);
            was_alone
        };
        let thread = thread::spawn(move || {
            assert!(turn(&others_gil, &other));
            drop(other);
            leave();
        });
        // Perhaps not alone: the other one may be about to let go of its reference.
        turn(&gil, &lock);
        thread.join().expect("it ends");
        assert_eq!(lock.lock().with(|count| *count), 2);
        leave();
    });
}

/// One is alone, one is not, and both lock: the content is one thread's at a time.
#[test]
fn a_lock_holds_between_both_kinds() {
    explore(3, || {
        let lock = Ref::new(Lock::new(0));
        let other = lock.clone();
        allow();
        leave();
        let thread = thread::spawn(move || {
            alone();
            other.lock().with(|count| *count += 1);
            drop(other);
            leave();
        });
        lock.lock().with(|count| *count += 1);
        leave();
        thread.join().expect("it ends");
        assert_eq!(lock.lock().with(|count| *count), 2);
        leave();
    });
}

#[test]
fn whoever_waits_for_a_lock_is_woken() {
    explore(3, || {
        let lock = Ref::new(Lock::new(0));
        let other = lock.clone();
        let thread = thread::spawn(move || {
            other.lock().with(|count| *count += 1);
            drop(other);
            leave();
        });
        lock.lock().with(|count| *count += 1);
        thread.join().expect("it ends");
        assert_eq!(lock.lock().with(|count| *count), 2);
        leave();
    });
}

/// Content that loom watches: it is written when it ends.
struct Watched(UnsafeCell<i32>);

impl Drop for Watched {
    fn drop(&mut self) {
        self.0.with_mut(|_| ());
    }
}

/// Whether a reference is the only one is asked while another one becomes a watch, and a reference again.
#[test]
fn the_only_reference_is_the_only_one() {
    explore(3, || {
        let mut object = Ref::new(Watched(UnsafeCell::new(1)));
        let other = object.clone();
        let thread = thread::spawn(move || {
            let watch = Ref::downgrade(&other);
            drop(other);
            watch.upgrade().iter().for_each(|object| object.0.with(|_| ()));
            drop(watch);
            leave();
        });
        if let Some(content) = Ref::get_mut(&mut object) {
            content.0.with_mut(|_| ());
        }
        drop(object);
        leave();
        thread.join().expect("it ends");
    });
}

/// What threads did to the content before they let go of it has happened before its end, whoever was alone.
#[test]
fn content_ends_after_its_last_use() {
    for is_alone in [false, true] {
        explore(3, move || {
            let object = Ref::new(Watched(UnsafeCell::new(1)));
            let other = object.clone();
            allow();
            leave();
            let thread = thread::spawn(move || {
                if is_alone {
                    alone();
                }
                other.0.with(|_| ());
                drop(other);
                leave();
            });
            object.0.with(|_| ());
            drop(object);
            leave();
            thread.join().expect("it ends");
        });
    }
}

#[test]
fn what_is_taken_out_is_taken_once() {
    explore(3, || {
        let ended = Arc::new(AtomicUsize::new(0));
        let object = Ref::new(Counted(ended.clone()));
        let other = object.clone();
        let thread = thread::spawn(move || {
            let taken = Ref::into_inner(other).is_some();
            leave();
            taken
        });
        let taken = Ref::into_inner(object).is_some();
        leave();
        assert_ne!(thread.join().expect("it ends"), taken, "one of them was the last");
        assert_eq!(ended.load(Ordering::Relaxed), 1);
    });
}
