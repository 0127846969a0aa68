//! The interpreter's host: a world, a lock, and where output goes.

use super::conductor::Conductor;
use super::recorder::Recorder;
use super::{Output, World};
use messages::Pipe;
use messages::record::Build;
use python::vm::{Host, NoThread, Peer, Stream, Thread, Waiting};
use std::sync::Arc;
use std::time::Duration;

/// No wait is longer at one go, in seconds: what is longer is done piece by piece.
const LONGEST: f64 = 3600.0;

/// The interpreter's host.
#[derive(Debug)]
pub(super) struct Desk<W, O> {
    began_us: u64,
    pub conductor: Arc<Conductor<W>>,
    pub output: O,
}

impl<W: World + 'static, O: Output> Desk<W, O> {
    /// A host, as the program begins.
    pub fn new(world: W, output: O, build: Build, recorder: Option<Arc<Recorder>>) -> Self {
        Self { began_us: world.now_us(), output, conductor: Arc::new(Conductor::new(world, build, recorder)) }
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

    fn start_thread(&self, by: &Thread, peer: &Arc<Peer>, body: Box<dyn FnOnce() + Send>) -> Result<(), NoThread> {
        self.conductor.starts(peer, by.peer.number);
        self.conductor.hire(peer, body)
    }

    fn block(&self, thread: &mut Thread, waiting: &Waiting) {
        // What was printed is to be seen meanwhile.
        self.output.rest(self.world().now_us());
        let longest = waiting.until.map(|until| (until - self.monotonic()).clamp(0.0, LONGEST));
        let on = || super::deadlock::on(waiting, &thread.interpreter.peers);
        self.conductor.block(&thread.peer, on, longest.map(Duration::from_secs_f64));
    }

    fn without_gil(&self, thread: &mut Thread, work: &mut dyn FnMut()) {
        self.conductor.compute(&thread.peer, work);
    }

    fn yield_gil(&self, thread: &mut Thread) {
        self.conductor.pass_on(&thread.peer);
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
