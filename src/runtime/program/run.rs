//! A program from start to end.

use super::desk::{Desk, Home};
use super::kin::{FAILED, Heirloom, Kin, Living};
use super::recorder::Recorder;
use super::{Fault, Output, World};
use crate::system::{Memory, Process, Who};
use messages::record::Stretch;
use messages::{Birth, Ended, Life, Manner, Stage};
use python::code::{Code, Image};
use python::object::Halt;
use python::vm::{Breaker, Ending, Interpreter, Thread};
use sharing::access;
use std::sync::{Arc, Mutex};

/// The exit status of a program that was ended from outside, as a shell has it after Ctrl-C.
const STOPPED: i32 = 130;

/// The module of the library that a process begins with.
const START: &str = "multiprocessing._start";

/// A program that is about to run.
#[derive(Debug)]
pub struct Run<W, O> {
    host: Arc<Desk<W, O>>,
    interpreter: Arc<Interpreter>,
    recorder: Option<Arc<Recorder>>,
    code: Code,
    heirloom: Heirloom,
}

/// Ends, interrupts and watches a program, from any thread.
#[derive(Clone, Debug)]
pub struct Reins {
    interpreter: Arc<Interpreter>,
    recorder: Option<Arc<Recorder>>,
    home: Arc<Home>,
    /// Perhaps the interpreter ends with them, and its objects, on a thread that has nothing else to do with any.
    _visit: access::Visit,
}

impl Reins {
    pub(super) fn of(interpreter: Arc<Interpreter>, recorder: Option<Arc<Recorder>>, home: Arc<Home>) -> Self {
        Self { interpreter, recorder, home, _visit: access::visit() }
    }

    /// Ends the run: no handler of the program's sees it.
    pub fn stop(&self) {
        self.interpreter.peers.stop(Halt::Stopped);
        if let Some(all) = self.interpreter.host.interpreters() {
            all.stop(Halt::Stopped);
        }
    }

    /// Raises `KeyboardInterrupt` in the main thread.
    pub fn interrupt(&self) {
        self.interpreter.peers.interrupt();
        // Only now, so that nobody takes this process for one that waits for ever.
        self.home.known().into_iter().for_each(|process| process.interrupted());
    }

    /// What was recorded since this was asked last, by thread; nothing if the run is not recorded.
    pub fn recorded(&self) -> Vec<Stretch> {
        self.recorder.as_ref().map(|recorder| recorder.take()).unwrap_or_default()
    }
}

impl<W: World + 'static, O: Output + 'static> Run<W, O> {
    /// A program in a world. What the compiler has to say of it is printed at once.
    pub fn new(image: Image, world: W, output: O, manner: Manner) -> Self {
        Self::with(image, world, Arc::new(output), manner)
    }

    fn with(image: Image, world: W, output: Arc<O>, manner: Manner) -> Self {
        let _visit = access::visit();
        access::alone();
        let recorder = manner.recorded.then(Arc::<Recorder>::default);
        let host = Desk::new(world, output, manner.build, recorder.clone());
        host.warn(&image.warnings);
        let interpreter = Interpreter::new(host.clone(), library::find);
        let code = image.code.clone();
        let heirloom = Heirloom { image: Some(Arc::new(image)), manner, ..Heirloom::default() };
        Self { host, interpreter, recorder, code, heirloom }
    }

    /// A process that another one has started: `spawn`. Its main module is the library's, which runs the program when it
    /// has come to that.
    pub(super) fn born(
        birth: Birth,
        world: W,
        output: Arc<O>,
        memory: Arc<dyn Memory>,
        living: Living,
    ) -> Result<Self, Fault> {
        let Birth { pid, row, parent, asked_us, preparation, program } = birth;
        let image = super::decode(&program)?;
        let own = image.code.clone();
        let heirloom = Heirloom::of(&program, image);
        let code = library::find(START)
            .map_err(Fault::Library)?
            .ok_or_else(|| Fault::Library(format!("it has no {START}")))?;
        let image = Image { code, warnings: String::new() };
        // Of a process its stages are recorded, but not what its threads do.
        let manner = Manner { recorded: false, ..program.manner };
        let mut run = Self::with(image, world.clone(), output.clone(), manner);
        let kin = Kin { world, output, heirloom: heirloom.clone(), memory: memory.clone(), living };
        let process = Process::child(memory, Arc::new(kin), Who::of(pid, row), parent, preparation);
        run.host.home.process.get_or_init(|| Some(Arc::new(process)));
        if program.manner.recorded {
            let mut life = Life::default();
            life.enter(Stage::Boot, asked_us, 0);
            run.host.home.life.get_or_init(|| Mutex::new(life));
        }
        run.interpreter.program.get_or_init(|| own);
        run.heirloom = heirloom;
        Ok(run.of(&program.name, &program.source).given(&program.arguments))
    }

    /// The file name and the text that tracebacks show.
    pub fn of(mut self, name: &str, source: &str) -> Self {
        self.interpreter.add_source(name, source);
        self.heirloom.name = name.to_owned();
        self.heirloom.source = source.to_owned();
        self
    }

    /// What follows the name in its `sys.argv`.
    pub fn given(mut self, arguments: &[String]) -> Self {
        self.heirloom.arguments = arguments.to_vec();
        // It is given them once.
        let _ = self.interpreter.arguments.set(arguments.to_vec());
        self
    }

    /// What ends it while it runs.
    pub fn reins(&self) -> Reins {
        Reins::of(self.interpreter.clone(), self.recorder.clone(), self.host.home.clone())
    }

    /// Runs it to its end, its main thread in this one. All its threads have ended then.
    ///
    /// # Errors
    /// Its threads wait for each other for ever.
    pub fn go(self) -> Result<Ended, Fault> {
        let _visit = access::visit();
        let Self { host, interpreter, recorder, code, heirloom } = self;
        host.home.heirloom.get_or_init(|| heirloom);
        let main = interpreter.peers.main();
        host.conductor.starts(main, main.number);
        if recorder.is_some() {
            host.home.life.get_or_init(Mutex::default);
        }
        conclude(&host, &interpreter, || Thread::new(interpreter.clone()).run_main(code))
    }
}

/// Runs the main thread of a process to its end, and ends the process.
pub(super) fn conclude<W: World + 'static, O: Output + 'static>(
    host: &Desk<W, O>,
    interpreter: &Arc<Interpreter>,
    body: impl FnOnce() -> Ending,
) -> Result<Ended, Fault> {
    let main = interpreter.peers.main();
    host.conductor.begin(main);
    // One that was born begins with the library's modules.
    host.live(|life, now_us| {
        let born = life.marks.last().is_some_and(|mark| mark.stage == Stage::Boot && life.marks.len() == 1);
        life.enter(if born { Stage::Import } else { Stage::Run }, now_us, 0);
    });
    let ending = body();
    let ran_us = host.ran_us();
    host.live(|life, now_us| life.ended_us = now_us);
    if matches!(ending, Ending::Halted(Halt::Exit(_) | Halt::Deadlock)) {
        // As after `os._exit` nothing of the program's runs any more, whatever ends with it.
        main.breaker.raise(Breaker::STOP);
    }
    let stuck = host.stuck_neighbour();
    let stuck = stuck.as_ref().unwrap_or(interpreter);
    host.end_neighbours(&mut Thread::new(interpreter.clone()), ending);
    interpreter.finalize();
    host.conductor.end(main);
    host.conductor.await_all();
    let deadlock = matches!(ending, Ending::Halted(Halt::Deadlock)).then(|| host.home.sum_up(&stuck.peers));
    host.end_others();
    host.flush();
    if let Some(deadlock) = deadlock {
        return deadlock.map_or(Ok(Ended { status: FAILED.into(), ran_us }), |deadlock| Err(Fault::Deadlock(deadlock)));
    }
    match ending {
        Ending::Exit(status) => Ok(Ended { status, ran_us }),
        Ending::Halted(Halt::Exit(status)) => Ok(Ended { status: status.into(), ran_us }),
        Ending::Halted(_) => Ok(Ended { status: STOPPED, ran_us }),
    }
}
