//! Python threads on real threads: what must hold in every run, however the system schedules them.

mod stage;

use messages::Manner;
use messages::record::{Build, Record, State, Stay, What, Why};
use runtime::native::Machine;
use runtime::program::{Fault, Reins, Run};
use stage::{Paper, WAITS, counting, follows_from_itself, has_one_runner};
use std::collections::HashMap;

/// A program that is about to run, and what it prints to.
fn prepared(source: &str, manner: Manner) -> (Run<Machine, Paper>, Paper) {
    let image = compiler::image(source, "test.py").expect("the program compiles");
    let paper = Paper::default();
    (Run::new(image, Machine, paper.clone(), manner).of("test.py", source), paper)
}

fn gil() -> Manner {
    Manner::default()
}

fn free_threaded() -> Manner {
    Manner { build: Build::FreeThreaded, ..Manner::default() }
}

/// What a program prints in the end.
fn printed(source: &str, manner: Manner) -> String {
    let (run, paper) = prepared(source, manner);
    run.go().expect("it runs to its end");
    paper.text()
}

fn recorded(source: &str) -> Record {
    let (run, _) = prepared(source, Manner { recorded: true, ..gil() });
    let reins = run.reins();
    run.go().expect("it runs to its end");
    record(&reins)
}

fn record(reins: &Reins) -> Record {
    let mut record = Record::default();
    reins.recorded().into_iter().for_each(|stretch| record.append(stretch));
    record
}

#[test]
fn under_the_gil_nothing_is_lost_of_what_holds_no_check_point() {
    for threads in [2, 8] {
        let text = printed(&counting(threads, 20_000, "counter += 1"), gil());
        assert_eq!(text, format!("{}\n", threads * 20_000));
    }
}

#[test]
fn a_call_between_load_and_store_loses_updates_in_the_end() {
    let lost = |body: &str| (0..50).any(|_| printed(&counting(4, 20_000, body), gil()) != "80000\n");
    assert!(lost("counter = int(counter) + 1"));
    assert!(lost("counter = f(counter)"));
}

#[test]
fn without_the_gil_updates_are_lost_and_a_lock_keeps_them() {
    let lost = |body: &str| (0..200).any(|_| printed(&counting(4, 20_000, body), free_threaded()) != "80000\n");
    assert!(lost("counter += 1"));
    let kept = counting(4, 2_000, "with lock:\n            counter += 1");
    let kept = kept.replace("counter = 0", "counter = 0\nlock = _thread.allocate_lock()");
    for manner in [gil(), free_threaded()] {
        assert_eq!(printed(&kept, manner), "8000\n");
    }
}

#[test]
fn programs_can_tell_how_threads_share_the_interpreter() {
    let source = "import sys\nsys.setswitchinterval(0.25)\nprint(sys._is_gil_enabled(), sys.getswitchinterval())\n";
    assert_eq!(printed(source, gil()), "True 0.25\n");
    assert_eq!(printed(source, free_threaded()), "False 0.25\n");
}

#[test]
fn there_is_never_a_second_runner_under_the_gil() {
    has_one_runner(&recorded(&counting(3, 20_000, "counter += 1")));
}

#[test]
fn every_event_of_a_thread_follows_from_the_one_before() {
    follows_from_itself(&recorded(WAITS));
}

#[test]
fn a_kernel_computes_with_the_lock_released_and_little_work_keeps_it() {
    let record = recorded("import hashlib\nhashlib.sha256(b'x' * 2048)\nhashlib.sha256(b'x' * 2047)\n");
    let happened: Vec<What> = record.threads[0].moments.iter().map(|moment| moment.what).collect();
    let begun = |what: &What| *what == What::KernelBegin;
    assert_eq!(happened.iter().filter(|what| begun(what)).count(), 1);
    let begin = happened.iter().position(begun).expect("a kernel has begun");
    let expected = [What::Drop(Why::Kernel), What::KernelBegin, What::KernelEnd, What::Take { switched: false }];
    assert_eq!(happened[begin - 1..begin + 3], expected);
}

#[test]
fn a_program_with_one_thread_takes_the_lock_once() {
    let record = recorded("total = 0\nfor i in range(100_000):\n    total += i\n");
    let taken = record.threads[0].moments.iter().filter(|moment| matches!(moment.what, What::Take { .. }));
    assert_eq!(taken.count(), 1);
}

#[test]
fn threads_that_wait_for_each_other_end_the_run_and_are_named() {
    let source = "import _thread\na, b = _thread.allocate_lock(), _thread.allocate_lock()\nfirst = \
                  _thread.allocate_lock()\nfirst.acquire()\ndef work():\n    _thread.set_name('worker')\n    with \
                  a:\n        first.release()\n        with b:\n            pass\nwith b:\n    \
                  _thread.start_new_thread(work, ())\n    first.acquire()\n    with a:\n        pass\n";
    let (run, _) = prepared(source, gil());
    let Err(Fault::Deadlock(deadlock)) = run.go() else { panic!("it can't end") };
    let told: Vec<_> =
        deadlock.waits.iter().map(|wait| (&*wait.name, wait.line, wait.holder.as_deref().unwrap_or("-"))).collect();
    assert_eq!(told, [("MainThread", 14, "worker"), ("worker", 9, "MainThread")]);
}

#[test]
fn a_lock_that_its_holder_waits_for_is_a_deadlock_and_one_with_a_time_is_none() {
    let waits = |how: &str| {
        let source =
            format!("import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\nprint(lock.acquire({how}))\n");
        let (run, paper) = prepared(&source, gil());
        (run.go(), paper.text())
    };
    assert!(matches!(waits("").0, Err(Fault::Deadlock(_))));
    assert_eq!(waits("timeout=0.01").1, "False\n");
}

#[test]
fn stopping_ends_threads_wherever_they_are() {
    let source = "import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\ndef spin():\n    try:\n        while \
                  True:\n            pass\n    finally:\n        print('seen')\n_thread.start_new_thread(spin, ())\n\
                  _thread.start_new_thread(lock.acquire, ())\n_thread.start_new_thread(time.sleep, (1000,))\n\
                  print('ready')\nwhile True:\n    time.sleep(1000)\n";
    for manner in [gil(), free_threaded()] {
        let (run, paper) = prepared(source, manner);
        let reins = run.reins();
        let running = std::thread::spawn(move || run.go());
        while paper.text().is_empty() {
            std::thread::yield_now();
        }
        reins.stop();
        let ended = running.join().expect("no panic").expect("no fault");
        assert_eq!(ended.status, 130);
        assert_eq!(paper.text(), "ready\n", "no handler sees it");
    }
}

#[test]
fn an_interrupt_reaches_the_main_thread_where_it_waits() {
    let source = "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\n_thread.start_new_thread(\
                  _thread.interrupt_main, ())\ntry:\n    lock.acquire()\nexcept KeyboardInterrupt:\n    print('heard')\n";
    assert_eq!(printed(source, gil()), "heard\n");
}

#[test]
fn the_end_of_the_main_thread_ends_daemons() {
    let source = "import _thread, time\ndef spin():\n    while True:\n        pass\nfor body in (spin, lambda: \
                  time.sleep(1000)):\n    _thread.start_new_thread(body, ())\nprint('end')\n";
    assert_eq!(printed(source, gil()), "end\n");
    assert_eq!(printed(source, free_threaded()), "end\n");
}

/// Many threads, many locks, exceptions, thread-local attributes: nothing is lost, and all end.
#[test]
fn a_crowd_comes_to_its_end() {
    let source = "import _thread, sys\nsys.setswitchinterval(1e-6)\nlocks = [_thread.allocate_lock() for i in range(3)]\n\
                  recursive = _thread.RLock()\nown = _thread._local()\ncounts = {}\ndef work(me):\n    own.count = 0\n    \
                  for turn in range(300):\n        try:\n            with locks[turn % 3]:\n                counts[me] = \
                  counts.get(me, 0) + 1\n                if turn % 7 == 0:\n                    raise \
                  ValueError(turn)\n            with recursive, recursive:\n                own.count += 1\n        \
                  except ValueError:\n            own.count += 1\n    counts[me, 'own'] = own.count\nhandles = []\nfor \
                  number in range(12):\n    handles.append(_thread.start_joinable_thread(lambda number=number: \
                  work(number)))\nfor handle in handles:\n    handle.join()\nprint(sorted(set(counts.values())), \
                  len(counts), [lock.locked() for lock in locks])\n";
    for manner in [gil(), free_threaded()] {
        assert_eq!(printed(source, manner), "[300] 24 [False, False, False]\n");
    }
}

#[test]
fn a_waiter_is_handed_the_lock_that_another_thread_takes_again_and_again() {
    let source = "import _thread\nlock = _thread.allocate_lock()\ndone = False\ndef wait():\n    global done\n    with \
                  lock:\n        done = True\nlock.acquire()\nhandle = _thread.start_joinable_thread(wait)\nwhile not \
                  done:\n    lock.release()\n    lock.acquire()\nlock.release()\nhandle.join()\nprint('had its turn')\n";
    for manner in [gil(), free_threaded()] {
        assert_eq!(printed(source, manner), "had its turn\n");
    }
}

#[test]
fn threads_that_import_the_same_module_get_all_of_it() {
    let source = "import _thread, sys\nsys.setswitchinterval(1e-6)\nseen = []\ndef work():\n    import \
                  statistics\n    seen.append(statistics.mean([1, 2, 3]))\nhandles = \
                  [_thread.start_joinable_thread(work) for i in range(6)]\nfor handle in handles:\n    \
                  handle.join()\nprint(seen)\n";
    for manner in [gil(), free_threaded()] {
        assert_eq!(printed(source, manner), "[2, 2, 2, 2, 2, 2]\n");
    }
}

/// Idents are never used twice while both threads live, and `_count` tells how many do.
#[test]
fn threads_have_idents_of_their_own() {
    let source = "import _thread\nlock, idents = _thread.allocate_lock(), []\nlock.acquire()\ndef work():\n    \
                  idents.append(_thread.get_ident())\n    with lock:\n        pass\nhandles = \
                  [_thread.start_joinable_thread(work) for i in range(5)]\nprint(_thread._count())\nlock.release()\nfor \
                  handle in handles:\n    handle.join()\nprint(len(set(idents) | {_thread.get_ident()}), sorted(idents) == \
                  sorted(handle.ident for handle in handles))\n";
    let text = printed(source, gil());
    let lines: HashMap<usize, &str> = text.lines().enumerate().collect();
    assert_eq!((lines[&0], lines[&1]), ("5", "6 True"));
}

/// Two threads in interpreters of their own, each of which waits, in Python code, for a word of the other one.
const MEETING: &str = "from concurrent import interpreters
def meet(mine, others):
    mine.put(1)
    while others.empty():
        pass
if __name__ == '__main__':
    left, right = interpreters.create_queue(), interpreters.create_queue()
    rooms = [interpreters.create(), interpreters.create()]
    crew = [rooms[0].call_in_thread(meet, left, right), rooms[1].call_in_thread(meet, right, left)]
    for thread in crew:
        thread.join()
    for room in rooms:
        room.close()
";

#[test]
fn threads_in_interpreters_of_their_own_run_at_once() {
    let record = recorded(MEETING);
    let inside = |number: u32| {
        let track = record.threads.iter().find(|track| {
            track.moments.iter().any(|moment| moment.what == What::Enter { interpreter: number })
                && track.name != "MainThread"
        });
        let stays = track.map(|track| track.stays(Build::Gil)).unwrap_or_default();
        stays.into_iter().filter(move |stay| stay.state == State::Inside(number)).collect::<Vec<Stay>>()
    };
    let (one, other) = (inside(1), inside(2));
    let meet = |a: &Stay, b: &Stay| a.from_ns < b.to_ns && b.from_ns < a.to_ns;
    assert!(one.iter().any(|a| other.iter().any(|b| meet(a, b))), "{one:?} {other:?}");
}

#[test]
fn stop_reaches_threads_in_other_interpreters() {
    let source = "from concurrent import interpreters\ndef spin():\n    print('spins', flush=True)\n    while True:\n        pass\n\
                  interpreters.create().call(spin)\n";
    let (run, paper) = prepared(source, gil());
    let reins = run.reins();
    let stopper = std::thread::spawn(move || {
        while !paper.text().contains("spins") {
            std::thread::yield_now();
        }
        reins.stop();
    });
    assert_eq!(run.go().map(|ended| ended.status), Ok(130));
    stopper.join().expect("it stops");
}

#[test]
fn a_deadlock_in_another_interpreter_is_told() {
    let source = "from concurrent import interpreters\ndef stuck():\n    import _thread\n    lock = _thread.allocate_lock()\n    \
                  lock.acquire()\n    lock.acquire()\ninterpreters.create().call(stuck)\n";
    let (run, _) = prepared(source, gil());
    let told = run.go().expect_err("nobody can go on").to_string();
    assert!(told.contains("MainThread (line 6) waits for lock 1, which it holds itself"), "{told}");
}
