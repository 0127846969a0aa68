//! Threads that count: nothing is lost where nothing may be, and each way ends, stopped or not.

use super::*;
use crate::native::Machine;

fn all(plan: Counting) -> Vec<Tally> {
    let mut tallies = Vec::new();
    count(plan, &Machine, &Arc::default(), |tally| tallies.push(tally)).expect("it can be counted");
    tallies
}

#[test]
fn every_way_is_tried_alone_and_together() {
    let tallies = all(Counting { threads: 3, each: 5000 });
    let rounds: Vec<(Way, u8, u32)> = tallies.iter().map(|tally| (tally.way, tally.threads, tally.asked)).collect();
    let expected: Vec<_> = Way::ALL.into_iter().flat_map(|way| [(way, 1, 5000), (way, 3, 15_000)]).collect();
    assert_eq!(rounds, expected);
}

#[test]
fn one_thread_alone_loses_nothing_in_any_way() {
    let tallies = all(Counting { threads: 1, each: 10_001 });
    assert_eq!(tallies.len(), Way::ALL.len());
    assert!(tallies.iter().all(|tally| tally.counted == 10_001), "{tallies:?}");
}

#[test]
fn only_plain_steps_can_lose() {
    let tallies = all(Counting { threads: 4, each: 50_000 });
    let lossless = tallies.iter().filter(|tally| tally.way != Way::Plain || tally.threads == 1);
    lossless.for_each(|tally| assert_eq!(tally.lost(), 0, "{tally:?}"));
    // Between the first thread's load and its store any number of the others' may lie.
    let plain = tallies.iter().find(|tally| tally.way == Way::Plain && tally.threads == 4).expect("it was tried");
    assert!((1..=plain.asked).contains(&plain.counted), "{plain:?}");
}

/// Two cores are enough for plain steps to meet; on one, threads meet only where one is switched out between two steps.
#[test]
fn plain_steps_do_lose_where_threads_run_at_once() {
    if Machine.cpu_count() < 2 {
        return;
    }
    let lost = (0..200).any(|_| {
        let tallies = all(Counting { threads: 2, each: 500_000 });
        tallies.iter().any(|tally| tally.way == Way::Plain && tally.lost() > 0)
    });
    assert!(lost, "200 runs of two threads lost nothing");
}

#[test]
fn a_raised_flag_ends_it() {
    let stop = Arc::new(AtomicBool::new(true));
    let mut told = 0;
    let ended = count(Counting { threads: 2, each: Counting::MOST_EACH }, &Machine, &stop, |_| told += 1);
    assert_eq!((ended, told), (Err(Fault::Stopped), 0));
}

#[test]
fn a_flag_that_is_raised_meanwhile_ends_it() {
    let stop = Arc::new(AtomicBool::new(false));
    let mut told = Vec::new();
    let ended = count(Counting { threads: 2, each: 1_000_000 }, &Machine, &stop.clone(), |tally| {
        told.push(tally);
        stop.store(true, Ordering::Relaxed);
    });
    assert_eq!((ended, told.len()), (Err(Fault::Stopped), 1));
}

#[test]
fn a_plan_beyond_its_limits_is_refused_in_words() {
    let plan = Counting { threads: 9, each: 1 };
    let refused = count(plan, &Machine, &Arc::default(), |_| unreachable!("nothing is counted"));
    assert_eq!(refused, Err(Fault::Plan(plan)));
    assert!(Fault::Plan(plan).to_string().contains("choose 1 to 8 threads"));
}

/// A world that has only so many threads.
#[derive(Clone, Debug)]
struct Small(Arc<std::sync::atomic::AtomicUsize>);

impl World for Small {
    fn now_us(&self) -> u64 {
        Machine.now_us()
    }

    fn random(&self, bytes: &mut [u8]) {
        Machine.random(bytes);
    }

    fn cpu_count(&self) -> usize {
        1
    }

    fn memory(&self) -> (usize, usize) {
        Machine.memory()
    }

    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), crate::program::NoThread> {
        let left = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map_err(|_| crate::program::NoThread).and_then(|_| Machine.start_thread(body))
    }
}

#[test]
fn a_thread_that_is_not_to_be_had_is_said_and_the_others_go_home() {
    let world = Small(Arc::new(2.into()));
    let ended = count(Counting { threads: 3, each: 1 }, &world, &Arc::default(), |_| {});
    assert_eq!(ended, Err(Fault::Threads));
}
