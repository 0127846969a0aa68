//! The interpreter's host: a world, a lock, and where output goes.

use super::conductor::Conductor;
use super::interleaving::Interleaving;
use super::recorder::Recorder;
use super::{Output, World};
use messages::Pipe;
use messages::record::Build;
use python::object::Halt;
use python::vm::{Host, Life, NoThread, Peer, Stream, Thread, Waiting};
use std::sync::Arc;
use std::time::Duration;

/// No wait is longer at one go, in seconds: what is longer is done piece by piece.
pub(super) const LONGEST: f64 = 3600.0;

/// The interpreter's host.
#[derive(Debug)]
pub(super) struct Desk<W, O> {
    began_us: u64,
    pub conductor: Arc<Conductor<W>>,
    /// Where the world has no threads.
    interleaving: Option<Interleaving>,
    pub output: O,
}

impl<W: World + 'static, O: Output> Desk<W, O> {
    /// A host, as the program begins.
    pub fn new(world: W, output: O, build: Build, recorder: Option<Arc<Recorder>>) -> Self {
        let interleaving = (!world.has_threads()).then(Interleaving::default);
        // Threads that take turns have one lock, whatever is asked for.
        let build = if interleaving.is_some() { Build::Gil } else { build };
        let began_us = world.now_us();
        Self { began_us, output, conductor: Arc::new(Conductor::new(world, build, recorder)), interleaving }
    }

    fn world(&self) -> &W {
        &self.conductor.world
    }

    /// Microseconds since the program began.
    pub fn ran_us(&self) -> u64 {
        self.world().now_us().saturating_sub(self.began_us)
    }

    /// What the compiler has to say comes first, as CPython's does.
    pub fn warn(&self, warnings: &str) {
        if !warnings.is_empty() {
            self.write(Stream::Err, warnings);
        }
    }

    /// Hands on all output that waits.
    pub fn flush(&self) {
        self.output.flush(self.world().now_us());
    }
}

impl<W: World + 'static, O: Output> Host for Desk<W, O> {
    fn write(&self, stream: Stream, text: &str) {
        let pipe = match stream {
            Stream::Out => Pipe::Out,
            Stream::Err => Pipe::Err,
        };
        self.output.print(pipe, text, &|| self.world().now_us());
    }

    fn time(&self) -> f64 {
        self.world().now_us() as f64 / 1e6
    }

    fn monotonic(&self) -> f64 {
        self.conductor.ran_ns() as f64 / 1e9
    }

    fn random(&self, bytes: &mut [u8]) {
        self.world().random(bytes);
    }

    fn cpu_count(&self) -> usize {
        self.world().cpu_count()
    }

    fn memory(&self) -> (usize, usize) {
        self.world().memory()
    }

    fn start_thread(&self, by: &Thread, peer: &Arc<Peer>, life: Life) -> Result<(), NoThread> {
        self.conductor.starts(peer, by.peer.number);
        match &self.interleaving {
            Some(interleaving) => {
                interleaving.add(peer, life);
                Ok(())
            }
            None => self.conductor.hire(peer, life),
        }
    }

    fn block(&self, thread: &mut Thread, waiting: &Waiting) -> Result<(), Halt> {
        // What was printed is to be seen meanwhile.
        self.output.rest(self.world().now_us());
        let on = || super::deadlock::on(waiting, &thread.interpreter.peers);
        match &self.interleaving {
            Some(interleaving) if thread.can_be_put_off() => {
                interleaving.put_off(waiting, on());
                Err(Halt::PutOff)
            }
            Some(interleaving) => {
                let waited = interleaving.wait(&self.conductor, &thread.peer, waiting, on());
                waited.inspect_err(|halt| thread.interpreter.peers.stop(*halt))
            }
            None => {
                let longest = waiting.until.map(|until| (until - self.monotonic()).clamp(0.0, LONGEST));
                self.conductor.block(&thread.peer, on, longest.map(Duration::from_secs_f64));
                Ok(())
            }
        }
    }

    fn yield_gil(&self, thread: &mut Thread) {
        match &self.interleaving {
            Some(interleaving) => interleaving.give_way(&self.conductor, &thread.peer),
            None => self.conductor.pass_on(&thread.peer),
        }
    }

    fn interleaves(&self) -> bool {
        self.interleaving.is_some()
    }

    fn is_due(&self, peer: &Arc<Peer>) -> bool {
        self.interleaving.as_ref().is_some_and(|interleaving| interleaving.is_due(&self.conductor, peer))
    }

    fn has_gil(&self) -> bool {
        self.conductor.has_gil()
    }

    fn switch_interval(&self) -> f64 {
        self.conductor.switch_interval_us() as f64 / 1e6
    }

    fn set_switch_interval(&self, seconds: f64) {
        self.conductor.set_switch_interval_us((seconds * 1e6) as u64);
    }
}
