//! Python threads that take turns on one thread of the system's: what must hold in every run, and no less than on real
//! threads.

mod stage;

use messages::record::{Build, Record, What, Why};
use messages::{End, Manner, Program};
use runtime::native::{Alone, Machine};
use runtime::program::{Fault, Run, walk};
use stage::{Paper, WAITS, counting, follows_from_itself, has_one_runner};

/// A program that is about to run, and what it prints to.
fn prepared(source: &str, manner: Manner) -> (Run<Alone<Machine>, Paper>, Paper) {
    let image = compiler::image(source, "test.py").expect("the program compiles");
    let paper = Paper::default();
    (Run::new(image, Alone(Machine), paper.clone(), manner).of("test.py", source), paper)
}

fn printed(source: &str) -> String {
    let (run, paper) = prepared(source, Manner::default());
    run.go().expect("it runs to its end");
    paper.text()
}

fn recorded(source: &str) -> Record {
    let (run, _) = prepared(source, Manner { recorded: true, ..Manner::default() });
    let reins = run.reins();
    run.go().expect("it runs to its end");
    let mut record = Record::default();
    reins.recorded().into_iter().for_each(|stretch| record.append(stretch));
    record
}

#[test]
fn nothing_is_lost_of_what_holds_no_check_point() {
    for threads in [2, 8] {
        assert_eq!(printed(&counting(threads, 20_000, "counter += 1")), format!("{}\n", threads * 20_000));
    }
}

#[test]
fn a_call_between_load_and_store_loses_updates_in_the_end() {
    let lost = |body: &str| (0..50).any(|_| printed(&counting(4, 20_000, body)) != "80000\n");
    assert!(lost("counter = int(counter) + 1"), "a turn may end after a call");
    assert!(lost("counter = f(counter)"), "a turn may end where a function begins");
}

#[test]
fn there_is_never_a_second_runner() {
    has_one_runner(&recorded(&counting(3, 20_000, "counter += 1")));
}

#[test]
fn every_event_of_a_thread_follows_from_the_one_before() {
    follows_from_itself(&recorded(WAITS));
}

/// The protocol of the lock: wait, request after the interval, drop at a check point, take by the other one.
#[test]
fn who_has_waited_for_the_interval_asks_and_is_given_the_lock() {
    let source = "import _thread, time\ndef work():\n    end = time.monotonic() + 0.1\n    while time.monotonic() < end:\n        \
                  pass\nhandles = [_thread.start_joinable_thread(work) for i in range(2)]\nfor handle in handles:\n    \
                  handle.join()\n";
    let record = recorded(source);
    let mut all: Vec<(u64, u32, What)> = Vec::new();
    for (thread, track) in (0..).zip(&record.threads) {
        all.extend(track.moments.iter().map(|moment| (moment.at_ns, thread, moment.what)));
    }
    all.sort_by_key(|(at_ns, ..)| *at_ns);
    let asked = |(_, thread, what): &&(u64, u32, What)| *thread == 2 && *what == What::Request { holder: 1 };
    let &(asked_ns, ..) = all.iter().find(asked).expect("the second one has asked the first one");
    let waits = |(at_ns, thread, what): &&(u64, u32, What)| *at_ns < asked_ns && *thread == 2 && *what == What::Wait;
    let &(since_ns, ..) = all.iter().rev().find(waits).expect("it has waited before");
    assert!(asked_ns - since_ns >= 5_000_000, "it has asked after {} ns", asked_ns - since_ns);
    let after: Vec<What> = all.iter().filter(|(at_ns, ..)| *at_ns > asked_ns).map(|(.., what)| *what).collect();
    assert_eq!(after[..3], [What::Drop(Why::Request), What::Take { switched: true }, What::Wait]);
}

#[test]
fn threads_that_wait_for_each_other_end_the_run_and_are_named() {
    let source = "import _thread\na, b = _thread.allocate_lock(), _thread.allocate_lock()\nfirst = \
                  _thread.allocate_lock()\nfirst.acquire()\ndef work():\n    _thread.set_name('worker')\n    with \
                  a:\n        first.release()\n        with b:\n            pass\nwith b:\n    \
                  _thread.start_new_thread(work, ())\n    first.acquire()\n    with a:\n        pass\n";
    let Err(Fault::Deadlock(deadlock)) = prepared(source, Manner::default()).0.go() else { panic!("it can't end") };
    let told: Vec<_> =
        deadlock.waits.iter().map(|wait| (&*wait.name, wait.line, wait.holder.as_deref().unwrap_or("-"))).collect();
    assert_eq!(told, [("MainThread", 14, "worker"), ("worker", 9, "MainThread")]);
}

#[test]
fn a_wait_with_a_time_ends_and_is_not_started_again() {
    let source = "import _thread, time\nlock, tick = _thread.allocate_lock(), _thread.allocate_lock()\nlock.acquire()\n\
                  def wait():\n    began = time.monotonic()\n    print(lock.acquire(timeout=0.1), \
                  0.1 <= time.monotonic() - began < 5)\n\
                  handle = _thread.start_joinable_thread(wait)\nwhile not handle.is_done():\n    time.sleep(0.01)\n";
    assert_eq!(printed(source), "False True\n");
}

#[test]
fn stopping_ends_threads_wherever_they_are() {
    let source = "import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\ndef spin():\n    try:\n        while \
                  True:\n            time.sleep(0.001)\n    finally:\n        print('seen')\n_thread.start_new_thread(spin, ())\n\
                  _thread.start_new_thread(lock.acquire, ())\n_thread.start_new_thread(time.sleep, (1000,))\n\
                  print('ready')\nwhile True:\n    time.sleep(1000)\n";
    let (run, paper) = prepared(source, Manner::default());
    let reins = run.reins();
    let running = std::thread::spawn(move || run.go());
    while paper.text().is_empty() {
        std::thread::yield_now();
    }
    reins.stop();
    assert_eq!(running.join().expect("no panic").expect("no fault").status, 130);
    assert_eq!(paper.text(), "ready\n", "no handler sees it");
}

#[test]
fn an_interrupt_reaches_the_main_thread_where_it_waits() {
    let source = "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\n_thread.start_new_thread(\
                  _thread.interrupt_main, ())\ntry:\n    lock.acquire()\nexcept KeyboardInterrupt:\n    print('heard')\n";
    assert_eq!(printed(source), "heard\n");
}

#[test]
fn the_end_of_the_main_thread_ends_daemons() {
    let source = "import _thread, time\ndef spin():\n    while True:\n        pass\nfor body in (spin, lambda: \
                  time.sleep(1000)):\n    _thread.start_new_thread(body, ())\ntime.sleep(0.02)\nprint('end')\n";
    assert_eq!(printed(source), "end\n");
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
    assert_eq!(printed(source), "[300] 24 [False, False, False]\n");
}

#[test]
fn a_waiter_is_handed_the_lock_that_another_thread_takes_again_and_again() {
    let source = "import _thread\nlock = _thread.allocate_lock()\ndone = False\ndef wait():\n    global done\n    with \
                  lock:\n        done = True\nlock.acquire()\nhandle = _thread.start_joinable_thread(wait)\nwhile not \
                  done:\n    lock.release()\n    lock.acquire()\nlock.release()\nhandle.join()\nprint('had its turn')\n";
    assert_eq!(printed(source), "had its turn\n");
}

#[test]
fn threads_that_import_the_same_module_get_all_of_it() {
    let source = "import _thread, sys\nsys.setswitchinterval(1e-6)\nseen = []\ndef work():\n    import \
                  statistics\n    seen.append(statistics.mean([1, 2, 3]))\nhandles = \
                  [_thread.start_joinable_thread(work) for i in range(6)]\nfor handle in handles:\n    \
                  handle.join()\nprint(seen)\n";
    assert_eq!(printed(source), "[2, 2, 2, 2, 2, 2]\n");
}

#[test]
fn what_the_main_thread_imports_is_complete_before_others_want_it() {
    let source = "import _thread, sys\nsys.setswitchinterval(1e-6)\ngo, seen = _thread.allocate_lock(), []\ngo.acquire()\n\
                  def work():\n    while not seen:\n        pass\n    import statistics\n    \
                  seen.append(statistics.mean([1, 2, 3]))\nhandles = [_thread.start_joinable_thread(work) for i in \
                  range(6)]\nseen.append(0)\nimport statistics\nfor handle in handles:\n    handle.join()\nprint(seen)\n";
    assert_eq!(printed(source), "[0, 2, 2, 2, 2, 2, 2]\n");
}

/// The stepper sees the main thread's instructions; the others have their turns between them.
#[test]
fn a_traced_run_lets_others_have_their_turns() {
    let source = "import _thread\nseen = []\nhandle = _thread.start_joinable_thread(lambda: seen.append(1))\nhandle.join()\n\
                  while not seen:\n    pass\n";
    let image = compiler::image(source, "test.py").expect("the program compiles");
    let program = Program::new("test.py", source, postcard::to_allocvec(&image).expect("it can be written"));
    let walk = walk(&program, Alone(Machine)).expect("it runs");
    assert_eq!(walk.trace.end, Some(End::Exit(0)));
}

/// A thread that waits, in what `body` calls, for a word of the main thread's.
fn waiting(body: &str) -> String {
    format!(
        "import _thread, functools\ngo = _thread.allocate_lock()\ngo.acquire()\ndef wait(*args):\n    go.acquire()\n    \
         return 1\ndef items():\n    yield wait()\nclass Waiter:\n    def __call__(self):\n        return wait()\ndef \
         work():\n    {body}\n    print('done')\nhandle = _thread.start_joinable_thread(work)\nfor i in range(200_000):\n    \
         pass\ngo.release()\nhandle.join()\n"
    )
}

#[test]
fn a_thread_is_set_aside_in_whatever_python_calls() {
    for body in [
        "wait()",
        "for item in iter(wait, 1): pass",
        "for item in items(): pass",
        "next(items())",
        "items().send(None)",
        "functools.partial(wait, 1)()",
        "Waiter()()",
        "[item for item in iter(Waiter(), 1)]",
    ] {
        assert_eq!(printed(&waiting(body)), "done\n", "{body}");
    }
}

/// Where code of ours lies in between, what can wake the thread must be able to run on top of it: the main thread can't.
#[test]
fn a_thread_that_can_not_be_set_aside_says_so() {
    for body in ["sorted([1], key=wait)", "list(map(wait, [1]))"] {
        let told = printed(&waiting(body));
        assert!(told.contains("NotImplementedError: not supported by this page's interpreter: waiting"), "{told}");
        assert!(!told.contains("done"), "{told}");
    }
    // Another thread can.
    let source = "import _thread, time\ngo = _thread.allocate_lock()\ngo.acquire()\nhandle = \
                  _thread.start_joinable_thread(lambda: print(sorted([2, 1], key=lambda n: go.acquire() and n)))\n\
                  def release():\n    for i in range(2):\n        time.sleep(0.01)\n        go.release()\n\
                  _thread.start_new_thread(release, ())\nhandle.join()\n";
    assert_eq!(printed(source), "[1, 2]\n");
}

#[test]
fn loops_over_calls_end_as_they_do_without_turns() {
    let source = "import _thread\ndef numbers(limit, end):\n    count = 0\n    def number():\n        nonlocal count\n        \
                  count += 1\n        if count > limit:\n            raise end\n        return count\n    return \
                  number\ndef work():\n    print([n for n in iter(numbers(9, StopIteration), 4)])\n    calls = \
                  iter(numbers(3, StopIteration), 4)\n    print([n for n in calls], list(calls))\n    try:\n        for n in \
                  iter(numbers(1, ValueError('no')), 0):\n            print(n)\n    except ValueError as error:\n        \
                  print(error)\n    generator = (n for n in [1])\n    print(next(generator))\n    try:\n        \
                  next(generator)\n    except StopIteration as stop:\n        print(repr(stop))\n    def returns():\n        \
                  got = yield 1\n        return got\n    generator = returns()\n    print(generator.send(None))\n    try:\n        \
                  generator.send('sent')\n    except StopIteration as stop:\n        print(repr(stop))\n    \
                  print(next(generator, 'default'))\n";
    let alone = printed(&format!("{source}work()\n"));
    assert_eq!(alone.lines().next(), Some("[1, 2, 3]"));
    assert_eq!(printed(&format!("{source}_thread.start_joinable_thread(work).join()\n")), alone);
}

#[test]
fn without_a_gil_no_thread_can_be_started() {
    let source = "import _thread\ntry:\n    _thread.start_new_thread(print, ())\nexcept RuntimeError as error:\n    \
                  print(error)\n";
    let (run, paper) = prepared(source, Manner { build: Build::FreeThreaded, ..Manner::default() });
    run.go().expect("it runs to its end");
    assert_eq!(paper.text(), "can't start new thread\n");
}

#[test]
fn there_are_only_so_many_threads() {
    let source = "import _thread\ngo = _thread.allocate_lock()\ngo.acquire()\nhandles = []\ntry:\n    while True:\n        \
                  handles.append(_thread.start_joinable_thread(go.acquire))\nexcept RuntimeError as error:\n    \
                  print(len(handles), error)\nfor handle in handles:\n    go.release()\n    handle.join()\n";
    assert_eq!(printed(source), "399 can't start new thread\n");
}
