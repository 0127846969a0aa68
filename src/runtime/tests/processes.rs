//! Python processes, natively: what must hold in every run, however the system schedules them.

use messages::record::Build;
use messages::{Manner, Pipe};
use runtime::native::Machine;
use runtime::program::{Fault, Output, Run};
use std::sync::{Arc, Mutex};

/// How often what depends on the moment is tried.
const ROUNDS: usize = 20;

#[derive(Clone, Debug, Default)]
struct Paper(Arc<Mutex<String>>);

impl Output for Paper {
    fn print(&self, _: Pipe, text: &str, _: &dyn Fn() -> u64) {
        self.0.lock().expect("nobody panics while printing").push_str(text);
    }

    fn flush(&self, _: u64) {}
}

/// A main program whose guard is fulfilled, and what it prints to.
fn prepared(definitions: &str, body: &str, manner: Manner) -> (Run<Machine, Paper>, Paper) {
    let body = body.replace('\n', "\n    ");
    let source =
        format!("from multiprocessing import *\nimport os\n{definitions}\nif __name__ == '__main__':\n    {body}\n");
    let image = compiler::image(&source, "test.py").expect("the program compiles");
    let paper = Paper::default();
    (Run::new(image, Machine, paper.clone(), manner).of("test.py", &source), paper)
}

fn printed(definitions: &str, body: &str) -> String {
    let (run, paper) = prepared(definitions, body, Manner::default());
    run.go().expect("it runs to its end");
    let text = paper.0.lock().expect("nobody panics while printing");
    text.clone()
}

#[test]
fn processes_share_nothing_but_what_is_sent() {
    let definitions = "shared = []\ndef work(queue):\n    shared.append(1)\n    queue.put(shared)";
    let body = "queue = Queue()\nchild = Process(target=work, args=(queue,))\nchild.start()\nprint(queue.get(), shared)\n\
                child.join()\nprint(child.exitcode)";
    assert_eq!(printed(definitions, body), "[1] []\n0\n");
}

#[test]
fn a_counter_that_all_share_loses_nothing_under_its_lock() {
    let definitions = "def work(counter, barrier):\n    barrier.wait()\n    for _ in range(300):\n        \
                       with counter.get_lock():\n            counter.value += 1";
    let body = "counter, barrier = Value('i', 0), Barrier(4)\n\
                children = [Process(target=work, args=(counter, barrier)) for _ in range(4)]\n\
                for child in children: child.start()\nfor child in children: child.join()\nprint(counter.value)";
    assert_eq!(printed(definitions, body), "1200\n");
}

#[test]
fn a_queue_loses_nothing_and_gives_nothing_twice() {
    let definitions = "def work(tasks, results):\n    for task in iter(tasks.get, None):\n        \
                       results.put(task * task)";
    let body = "tasks, results = Queue(), Queue()\n\
                children = [Process(target=work, args=(tasks, results)) for _ in range(3)]\n\
                for child in children: child.start()\nfor n in range(200): tasks.put(n)\n\
                for _ in children: tasks.put(None)\n\
                print(sorted(results.get() for _ in range(200)) == [n * n for n in range(200)])\n\
                for child in children: child.join()\nprint([child.exitcode for child in children])";
    assert_eq!(printed(definitions, body), "True\n[0, 0, 0]\n");
}

#[test]
fn a_process_that_dies_breaks_its_pool_and_another_pool_works() {
    let definitions = "from concurrent.futures import ProcessPoolExecutor\n\
                       from concurrent.futures.process import BrokenProcessPool\n\
                       def work(n):\n    if n == 3: os._exit(1)\n    return n";
    let body = "try:\n    with ProcessPoolExecutor(2) as pool: print(list(pool.map(work, range(6))))\n\
                except BrokenProcessPool as error: print('broken')\n\
                with ProcessPoolExecutor(2) as pool: print(list(pool.map(work, range(3))))";
    assert_eq!(printed(definitions, body), "broken\n[0, 1, 2]\n");
}

#[test]
fn an_endless_process_is_ended_by_a_signal_and_by_the_end_of_a_program_whose_daemon_it_is() {
    let definitions = "def work(begun):\n    begun.set()\n    while True: pass";
    let body = "begun = Event()\nchild = Process(target=work, args=(begun,))\nchild.start()\nbegun.wait()\n\
                child.terminate()\nchild.join()\nprint(child.exitcode)\n\
                begun.clear()\nProcess(target=work, args=(begun,), daemon=True).start()\nbegun.wait()";
    assert_eq!(printed(definitions, body), "-15\n");
}

#[test]
fn stopping_ends_a_program_that_waits_for_its_processes_and_them() {
    let definitions = "def work(begun):\n    begun.set()\n    while True: pass";
    let body = "begun = Event()\nchild = Process(target=work, args=(begun,))\nchild.start()\nbegun.wait()\n\
                print('begun')\nchild.join()";
    let (run, paper) = prepared(definitions, body, Manner::default());
    let reins = run.reins();
    let running = std::thread::spawn(move || run.go());
    while !paper.0.lock().expect("nobody panics while printing").contains("begun") {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    reins.stop();
    assert_eq!(running.join().expect("no panic").expect("it ends").status, 130);
}

#[test]
fn without_a_gil_processes_work_too() {
    let manner = Manner { build: Build::FreeThreaded, ..Manner::default() };
    let definitions = "import sys\ndef work(n):\n    return n, sys._is_gil_enabled()";
    let (run, paper) = prepared(definitions, "with Pool(2) as pool: print(pool.map(work, range(3)))", manner);
    run.go().expect("it runs to its end");
    assert_eq!(*paper.0.lock().expect("no panic"), "[(0, False), (1, False), (2, False)]\n");
}

/// What the report of a deadlock says, thread by thread. Without a fork server, who is nobody's to wait for.
fn stuck(definitions: &str, body: &str) -> Vec<String> {
    let body = format!("set_start_method('spawn')\n{body}");
    let (run, _) = prepared(definitions, &body, Manner::default());
    let Err(Fault::Deadlock(deadlock)) = run.go() else { panic!("it can't end") };
    deadlock.to_string().lines().skip(1).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn processes_that_wait_for_each_other_are_told_and_by_what_name() {
    let definitions = "def work(queue):\n    queue.get()";
    let body = "queue = SimpleQueue()\nchild = Process(target=work, args=(queue,))\nchild.start()\nchild.join()";
    let waits = [
        "MainProcess, MainThread (line 10) waits for the end of Process-1",
        "Process-1, MainThread (line 4) waits for pipe 3, into which MainProcess or Process-1 could write",
    ];
    (0..ROUNDS).for_each(|_| assert_eq!(stuck(definitions, body), waits));
}

#[test]
fn threads_of_a_process_that_wait_for_its_own_have_part_in_it() {
    let definitions = "import threading\n\
                       def work(semaphore):\n    thread = threading.Thread(target=semaphore.acquire, name='helper')\n    \
                       thread.start()\n    thread.join()";
    let body = "semaphore = Semaphore(0)\nchild = Process(target=work, args=(semaphore,), name='child')\n\
                child.start()\nchild.join()";
    let waits = [
        "MainProcess, MainThread (line 13) waits for the end of child",
        "child, MainThread (line 7) waits for the end of helper",
        "child, helper waits for semaphore 3",
    ];
    (0..ROUNDS).for_each(|_| assert_eq!(stuck(definitions, body), waits));
}

#[test]
fn a_process_that_ends_or_is_ended_wakes_who_waits_and_is_no_deadlock() {
    let definitions = "def work(queue, begun):\n    begun.set()\n    queue.get()";
    let body = "queue, begun = SimpleQueue(), Event()\nchild = Process(target=work, args=(queue, begun))\n\
                child.start()\nbegun.wait()\nchild.terminate()\nchild.join()\nprint(child.exitcode)";
    (0..ROUNDS).for_each(|_| assert_eq!(printed(definitions, body), "-15\n"));
}

#[test]
fn an_interrupt_under_way_is_no_deadlock() {
    let definitions = "import signal\ndef work(queue, begun):\n    try:\n        begun.set()\n        \
                       queue.get()\n    except KeyboardInterrupt:\n        os._exit(3)";
    let body = "queue, begun = SimpleQueue(), Event()\nchild = Process(target=work, args=(queue, begun))\n\
                child.start()\nbegun.wait()\nos.kill(child.pid, signal.SIGINT)\nchild.join()\nprint(child.exitcode)";
    (0..ROUNDS).for_each(|_| assert_eq!(printed(definitions, body), "3\n"));
}

#[test]
fn what_goes_to_and_fro_is_no_deadlock_at_any_moment() {
    let definitions = "def work(own, other, count):\n    for _ in range(count):\n        \
                       other.put(own.get() + 1)";
    let body = "one, two = SimpleQueue(), SimpleQueue()\n\
                children = [Process(target=work, args=args) for args in [(one, two, 500), (two, one, 500)]]\n\
                for child in children: child.start()\none.put(0)\n\
                for child in children: child.join()\nprint(one.get())";
    (0..ROUNDS).for_each(|_| assert_eq!(printed(definitions, body), "1000\n"));
}

#[test]
fn a_child_that_is_born_while_all_others_wait_is_no_deadlock() {
    let definitions = "\
                       def last(queue):\n    queue.put('here')\n\
                       def work(queue):\n    Process(target=last, args=(queue,)).start()";
    let body = "queue = SimpleQueue()\nProcess(target=work, args=(queue,)).start()\nprint(queue.get())";
    (0..ROUNDS).for_each(|_| assert_eq!(printed(definitions, body), "here\n"));
}

#[test]
fn whoever_waits_by_time_is_no_part_of_a_deadlock() {
    let definitions = "import time\ndef work(queue):\n    time.sleep(0.05)\n    queue.put(1)";
    let body = "queue = SimpleQueue()\nchild = Process(target=work, args=(queue,))\nchild.start()\n\
                print(queue.get(), Lock().acquire(timeout=0.01))\nlock = Lock()\nlock.acquire()\n\
                print(lock.acquire(timeout=0.05))";
    (0..ROUNDS).for_each(|_| assert_eq!(printed(definitions, body), "1 True\nFalse\n"));
}
