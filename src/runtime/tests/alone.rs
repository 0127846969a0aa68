//! Who holds the only GIL of a memory works on objects alone, and in no other case anybody does. Were it otherwise, programs
//! would be right all the same, and slow.

#[path = "stage/paper.rs"]
mod paper;

use messages::Manner;
use messages::record::Build;
use paper::Paper;
use python::vm::NoThread;
use runtime::native::Machine;
use runtime::program::{Run, World};
use sharing::access;
use std::sync::{Mutex, PoisonError};

/// This machine, which says that it has one processor to who is alone, and two to others.
#[derive(Clone, Copy, Debug)]
struct Telling;

impl World for Telling {
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
        if access::is_alone() { 1 } else { 2 }
    }

    fn memory(&self) -> (usize, usize) {
        Machine.memory()
    }

    fn start_thread(&self, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        Machine.start_thread(body)
    }
}

/// Whether threads of this process may be alone is a matter of the whole process: one program runs at a time.
static ONE: Mutex<()> = Mutex::new(());

fn printed(source: &str, build: Build) -> String {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    access::allow();
    let image = compiler::image(source, "test.py").expect("the program compiles");
    let (paper, manner) = (Paper::default(), Manner { build, ..Manner::default() });
    let ended = Run::new(image, Telling, paper.clone(), manner).of("test.py", source).go().expect("it runs to its end");
    assert_eq!(ended.status, 0, "{}", paper.text());
    assert!(!access::is_alone());
    paper.text()
}

/// Threads that take turns, wait, and look again and again who is there.
const THREADS: &str = "import os, sys, threading, time\nsys.setswitchinterval(1e-6)\nseen = {os.cpu_count()}\nlock = \
                       threading.Lock()\ndef work():\n    for i in range(300):\n        with lock:\n            \
                       seen.add(os.cpu_count())\n            time.sleep(0)\nthreads = [threading.Thread(target=work) for i in \
                       range(4)]\nfor thread in threads:\n    thread.start()\nfor thread in threads:\n    \
                       thread.join()\nseen.add(os.cpu_count())\nprint(seen)\n";

#[test]
fn who_holds_the_gil_is_alone() {
    for _ in 0..5 {
        assert_eq!(printed(THREADS, Build::Gil), "{1}\n");
    }
}

#[test]
fn without_a_gil_nobody_is() {
    assert_eq!(printed(THREADS, Build::FreeThreaded), "{2}\n");
    assert_eq!(printed(THREADS, Build::Gil), "{1}\n", "and those who were not are forgotten");
}

#[test]
fn beside_a_second_gil_nobody_is() {
    let source = "import os\nfrom concurrent import interpreters\nprint(os.cpu_count())\nother = \
                  interpreters.create()\nprint(os.cpu_count())\nother.call(print, \
                  'inside')\nprint(os.cpu_count())\nother.close()\nprint(os.cpu_count())\n";
    assert_eq!(printed(source, Build::Gil), "1\n2\ninside\n2\n2\n");
    assert_eq!(printed("import os\nprint(os.cpu_count())\n", Build::Gil), "1\n");
}
