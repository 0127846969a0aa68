//! A program from start to end.

use super::desk::Desk;
use super::recorder::Recorder;
use super::{Fault, Output, World, deadlock};
use messages::record::Stretch;
use messages::{Ended, Manner};
use python::code::{Code, Image};
use python::object::Halt;
use python::vm::{Ending, Interpreter, Thread};
use std::sync::Arc;

/// The exit status of a program that was ended from outside, as a shell has it after Ctrl-C.
const STOPPED: i32 = 130;

/// A program that is about to run.
#[derive(Debug)]
pub struct Run<W, O> {
    host: Arc<Desk<W, O>>,
    interpreter: Arc<Interpreter>,
    recorder: Option<Arc<Recorder>>,
    code: Code,
}

/// Ends, interrupts and watches a program, from any thread.
#[derive(Clone, Debug)]
pub struct Reins {
    interpreter: Arc<Interpreter>,
    recorder: Option<Arc<Recorder>>,
}

impl Reins {
    /// Ends the run: no handler of the program's sees it.
    pub fn stop(&self) {
        self.interpreter.peers.stop(Halt::Stopped);
    }

    /// Raises `KeyboardInterrupt` in the main thread.
    pub fn interrupt(&self) {
        self.interpreter.peers.interrupt();
    }

    /// What was recorded since this was asked last, by thread; nothing if the run is not recorded.
    pub fn recorded(&self) -> Vec<Stretch> {
        self.recorder.as_ref().map(|recorder| recorder.take()).unwrap_or_default()
    }
}

impl<W: World + 'static, O: Output + 'static> Run<W, O> {
    /// A program in a world. What the compiler has to say of it is printed at once.
    pub fn new(image: Image, world: W, output: O, manner: Manner) -> Self {
        let recorder = manner.recorded.then(Arc::<Recorder>::default);
        let host = Arc::new(Desk::new(world, output, manner.build, recorder.clone()));
        host.warn(&image.warnings);
        let interpreter = Interpreter::new(host.clone(), library::find);
        Self { host, interpreter, recorder, code: image.code }
    }

    /// The file name and the text that tracebacks show.
    pub fn of(self, name: &str, source: &str) -> Self {
        self.interpreter.add_source(name, source);
        self
    }

    /// What ends it while it runs.
    pub fn reins(&self) -> Reins {
        Reins { interpreter: self.interpreter.clone(), recorder: self.recorder.clone() }
    }

    /// Runs it to its end, its main thread in this one. All its threads have ended then.
    ///
    /// # Errors
    /// Its threads wait for each other for ever.
    pub fn go(self) -> Result<Ended, Fault> {
        let Self { host, interpreter, code, .. } = self;
        let main = interpreter.peers.main().clone();
        host.conductor.starts(&main, main.number);
        host.conductor.begin(&main);
        let mut thread = Thread::new(interpreter.clone());
        let ending = thread.run_main(code);
        let ran_us = host.ran_us();
        drop(thread);
        interpreter.finalize();
        host.conductor.end(&main);
        host.conductor.await_all();
        host.flush();
        match ending {
            Ending::Exit(status) => Ok(Ended { status, ran_us }),
            Ending::Halted(Halt::Deadlock) => Err(Fault::Deadlock(deadlock::report(&interpreter.peers))),
            Ending::Halted(Halt::Nested) => Err(Fault::Nested),
            Ending::Halted(_) => Ok(Ended { status: STOPPED, ran_us }),
        }
    }
}
