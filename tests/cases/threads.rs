//! Programs with threads on the page: real ones where memory is shared, and in turns where it isn't, which is said.

use tests::page::program::Program;
use tests::{Case, Mode, Outcome, Stage, ensure, equal};

/// With shared memory and without.
const BOTH: &[Mode] = &[Mode::Headers, Mode::Blocked];

pub const CASES: &[Case] = &[
    Case { name: "threads of a program share what it has, and nothing is lost under a lock", modes: BOTH, body: share },
    Case { name: "threads wait at the same time", modes: BOTH, body: wait },
    Case { name: "a thread too many is refused in CPython's words", modes: BOTH, body: too_many },
    Case { name: "two locks in two orders are called a deadlock", modes: BOTH, body: deadlock },
    Case { name: "Stop ends many threads at once, and the next program runs", modes: BOTH, body: stops },
    Case {
        name: "without shared memory threads take turns, processes are refused, and the page says so",
        modes: &[Mode::Blocked],
        body: turns,
    },
];

/// The cases of hosts whose service worker has to isolate the page; they come after that has removed itself.
pub const AFTER_REMOVAL: &[Case] = &[Case {
    name: "one click runs a program with threads, and what was written survives",
    modes: &[Mode::Worker, Mode::SubPath],
    body: reload,
}];

const NAME: &str = "reference_counts";

/// Each waits for all others in the middle, so that none can have ended before another has begun.
const SHARE: &str = "
import sys
import threading
sys.setswitchinterval(1e-4)
counter, lock, middle = 0, threading.Lock(), threading.Barrier(4)
def work():
    global counter
    for n in range(4000):
        if n == 2000:
            middle.wait()
        with lock:
            counter = int(counter) + 1
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter, threading.active_count())
";

/// Whoever sleeps has let go of the lock: the last one finds all others asleep.
const WAIT: &str = "
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep
together = Barrier(5)
def wait(number):
    together.wait()
    sleep(0.02)
    return number * number
with ThreadPoolExecutor(max_workers=5) as pool:
    print(list(pool.map(wait, range(5))))
";

const TOO_MANY: &str = "
import threading
release = threading.Event()
threads = []
try:
    while len(threads) < 1000:
        thread = threading.Thread(target=release.wait)
        thread.start()
        threads.append(thread)
except RuntimeError as error:
    print(error)
finally:
    release.set()
for thread in threads:
    thread.join()
print(len(threads) > 20, threading.active_count())
";

const DEADLOCK: &str = "
from threading import Barrier, Lock, Thread
savings, current, both = Lock(), Lock(), Barrier(2)
def move(first, second):
    with first:
        both.wait()
        with second:
            print('never')
threads = [Thread(target=move, args=pair) for pair in [(savings, current), (current, savings)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
";

const ENDLESS: &str = "
from threading import Thread
def work():
    while True:
        pass
for _ in range(6):
    Thread(target=work).start()
print('all run')
work()
";

/// Whose threads end each other's endless loops, which they can only in turns.
const TURNS: &str = "
from threading import Thread
said = []
def wait_for(word, answer):
    while word not in said:
        pass
    said.append(answer)
threads = [Thread(target=wait_for, args=pair) for pair in [('two', 'three'), ('one', 'two')]]
for thread in threads:
    thread.start()
said.append('one')
for thread in threads:
    thread.join()
print(said)
";

fn prints(stage: &mut Stage<'_>, text: &str, expected: &str) -> Outcome {
    let program = Program::next(stage, NAME)?;
    equal("the output", program.runs(text)?, expected.to_owned())
}

fn share(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, SHARE, "16000 1\n")
}

fn wait(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, WAIT, "[0, 1, 4, 9, 16]\n")
}

fn too_many(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, TOO_MANY, "can't start new thread\nTrue 1\n")
}

fn deadlock(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write(DEADLOCK)?;
    program.press()?;
    program.becomes("failed")?;
    let said = program.result()?;
    let parts = ["deadlock", "MainThread", "Thread-1 (move)", "Thread-2 (move)", "line 7"];
    match parts.iter().find(|part| !said.contains(**part)) {
        Some(part) => Err(tests::Failure::new(format!("`{part}` is not in: {said}"))),
        None => Ok(()),
    }
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write(ENDLESS)?;
    program.press()?;
    let printed = format!("(document.querySelector('#{NAME} [data-pipe=out]')?.textContent ?? '').includes('all run')");
    stage.session.until("all threads run", &printed)?;
    program.press()?;
    program.becomes("stopped")?;
    equal("the output", program.runs(SHARE)?, "16000 1\n".to_owned())
}

fn turns(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    equal("the output", program.runs(TURNS)?, "['one', 'two', 'three']\n".to_owned())?;
    let said = program.notice()?;
    ensure(said.contains("take turns on one worker") && said.contains("shared memory"), || {
        format!("the widget does not say how: {said}")
    })?;
    program.write("from multiprocessing import Process\nProcess(target=print).start()\n")?;
    program.press()?;
    program.becomes("done")?;
    let error = program.output("err")?;
    ensure(error.contains("NotImplementedError: not supported by this page's interpreter: processes"), || {
        format!("the program says: {error}")
    })
}

fn reload(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::open(stage, NAME)?;
    program.write(SHARE)?;
    let before = stage.session.page()?;
    program.press()?;
    stage
        .session
        .until("the program has ended", &format!("document.querySelector('#{NAME}')?.dataset.state === 'done'"))?;
    equal("the output", program.output("out")?, "16000 1\n".to_owned())?;
    equal("the text", program.text()?, SHARE.to_owned())?;
    let reloaded = stage.session.page()? != before;
    // WebKit may have put the page into the care of a worker that was registered meanwhile.
    let sure = stage.shares_memory() && !stage.browser().is_webkit();
    ensure(reloaded || !sure, || "the page was isolated before".to_owned())
}
