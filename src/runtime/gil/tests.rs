//! The lock on real threads: what must hold in every run, however the system schedules them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::*;

/// A request that is a flag.
#[derive(Clone, Debug, Default)]
pub struct Flag(Arc<AtomicBool>);

impl Request for Flag {
    fn raise(&self) {
        self.0.store(true, Ordering::Release);
    }
    fn lower(&self) {
        self.0.store(false, Ordering::Release);
    }
    fn is_raised(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

fn seat(thread: ThreadId) -> Seat<Flag> {
    Seat { thread, request: Flag::default() }
}

/// Waits for what another thread is sure to do, without hanging the run if it never does.
fn until(what: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "waited in vain until {what}");
        thread::yield_now();
    }
}

/// Threads that take and drop the lock: as `python` at check points, with now and then a blocking call.
fn crowd(threads: u32, turns: u64, interval_us: u64) -> (Vec<u64>, u64) {
    let gil = Gil::new();
    gil.set_interval_us(interval_us);
    let (holders, work) = (AtomicUsize::new(0), AtomicU64::new(0));
    let enter = |seat: &Seat<Flag>| {
        gil.take_gil(seat, |_| ());
        assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0, "two holders");
    };
    let leave = |seat: &Seat<Flag>, last| {
        assert_eq!(holders.fetch_sub(1, Ordering::SeqCst), 1);
        gil.drop_gil(seat, last);
    };
    let counts = thread::scope(|scope| {
        let run = |id| {
            let (enter, leave, work) = (&enter, &leave, &work);
            move || {
                let seat = seat(id);
                enter(&seat);
                for turn in 1..=turns {
                    // Not atomic: only the lock keeps it whole.
                    let seen = work.load(Ordering::Relaxed);
                    std::hint::spin_loop();
                    work.store(seen + 1, Ordering::Relaxed);
                    if seat.request.is_raised() || turn % 97 == u64::from(id) {
                        leave(&seat, false);
                        enter(&seat);
                    }
                }
                leave(&seat, true);
                turns
            }
        };
        let running: Vec<_> = (1..=threads).map(|id| scope.spawn(run(id))).collect();
        running.into_iter().map(|thread| thread.join().expect("no thread fails")).collect()
    });
    (counts, work.into_inner())
}

#[test]
fn there_is_never_a_second_holder_and_nothing_is_lost() {
    for (threads, interval_us) in [(1, 5000), (2, 1), (3, 50), (8, 100)] {
        let (counts, work) = crowd(threads, 4_000, interval_us);
        assert_eq!(work, counts.iter().sum::<u64>(), "{threads} threads, {interval_us} µs");
    }
}

#[test]
fn a_waiter_asks_after_the_interval_and_gets_the_lock_at_a_check() {
    let gil = Gil::new();
    let (holder, waiter) = (seat(1), seat(2));
    gil.take_gil(&holder, |_| ());
    let steps = thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let mut steps = Vec::new();
            gil.take_gil(&waiter, |step| steps.push(step));
            gil.drop_gil(&waiter, true);
            steps
        });
        until("the waiter asks", || holder.request.is_raised());
        gil.drop_gil(&holder, false);
        // Forced switching: when the drop returns, the other one has had it.
        assert_eq!(gil.switch_number(), 2);
        assert!(!holder.request.is_raised());
        waiting.join().expect("the waiter ends")
    });
    assert_eq!(steps.first(), Some(&Step::Waits));
    assert_eq!(steps.last(), Some(&Step::Takes { switched: true }));
    let requests = &steps[1..steps.len() - 1];
    assert!(!requests.is_empty() && requests.iter().all(|step| *step == Step::Requests(1)), "{steps:?}");
}

#[test]
fn a_holder_that_nobody_asked_keeps_its_turn_count() {
    let gil = Gil::new();
    let alone = seat(7);
    for _ in 0..3 {
        let mut steps = Vec::new();
        gil.take_gil(&alone, |step| steps.push(step));
        assert!(matches!(steps[..], [Step::Takes { .. }]), "{steps:?}");
        gil.drop_gil(&alone, false);
    }
    assert_eq!(gil.switch_number(), 1, "the lock has not changed hands");
}

#[test]
fn everybody_gets_a_turn_within_a_few_intervals() {
    // Three threads that never block: each of them has to see the others get the lock again and again.
    const TURNS: usize = 5;
    let gil = Gil::new();
    gil.set_interval_us(200);
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for id in 1..=3 {
            let (gil, done) = (&gil, &done);
            scope.spawn(move || {
                let seat = seat(id);
                gil.take_gil(&seat, |_| ());
                let turns = std::cell::Cell::new(0);
                until("all have had their turns", || {
                    if seat.request.is_raised() {
                        gil.drop_gil(&seat, false);
                        gil.take_gil(&seat, |_| ());
                        turns.set(turns.get() + 1);
                        if turns.get() == TURNS {
                            done.fetch_add(1, Ordering::SeqCst);
                        }
                    }
                    done.load(Ordering::SeqCst) == 3
                });
                gil.drop_gil(&seat, true);
            });
        }
    });
}

#[test]
#[should_panic(expected = "the GIL is not held by this thread")]
fn dropping_what_one_does_not_hold_is_a_fatal_error() {
    let gil = Gil::new();
    gil.take_gil(&seat(1), |_| ());
    gil.drop_gil(&seat(2), false);
}

#[test]
fn the_interval_is_cpythons_and_never_zero() {
    let gil = Gil::<Flag>::new();
    assert_eq!(gil.interval_us(), 5_000);
    gil.set_interval_us(0);
    assert_eq!(gil.interval_us(), 1);
}
