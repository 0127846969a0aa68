//! Programs with processes on the page: workers with interpreters and memories of their own.

use tests::page::program::Program;
use tests::{Case, Mode, Outcome, Stage, ensure, equal};

const HEADERS: &[Mode] = &[Mode::Headers];

pub const CASES: &[Case] = &[
    Case { name: "processes of a program share nothing but what is sent", modes: HEADERS, body: apart },
    Case { name: "processes are there at the same time, and print before they end", modes: HEADERS, body: together },
    Case { name: "a process that dies breaks its pool, and nothing else", modes: HEADERS, body: dies },
    Case { name: "a process is ended from outside", modes: HEADERS, body: ended },
    Case { name: "Stop ends all processes at once, and the next program runs", modes: HEADERS, body: stops },
    Case {
        name: "without shared memory a program says why it can start no process",
        modes: &[Mode::Blocked],
        body: none,
    },
];

const NAME: &str = "reference_counts";

const APART: &str = "
import os
from multiprocessing import Pipe, Process, Queue, parent_process
shared = ['parent']
def work(queue, connection):
    shared.append('child')
    queue.put((shared, parent_process().pid))
    connection.send(connection.recv() * 2)
    raise SystemExit(3)
if __name__ == '__main__':
    queue, (here, there) = Queue(), Pipe()
    process = Process(target=work, args=(queue, there))
    process.start()
    here.send('ab' * 50_000)
    sent, parent = queue.get()
    print(sent, parent == os.getpid(), len(here.recv()))
    process.join()
    print(shared, process.exitcode)
";

/// None can pass before all are there.
const TOGETHER: &str = "
from multiprocessing import Barrier, Lock, Process, Value
def work(number, barrier, counter):
    barrier.wait()
    for _ in range(200):
        with counter.get_lock():
            counter.value += 1
    if number == 1:
        print('the last words of', number)
if __name__ == '__main__':
    barrier, counter = Barrier(3), Value('i', 0)
    processes = [Process(target=work, args=(n, barrier, counter)) for n in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value, [process.exitcode for process in processes])
";

const DIES: &str = "
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
def work(number):
    if number == 3:
        os._exit(1)
    return number * number
if __name__ == '__main__':
    try:
        with ProcessPoolExecutor(max_workers=2) as pool:
            print(list(pool.map(work, range(6))))
    except BrokenProcessPool as error:
        print(type(error).__name__)
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(work, range(3))))
";

const ENDED: &str = "
from multiprocessing import Event, Process
def work(begun):
    begun.set()
    while True:
        pass
if __name__ == '__main__':
    begun = Event()
    process = Process(target=work, args=(begun,))
    process.start()
    begun.wait()
    print(process.is_alive())
    process.terminate()
    process.join()
    print(process.exitcode, process.is_alive())
";

const ENDLESS: &str = "
from multiprocessing import Barrier, Process
def work(barrier):
    barrier.wait()
    while True:
        pass
if __name__ == '__main__':
    barrier = Barrier(4)
    for _ in range(3):
        Process(target=work, args=(barrier,)).start()
    barrier.wait()
    print('all run', flush=True)
    work(barrier)
";

fn prints(stage: &mut Stage<'_>, text: &str, expected: &str) -> Outcome {
    if !stage.shares_memory() {
        return none(stage);
    }
    let program = Program::next(stage, NAME)?;
    equal("the output", program.runs(text)?, expected.to_owned())
}

fn apart(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, APART, "['parent', 'child'] True 200000\n['parent'] 3\n")
}

fn together(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, TOGETHER, "the last words of 1\n600 [0, 0, 0]\n")
}

fn dies(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, DIES, "BrokenProcessPool\n[0, 1, 4]\n")
}

fn ended(stage: &mut Stage<'_>) -> Outcome {
    prints(stage, ENDED, "True\n-15 False\n")
}

fn stops(stage: &mut Stage<'_>) -> Outcome {
    if !stage.shares_memory() {
        return none(stage);
    }
    let program = Program::next(stage, NAME)?;
    program.write(ENDLESS)?;
    program.press()?;
    let printed = format!("(document.querySelector('#{NAME} [data-pipe=out]')?.textContent ?? '').includes('all run')");
    stage.session.until("all processes run", &printed)?;
    program.press()?;
    program.becomes("stopped")?;
    equal("the output", program.runs(TOGETHER)?, "the last words of 1\n600 [0, 0, 0]\n".to_owned())
}

fn none(stage: &mut Stage<'_>) -> Outcome {
    let program = Program::next(stage, NAME)?;
    program.write("from multiprocessing import Process\nif __name__ == '__main__':\n    Process().start()\n")?;
    program.press()?;
    program.becomes("done")?;
    let (said, error) = (program.notice()?, program.output("err")?);
    ensure(said.contains("shared memory"), || format!("the widget does not say why: {said}"))?;
    ensure(error.contains("not supported by this page's interpreter: processes"), || {
        format!("the program says: {error}")
    })
}
