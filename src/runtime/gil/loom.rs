//! The lock under loom, which tries every order in which its threads can meet. Time passes there when a thread of the
//! test's own says so: it ends waits that nobody has signalled.

use ::loom::sync::Arc;
use ::loom::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use ::loom::thread;

use super::*;

#[derive(Clone, Debug)]
struct Flag(Arc<AtomicBool>);

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
    Seat { thread, request: Flag(Arc::new(AtomicBool::new(false))) }
}

/// The lock, and how many hold it.
struct Scene {
    gil: Gil<Flag>,
    holders: AtomicUsize,
}

impl Scene {
    fn new() -> Arc<Self> {
        Arc::new(Self { gil: Gil::new(), holders: AtomicUsize::new(0) })
    }

    fn take(&self, seat: &Seat<Flag>) {
        self.gil.take_gil(seat, |_| ());
        assert_eq!(self.holders.fetch_add(1, Ordering::SeqCst), 0, "two holders");
    }

    fn drop(&self, seat: &Seat<Flag>, last: bool) {
        assert_eq!(self.holders.fetch_sub(1, Ordering::SeqCst), 1);
        self.gil.drop_gil(seat, last);
    }

    /// A turn, with one check point in it.
    fn turn(&self, seat: &Seat<Flag>) {
        self.take(seat);
        if seat.request.is_raised() {
            self.drop(seat, false);
            self.take(seat);
        }
        self.drop(seat, true);
    }

    /// A time-out for whoever waits at this moment.
    fn time_out(&self) {
        self.gil.freed.notify_all();
    }
}

fn explore(preemptions: usize, scene: impl Fn() + Sync + Send + 'static) {
    let mut model = ::loom::model::Builder::new();
    model.preemption_bound = Some(preemptions);
    model.check(scene);
}

#[test]
fn two_threads_exclude_each_other_and_both_end() {
    explore(4, || {
        let scene = Scene::new();
        let other = scene.clone();
        let thread = thread::spawn(move || other.turn(&seat(2)));
        scene.turn(&seat(1));
        thread.join().expect("it ends");
    });
}

#[test]
fn a_request_is_answered_whenever_time_runs_out() {
    explore(3, || {
        let scene = Scene::new();
        let (other, clock) = (scene.clone(), scene.clone());
        let thread = thread::spawn(move || other.turn(&seat(2)));
        let time = thread::spawn(move || clock.time_out());
        scene.turn(&seat(1));
        thread.join().expect("it ends");
        time.join().expect("it ends");
    });
}

#[test]
fn three_threads_and_a_clock_leave_nobody_waiting() {
    explore(2, || {
        let scene = Scene::new();
        let others: Vec<_> = [2, 3]
            .into_iter()
            .map(|id| {
                let scene = scene.clone();
                thread::spawn(move || scene.turn(&seat(id)))
            })
            .collect();
        let clock = scene.clone();
        let time = thread::spawn(move || clock.time_out());
        scene.turn(&seat(1));
        others.into_iter().for_each(|thread| thread.join().expect("it ends"));
        time.join().expect("it ends");
    });
}
