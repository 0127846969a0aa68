//! Records folded into spans: small ones by hand, nonsense by chance, and a real run.

use super::*;
use messages::record::{Outcome, Track};

/// A record of these threads' events; times are in microseconds.
pub fn record(build: Build, threads: &[&[(u64, What)]]) -> Record {
    let moment = |(at, what): &(u64, What)| Moment { at_ns: at * 1000, what: *what };
    let track = |(number, events): (usize, &&[(u64, What)])| Track {
        name: if number == 0 { "MainThread".to_owned() } else { format!("Thread-{number} (work)") },
        lost: 0,
        moments: events.iter().map(moment).collect(),
    };
    Record { build, threads: threads.iter().enumerate().map(track).collect() }
}

const TAKE: What = What::Take { switched: true };
const JOIN: What = What::Block(On::Join { thread: Some(1) });

/// The main thread works alone for 1 ms, then starts a thread that takes the GIL from it once, sleeps, and ends.
pub fn handed_over() -> Record {
    let main = [
        (0, What::Start { by: 0 }),
        (0, What::Run),
        (10, What::Take { switched: false }),
        (6020, What::Drop(Why::Request)),
        (6020, What::Wait),
        (9000, TAKE),
        (9100, What::Drop(Why::Block)),
        (9100, JOIN),
        (12000, What::Unblock(Outcome::Done)),
        (12000, What::Wait),
        (12010, TAKE),
        (12100, What::Drop(Why::Exit)),
        (12100, What::Exit),
    ];
    let worker = [
        (1010, What::Start { by: 0 }),
        (1020, What::Run),
        (1020, What::Wait),
        (6010, What::Request { holder: 0 }),
        (6020, TAKE),
        (9000, What::Drop(Why::Block)),
        (9000, What::Block(On::Sleep)),
        (11000, What::Unblock(Outcome::Done)),
        (11000, What::Take { switched: true }),
        (12000, What::Drop(Why::Exit)),
        (12000, What::Exit),
    ];
    record(Build::Gil, &[&main, &worker])
}

/// Spans as letters and microseconds.
fn told(lane: &Lane) -> String {
    let letter = |activity| match activity {
        Activity::Running => "run",
        Activity::Waiting => "want",
        Activity::Blocked => "block",
        Activity::Native => "kernel",
    };
    let told = |span: &Span| format!("{} {}-{}", letter(span.activity), span.from_ns / 1000, span.to_ns / 1000);
    lane.spans.iter().map(told).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_hand_over_is_told_from_its_events() {
    let timeline = Timeline::of(&handed_over());
    assert_eq!(
        timeline.lanes.iter().map(told).collect::<Vec<_>>(),
        [
            "want 0-10, run 10-6020, want 6020-9000, run 9000-9100, block 9100-12000, want 12000-12010, run 12010-12100",
            "want 1020-6020, run 6020-9000, block 9000-11000, run 11000-12000",
        ]
    );
    assert_eq!(timeline.lanes[0].asked, [6_010_000]);
    assert_eq!(timeline.lanes.iter().map(|lane| lane.turns).collect::<Vec<_>>(), [3, 2]);
    assert_eq!((timeline.switches, timeline.requests, timeline.lost), (4, 1, 0));
    assert_eq!((timeline.alone_ns(), timeline.together_ns()), (Some(1_000_000), Some(10_990_000)));
    assert_eq!(timeline.lanes[1].spans[2].on, Some(On::Sleep));
    assert_eq!(timeline.lanes[1].spent_ns(Activity::Running), 3_980_000);
    let held: Vec<_> = timeline.turns.iter().map(|turn| turn.thread).collect();
    assert_eq!(held, [0, 1, 0, 1, 0]);
    assert_eq!(timeline.holder(10_000_000).map(|turn| turn.to_ns), Some(9_100_000), "who held it last");
    assert_eq!(timeline.holder(0), None);
}

#[test]
fn every_event_stands_in_the_order_of_time() {
    let record = handed_over();
    let timeline = Timeline::of(&record);
    assert_eq!(timeline.order.len(), 24);
    let times: Vec<u64> =
        (0..24).filter_map(|place| timeline.moment(&record, place)).map(|(_, moment)| moment.at_ns).collect();
    assert!(times.is_sorted() && times.len() == 24, "{times:?}");
    assert_eq!(timeline.moment(&record, 24), None);
}

#[test]
fn a_kernel_computes_beside_the_holder() {
    let kernel = |at| {
        [
            (at, What::Run),
            (at, TAKE),
            (at + 10, What::Drop(Why::Kernel)),
            (at + 10, What::KernelBegin),
            (900, What::KernelEnd),
            (900, What::Wait),
            (900 + at, TAKE),
            (910 + at, What::Exit),
        ]
    };
    let main = [(0, What::Run), (0, TAKE), (90, What::Drop(Why::Block)), (90, JOIN)];
    let timeline = Timeline::of(&record(Build::Gil, &[&main, &kernel(100), &kernel(200)]));
    assert_eq!(told(&timeline.lanes[1]), "run 100-110, kernel 110-900, want 900-1000, run 1000-1010");
    assert_eq!(timeline.at_once(&[Activity::Native]), 2);
    assert_eq!(timeline.at_once(&[Activity::Running]), 1);
    assert_eq!(timeline.together_ns(), None, "nobody noted a start");
}

#[test]
fn without_a_gil_threads_run_until_they_block() {
    let worker = |at| {
        [
            (50, What::Start { by: 0 }),
            (at, What::Run),
            (400, What::Block(On::Lock { lock: 1, holder: None })),
            (500, What::Unblock(Outcome::TimedOut)),
            (at + 600, What::Exit),
        ]
    };
    let main = [(0, What::Start { by: 0 }), (0, What::Run), (60, JOIN)];
    let timeline = Timeline::of(&record(Build::FreeThreaded, &[&main, &worker(100), &worker(200)]));
    assert_eq!(told(&timeline.lanes[0]), "run 0-60, block 60-800", "what is under way lasts to the end");
    assert_eq!(told(&timeline.lanes[2]), "run 200-400, block 400-500, run 500-800");
    assert_eq!(timeline.at_once(&[Activity::Running]), 2);
    assert!(timeline.turns.is_empty());
    assert_eq!((timeline.alone_ns(), timeline.together_ns()), (Some(50_000), Some(750_000)));
}

#[test]
fn whose_drop_was_lost_holds_the_gil_no_longer_than_until_another_takes_it() {
    let mut record =
        record(Build::Gil, &[&[(0, TAKE), (900, What::Exit)], &[(300, TAKE), (400, What::Drop(Why::Request))]]);
    record.threads[0].lost = 7;
    let timeline = Timeline::of(&record);
    assert_eq!(told(&timeline.lanes[0]), "run 0-300, want 300-900");
    assert_eq!(timeline.lost, 7);
}

#[test]
fn of_what_happens_at_once_the_drop_comes_first() {
    let timeline = Timeline::of(&record(
        Build::Gil,
        &[&[(1, TAKE), (9, What::Drop(Why::Exit))], &[(0, TAKE), (1, What::Drop(Why::Request)), (1, What::Wait)]],
    ));
    assert_eq!([told(&timeline.lanes[0]), told(&timeline.lanes[1])], ["run 1-9", "run 0-1, want 1-9"]);
    assert_eq!(timeline.turns.iter().map(|turn| turn.thread).collect::<Vec<_>>(), [1, 0]);
}

#[test]
fn threads_in_interpreters_of_their_own_run_at_once() {
    let worker = |at: u64, interpreter| {
        vec![
            (at, What::Run),
            (at, TAKE),
            (at + 10, What::Block(On::Interpreter)),
            (at + 10, What::Drop(Why::Block)),
            (at + 11, What::Enter { interpreter }),
            (at + 11, What::Take { switched: false }),
            (at + 800, What::Drop(Why::Leave)),
            (at + 800, What::Leave),
            (at + 801, What::Unblock(Outcome::Done)),
            (at + 801, TAKE),
            (at + 802, What::Drop(Why::Exit)),
            (at + 802, What::Exit),
        ]
    };
    let (one, other) = (worker(0, 1), worker(20, 2));
    let timeline = Timeline::of(&record(Build::Gil, &[&[(0, What::Run)], &one, &other]));
    assert_eq!(timeline.at_once(&[Activity::Running]), 2);
    let away: Vec<_> = timeline.lanes[2].spans.iter().filter(|span| span.has_own_token()).collect();
    assert_eq!(
        away.iter().map(|span| (span.interpreter, span.from_ns, span.to_ns)).collect::<Vec<_>>(),
        [(2, 31_000, 820_000)]
    );
    assert_eq!(timeline.turns.iter().map(|turn| turn.thread).collect::<Vec<_>>(), [1, 2, 1, 2], "the first one's GIL");
}

/// Numbers that look like chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Events in no sensible order at all, some of them at the same time: what a record might look like after losses.
fn nonsense(chance: &mut Chance, build: Build) -> Record {
    let threads = 2 + chance.below(3) as usize;
    let mut any = || {
        let what = match chance.below(15) {
            0 => What::Run,
            1 => What::Wait,
            2 => What::Request { holder: chance.below(6) as u32 },
            3..6 => What::Take { switched: chance.below(2) == 0 },
            6 => What::Drop(Why::Request),
            7 => What::Drop(Why::Block),
            8 => What::Drop(Why::Kernel),
            9 => What::Block(On::Sleep),
            10 => What::Unblock(Outcome::Done),
            11 => [What::KernelBegin, What::KernelEnd][chance.below(2) as usize],
            12 => What::Enter { interpreter: 1 + chance.below(2) as u32 },
            13 => What::Leave,
            _ => What::Exit,
        };
        (chance.below(3), what)
    };
    let track = |any: &mut dyn FnMut() -> (u64, What)| {
        let mut at = 0;
        (0..30)
            .map(|_| any())
            .map(move |(after, what)| {
                at += after;
                (at, what)
            })
            .collect::<Vec<_>>()
    };
    let tracks: Vec<_> = (0..threads).map(|_| track(&mut any)).collect();
    record(build, &tracks.iter().map(|track| &track[..]).collect::<Vec<_>>())
}

#[test]
fn whatever_the_record_spans_follow_each_other_and_one_thread_holds_the_gil() {
    let mut chance = Chance(7);
    for round in 0..500 {
        let build = if round % 2 == 0 { Build::Gil } else { Build::FreeThreaded };
        let record = nonsense(&mut chance, build);
        let timeline = Timeline::of(&record);
        for lane in &timeline.lanes {
            assert!(lane.spans.iter().all(|span| span.from_ns <= span.to_ns), "{lane:?}");
            assert!(lane.spans.is_sorted_by(|a, b| a.to_ns <= b.from_ns), "{lane:?} of {record:?}");
        }
        let mut turns: Vec<_> = timeline.lanes.iter().flat_map(|lane| &lane.spans).collect();
        turns.retain(|span| span.activity == Activity::Running && span.interpreter == 0);
        if build == Build::Gil {
            assert_eq!(turns.len(), timeline.turns.len());
            assert!(timeline.turns.is_sorted_by(|a, b| a.to_ns <= b.from_ns), "{:?} of {record:?}", timeline.turns);
        }
        assert_eq!(timeline.order.len(), record.threads.iter().map(|track| track.moments.len()).sum::<usize>());
    }
}
