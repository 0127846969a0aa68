//! Python threads on real threads: what must hold in every run, however the system schedules them.

use messages::record::{Build, On, Record, State, Stay, What};
use messages::{Manner, Pipe};
use runtime::native::Machine;
use runtime::program::{Fault, NoThread, Output, Reins, Run, World};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

#[derive(Clone, Debug, Default)]
struct Paper(Arc<Mutex<String>>);

impl Paper {
    fn text(&self) -> String {
        self.0.lock().expect("nobody panics while printing").clone()
    }
}

impl Output for Paper {
    fn print(&self, _: Pipe, text: &str, _: &dyn Fn() -> u64) {
        self.0.lock().expect("nobody panics while printing").push_str(text);
    }

    fn flush(&self, _: u64) {}
}

/// This machine, or one like it that has no threads to lend.
#[derive(Clone, Copy, Debug)]
struct Lender {
    threads: bool,
}

impl World for Lender {
    fn now_us(&self) -> u64 {
        Machine.now_us()
    }

    fn now_ns(&self) -> u64 {
        Machine.now_ns()
    }

    fn random(&self, bytes: &mut [u8]) {
        Machine.random(bytes);
    }

    fn cpu_count(&self) -> usize {
        Machine.cpu_count()
    }

    fn memory(&self) -> (usize, usize) {
        Machine.memory()
    }

    fn has_threads(&self) -> bool {
        self.threads
    }

    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        if self.threads { Machine.start_thread(body) } else { Err(NoThread) }
    }
}

/// How a program is run.
#[derive(Clone, Copy, Debug)]
struct How {
    manner: Manner,
    threads: bool,
}

/// A program that is about to run, and what it prints to.
fn prepared(source: &str, how: How) -> (Run<Lender, Paper>, Paper) {
    let image = compiler::image(source, "test.py").expect("the program compiles");
    let paper = Paper::default();
    let world = Lender { threads: how.threads };
    (Run::new(image, world, paper.clone(), how.manner).of("test.py", source), paper)
}

fn gil() -> How {
    How { manner: Manner::default(), threads: true }
}

fn free_threaded() -> How {
    How { manner: Manner { build: Build::FreeThreaded, ..Manner::default() }, threads: true }
}

/// Threads that take turns on one thread.
fn interleaved() -> How {
    How { threads: false, ..gil() }
}

/// What a program prints in the end.
fn printed(source: &str, manner: How) -> String {
    let (run, paper) = prepared(source, manner);
    run.go().expect("it runs to its end");
    paper.text()
}

fn recorded(source: &str, how: How) -> Record {
    let (run, _) = prepared(source, How { manner: Manner { recorded: true, ..Manner::default() }, ..how });
    let reins = run.reins();
    run.go().expect("it runs to its end");
    record(&reins)
}

fn record(reins: &Reins) -> Record {
    let mut record = Record::default();
    reins.recorded().into_iter().for_each(|stretch| record.append(stretch));
    record
}

/// `THREADS` threads that each do `body` `TURNS` times, switching as often as they can.
fn counting(threads: u32, turns: u32, body: &str) -> String {
    format!(
        "import _thread, sys\nsys.setswitchinterval(1e-6)\ncounter = 0\ndef f(n):\n    return n + 1\ndef work():\n    \
         global counter\n    for i in range({turns}):\n        {body}\nhandles = [_thread.start_joinable_thread(work) \
         for i in range({threads})]\nfor handle in handles:\n    handle.join()\nprint(counter)\n"
    )
}

#[test]
fn under_the_gil_nothing_is_lost_of_what_holds_no_check_point() {
    for (threads, how) in [(2, gil()), (8, gil()), (4, interleaved())] {
        let text = printed(&counting(threads, 20_000, "counter += 1"), how);
        assert_eq!(text, format!("{}\n", threads * 20_000));
    }
}

#[test]
fn a_call_between_load_and_store_loses_updates_in_the_end() {
    for how in [gil(), interleaved()] {
        let lost = |body: &str| (0..50).any(|_| printed(&counting(4, 20_000, body), how) != "80000\n");
        assert!(lost("counter = int(counter) + 1"), "{how:?}");
        assert!(lost("counter = f(counter)"), "{how:?}");
    }
}

#[test]
fn without_the_gil_updates_are_lost_and_a_lock_keeps_them() {
    let lost = |body: &str| (0..200).any(|_| printed(&counting(4, 20_000, body), free_threaded()) != "80000\n");
    assert!(lost("counter += 1"));
    let kept = counting(4, 2_000, "with lock:\n            counter += 1");
    let kept = kept.replace("counter = 0", "counter = 0\nlock = _thread.allocate_lock()");
    for manner in [gil(), free_threaded(), interleaved()] {
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
    for how in [gil(), interleaved()] {
        let record = recorded(&counting(3, 20_000, "counter += 1"), how);
        let mut running: Vec<Stay> = record.threads.iter().flat_map(|track| track.stays(Build::Gil)).collect();
        running.retain(|stay| stay.state == State::Running);
        running.sort_by_key(|stay| stay.from_ns);
        assert!(running.len() > 3, "they have taken turns");
        // Between its last instruction and its event a thread holds the lock, and so it does between taking it and saying so.
        assert!(running.windows(2).all(|pair| pair[0].to_ns <= pair[1].from_ns), "{running:?}");
    }
}

#[test]
fn every_event_of_a_thread_follows_from_the_one_before() {
    let source = "import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\ndef work():\n    with lock:\n        \
                  pass\nhandle = _thread.start_joinable_thread(work)\ntime.sleep(0.02)\nlock.release()\nhandle.join()\n";
    for how in [gil(), interleaved()] {
        let record = recorded(source, how);
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
}

#[test]
fn a_program_with_one_thread_takes_the_lock_once() {
    let record = recorded("total = 0\nfor i in range(100_000):\n    total += i\n", gil());
    let taken = record.threads[0].moments.iter().filter(|moment| matches!(moment.what, What::Take { .. }));
    assert_eq!(taken.count(), 1);
}

#[test]
fn threads_that_wait_for_each_other_end_the_run_and_are_named() {
    let source = "import _thread\na, b = _thread.allocate_lock(), _thread.allocate_lock()\nfirst = \
                  _thread.allocate_lock()\nfirst.acquire()\ndef work():\n    _thread.set_name('worker')\n    with \
                  a:\n        first.release()\n        with b:\n            pass\nwith b:\n    \
                  _thread.start_new_thread(work, ())\n    first.acquire()\n    with a:\n        pass\n";
    for how in [gil(), interleaved()] {
        let (run, _) = prepared(source, how);
        let Err(Fault::Deadlock(deadlock)) = run.go() else { panic!("it can't end") };
        let told: Vec<_> =
            deadlock.waits.iter().map(|wait| (&*wait.name, wait.line, wait.holder.as_deref().unwrap_or("-"))).collect();
        assert_eq!(told, [("MainThread", 14, "worker"), ("worker", 9, "MainThread")]);
    }
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
    for manner in [gil(), free_threaded(), interleaved()] {
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
    assert_eq!(printed(source, interleaved()), "heard\n");
}

#[test]
fn the_end_of_the_main_thread_ends_daemons() {
    let source = "import _thread, time\ndef spin():\n    while True:\n        pass\nfor body in (spin, lambda: \
                  time.sleep(1000)):\n    _thread.start_new_thread(body, ())\nprint('end')\n";
    assert_eq!(printed(source, gil()), "end\n");
    assert_eq!(printed(source, free_threaded()), "end\n");
    assert_eq!(printed(source, interleaved()), "end\n");
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
    for manner in [gil(), free_threaded(), interleaved()] {
        assert_eq!(printed(source, manner), "[300] 24 [False, False, False]\n");
    }
}

#[test]
fn a_waiter_is_handed_the_lock_that_another_thread_takes_again_and_again() {
    let source = "import _thread\nlock = _thread.allocate_lock()\ndone = False\ndef wait():\n    global done\n    with \
                  lock:\n        done = True\nlock.acquire()\nhandle = _thread.start_joinable_thread(wait)\nwhile not \
                  done:\n    lock.release()\n    lock.acquire()\nlock.release()\nhandle.join()\nprint('had its turn')\n";
    for manner in [gil(), free_threaded(), interleaved()] {
        assert_eq!(printed(source, manner), "had its turn\n");
    }
}

#[test]
fn threads_that_import_the_same_module_get_all_of_it() {
    let source = "import _thread, sys\nsys.setswitchinterval(1e-6)\nseen = []\ndef work():\n    import \
                  statistics\n    seen.append(statistics.mean([1, 2, 3]))\nhandles = \
                  [_thread.start_joinable_thread(work) for i in range(6)]\nfor handle in handles:\n    \
                  handle.join()\nprint(seen)\n";
    for manner in [gil(), free_threaded(), interleaved()] {
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

/// Where all threads share one of the host's: those that block deep inside code of ours don't keep others from going on.
#[test]
fn threads_that_take_turns_may_block_anywhere() {
    let source = "import _thread, time\nlock = _thread.allocate_lock()\nseen = []\ndef key(item):\n    time.sleep(0.001)\n    \
                  with lock:\n        seen.append(item)\n    return -item\ndef work():\n    result.append(sorted(range(5), \
                  key=key))\nresult = []\nhandles = [_thread.start_joinable_thread(work) for i in range(4)]\ntime.sleep(\
                  0.003)\nfor handle in handles:\n    handle.join()\nprint(result == [[4, 3, 2, 1, 0]] * 4, len(seen))\n";
    for how in [gil(), interleaved()] {
        assert_eq!(printed(source, how), "True 20\n");
    }
}

#[test]
fn a_thread_that_waits_inside_native_code_for_one_beneath_it_says_so() {
    let source = "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\ngo = _thread.allocate_lock()\ngo.acquire()\n\
                  def key(item):\n    go.release()\n    lock.acquire()\n_thread.start_new_thread(sorted, ([1],), \
                  {'key': key})\ngo.acquire()\nlock.release()\n";
    let (run, _) = prepared(source, interleaved());
    assert!(matches!(run.go(), Err(Fault::Nested)));
}
