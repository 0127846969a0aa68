//! What programs with threads are tried on, however their threads run: where they print to, and what must hold of what is
//! recorded of them.

use messages::record::{Build, On, Record, State, Stay, What};

mod paper;

pub use paper::Paper;

/// `THREADS` threads that each do `body` `TURNS` times, switching as often as they can.
pub fn counting(threads: u32, turns: u32, body: &str) -> String {
    format!(
        "import _thread, sys\nsys.setswitchinterval(1e-6)\ncounter = 0\ndef f(n):\n    return n + 1\ndef work():\n    \
         global counter\n    for i in range({turns}):\n        {body}\nhandles = [_thread.start_joinable_thread(work) \
         for i in range({threads})]\nfor handle in handles:\n    handle.join()\nprint(counter)\n"
    )
}

/// At no moment two threads ran, and they have taken turns.
pub fn has_one_runner(record: &Record) {
    let mut running: Vec<Stay> = record.threads.iter().flat_map(|track| track.stays(Build::Gil)).collect();
    running.retain(|stay| stay.state == State::Running);
    running.sort_by_key(|stay| stay.from_ns);
    assert!(running.len() > 3, "they have taken turns");
    // Between its last instruction and its event a thread holds the lock, and so it does between taking it and saying so.
    assert!(running.windows(2).all(|pair| pair[0].to_ns <= pair[1].from_ns), "{running:?}");
}

/// A thread that waits for a lock, and one that sleeps before it lets go of it.
pub const WAITS: &str = "import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\ndef work():\n    with lock:\n        \
    pass\nhandle = _thread.start_joinable_thread(work)\ntime.sleep(0.02)\nlock.release()\nhandle.join()\n";

/// What is recorded of [`WAITS`]: each event of a thread follows from the one before.
pub fn follows_from_itself(record: &Record) {
    assert_eq!(record.threads.len(), 2);
    for track in &record.threads {
        assert!(track.moments.windows(2).all(|pair| pair[0].at_ns <= pair[1].at_ns));
        assert!(matches!(track.moments.first().map(|first| first.what), Some(What::Start { by: 0 })));
        assert_eq!(track.moments.last().map(|last| last.what), Some(What::Exit));
        let (mut holds, mut blocked) = (false, false);
        for moment in &track.moments {
            match moment.what {
                What::Take { .. } => assert!(!std::mem::replace(&mut holds, true)),
                What::Drop(_) => assert!(std::mem::replace(&mut holds, false)),
                What::Block(_) => assert!(holds && !std::mem::replace(&mut blocked, true)),
                What::Unblock(_) => assert!(!holds && std::mem::replace(&mut blocked, false)),
                _ => {}
            }
        }
    }
    let slept = |what: What| matches!(what, What::Block(On::Sleep));
    assert!(record.threads[0].moments.iter().any(|moment| slept(moment.what)));
    let waited = |what: What| matches!(what, What::Block(On::Lock { holder: Some(0), .. }));
    assert!(record.threads[1].moments.iter().any(|moment| waited(moment.what)));
}
