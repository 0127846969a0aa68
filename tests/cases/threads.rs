//! Programs with threads on the page: real ones where memory is shared, and what is said where it isn't.

use tests::page::program::Program;
use tests::{Case, Mode, Outcome, Stage, ensure, equal};

const HEADERS: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case {
        name: "threads of a program share what it has, and nothing is lost under a lock",
        modes: HEADERS,
        body: share,
    },
    Case { name: "threads wait at the same time", modes: HEADERS, body: wait },
    Case { name: "a thread too many is refused in CPython's words", modes: HEADERS, body: too_many },
    Case { name: "two locks in two orders are called a deadlock", modes: HEADERS, body: deadlock },
    Case { name: "Stop ends many threads at once, and the next program runs", modes: HEADERS, body: stops },
    Case {
        name: "without shared memory a program says why it can start no thread",
        modes: &[Mode::Blocked],
        body: none,
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

/// Runs a text where threads can be had; elsewhere there is nothing to try.
fn run(stage: &mut Stage<'_>, text: &str) -> Outcome<Option<String>> {
    if !stage.shares_memory() {
        return Ok(None);
    }
    let program = Program::open(stage, NAME)?;
    program.runs(text).map(Some)
}

fn prints(stage: &mut Stage<'_>, text: &str, expected: &str) -> Outcome {
    match run(stage, text)? {
        Some(printed) => equal("the output", printed, expected.to_owned()),
        None => none(stage),
    }
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
    if !stage.shares_memory() {
        return none(stage);
    }
    let program = Program::open(stage, NAME)?;
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
    if !stage.shares_memory() {
        return none(stage);
    }
    let program = Program::open(stage, NAME)?;
    program.write(ENDLESS)?;
    program.press()?;
    let printed = format!("(document.querySelector('#{NAME} [data-pipe=out]')?.textContent ?? '').includes('all run')");
    stage.session.until("all threads run", &printed)?;
    program.press()?;
    program.becomes("stopped")?;
    equal("the output", program.runs(SHARE)?, "16000 1\n".to_owned())
}

fn none(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::open(stage, NAME)?;
    program.write("from threading import Thread\nThread(target=print).start()\n")?;
    program.press()?;
    program.becomes("done")?;
    let (said, error) = (program.notice()?, program.output("err")?);
    ensure(said.contains("shared memory"), || format!("the widget does not say why: {said}"))?;
    ensure(error.ends_with("RuntimeError: can't start new thread\n"), || format!("the program says: {error}"))
}

fn reload(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::open(stage, NAME)?;
    program.write(SHARE)?;
    let before = stage.session.page()?;
    program.press()?;
    stage
        .session
        .until("the program has ended", &format!("document.querySelector('#{NAME}')?.dataset.state === 'done'"))?;
    if stage.shares_memory() {
        equal("the output", program.output("out")?, "16000 1\n".to_owned())?;
    }
    equal("the text", program.text()?, SHARE.to_owned())?;
    let reloaded = stage.session.page()? != before;
    // WebKit may have put the page into the care of a worker that was registered meanwhile.
    let sure = stage.shares_memory() && !stage.browser().is_webkit();
    ensure(reloaded || !sure, || "the page was isolated before".to_owned())
}
