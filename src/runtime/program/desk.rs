//! The interpreter's host: a world, a lock, and where output goes.

use super::conductor::Conductor;
use super::kin::{Heirloom, Kin, Living};
use super::neighbours::Door;
use super::recorder::Recorder;
use super::turns::nanoseconds;
use super::{Output, World, deadlock};
use crate::system::Process;
use messages::record::{Build, Deadlock, What};
use messages::{Life, Pipe, Stage};
use python::vm::{
    Body, Breaker, Ending, Host, Interpreter, Interpreters, NoFork, NoThread, Peer, Peers, Stream, System, Thread,
    Waiting,
};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::time::Duration;

/// No wait is longer at one go, in seconds: what is longer is done piece by piece.
const LONGEST: f64 = 3600.0;

/// What CPython says of interpreters that nobody has closed.
const REMAINING: &str = "<sys>:0: RuntimeWarning: remaining subinterpreters; close them with Interpreter.close()\n";

/// The interpreter's host.
#[derive(Debug)]
pub(super) struct Desk<W, O> {
    /// Itself, for what outlives a call.
    own: Weak<Self>,
    began_us: u64,
    pub conductor: Arc<Conductor<W>>,
    pub output: Arc<O>,
    /// What it has in common with the other interpreters of its process.
    pub home: Arc<Home>,
    /// The way to those, once somebody asks for it.
    pub door: OnceLock<Arc<Door<W, O>>>,
}

/// What the interpreters of a process have in common.
#[derive(Debug, Default)]
pub(super) struct Home {
    /// What the processes that it starts are given of it.
    pub heirloom: OnceLock<Heirloom>,
    /// The process that this is, once it matters.
    pub process: OnceLock<Option<Arc<Process>>>,
    /// What that is called.
    pub name: OnceLock<String>,
    /// What it has gone through, if that is recorded.
    pub life: OnceLock<Mutex<Life>>,
}

impl Home {
    /// The process that this is, if it has come to that.
    pub fn known(&self) -> Option<&Arc<Process>> {
        self.process.get().and_then(Option::as_ref)
    }

    /// The report of a deadlock that this process has part in, as its first process gives it; nothing in all others, which
    /// leave to the first one what they have to say.
    pub fn sum_up(&self, peers: &Peers) -> Option<Deadlock> {
        let Some(process) = self.known().filter(|process| process.is_deadlocked()) else {
            return Some(deadlock::report(peers));
        };
        let mut own = deadlock::report_of(process, self.name.get().map(String::as_str), peers);
        if !process.is_first() {
            let left = process.leave_word(&messages::encode(&own));
            return left.is_err().then_some(own);
        }
        let others = process.hear_words();
        own.waits
            .extend(others.iter().filter_map(|words| messages::decode(words).ok()).flat_map(|one: Deadlock| one.waits));
        Some(own)
    }
}

impl<W: World + 'static, O: Output + 'static> Desk<W, O> {
    /// A host, as the program begins.
    pub fn new(world: W, output: Arc<O>, build: Build, recorder: Option<Arc<Recorder>>) -> Arc<Self> {
        let began_us = world.now_us();
        let conductor = Arc::new(Conductor::new(world, build, recorder));
        Self::with(began_us, output, conductor, Arc::default())
    }

    /// The host of one more interpreter of the same process.
    pub fn beside(&self) -> Arc<Self> {
        let conductor = Arc::new(self.conductor.beside());
        Self::with(self.began_us, self.output.clone(), conductor, self.home.clone())
    }

    /// The host of a process that was copied from this one's. What waits to be printed is the parent's to print.
    pub fn forked(&self) -> Arc<Self> {
        self.output.forget();
        let home = Home::default();
        self.home.heirloom.get().into_iter().for_each(|heirloom| drop(home.heirloom.set(heirloom.clone())));
        let conductor = Arc::new(self.conductor.forked());
        Self::with(self.world().now_us(), self.output.clone(), conductor, Arc::new(home))
    }

    fn with(began_us: u64, output: Arc<O>, conductor: Arc<Conductor<W>>, home: Arc<Home>) -> Arc<Self> {
        let door = OnceLock::new();
        Arc::new_cyclic(|own| Self { own: own.clone(), began_us, output, conductor, home, door })
    }

    /// The process that this is: the first one of its system, if it was not born into one.
    pub fn process(&self) -> Option<Arc<Process>> {
        let first = || {
            let memory = self.world().system()?;
            let kin = Kin {
                world: self.world().clone(),
                output: self.output.clone(),
                heirloom: self.home.heirloom.get()?.clone(),
                memory: memory.clone(),
                living: Living::default(),
            };
            Some(Arc::new(Process::first(memory, Arc::new(kin))))
        };
        self.home.process.get_or_init(first).clone()
    }

    /// The first process ends when all others have: those that nobody waited for are ended.
    pub fn end_others(&self) {
        self.home.known().filter(|process| process.is_first()).into_iter().for_each(|process| process.end_others());
    }

    /// The other interpreters of the process end before its first one does: `finalize_subinterpreters`.
    pub fn end_neighbours(&self, thread: &mut Thread, ending: Ending) {
        let Some(door) = self.door.get() else { return };
        if let Ending::Halted(halt) = ending {
            door.stop(halt);
        }
        if matches!(ending, Ending::Exit(_)) && !door.others().is_empty() {
            self.write(Stream::Err, REMAINING);
        }
        door.end_all(thread);
    }

    /// The other interpreter in which nobody can go on.
    pub fn stuck_neighbour(&self) -> Option<Arc<Interpreter>> {
        self.door.get().and_then(|door| door.stuck())
    }

    /// Whether there are other interpreters in this process.
    pub fn has_neighbours(&self) -> bool {
        self.door.get().is_some_and(|door| !door.others().is_empty())
    }

    /// Notes something in the record of this process's life, and tells how far it has come.
    pub fn live(&self, note: impl FnOnce(&mut Life, u64)) {
        let Some(life) = self.home.life.get() else { return };
        let mut life = life.lock().unwrap_or_else(PoisonError::into_inner);
        note(&mut life, self.world().now_us());
        if let Some(process) = self.process() {
            (life.pid, life.parent) = process.family();
        }
        self.world().lived(&life);
    }

    /// Seconds until a wait is over.
    fn left(&self, waiting: &Waiting) -> Option<Duration> {
        let left = waiting.until.map(|until| (until - self.monotonic()).clamp(0.0, LONGEST));
        left.map(Duration::from_secs_f64)
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

    /// Hands on output that waits, before a thread blocks.
    fn rest(&self) {
        self.output.rest(self.world().now_us());
    }

    /// Hands on all output that waits.
    pub fn flush(&self) {
        self.output.flush(self.world().now_us());
    }
}

impl<W: World + 'static, O: Output + 'static> Host for Desk<W, O> {
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

    fn start_thread(&self, by: &Thread, peer: &Arc<Peer>, body: Box<dyn Body>) -> Result<(), NoThread> {
        self.conductor.starts(peer, by.peer.number);
        self.conductor.hire(peer, &by.interpreter, body)
    }

    fn takes_turns(&self) -> bool {
        self.conductor.turns.is_some()
    }

    fn block(&self, thread: &mut Thread, waiting: &Waiting) -> bool {
        let on = || deadlock::on(waiting, &thread.interpreter.peers);
        if let Some(turns) = &self.conductor.turns {
            self.conductor.note(&thread.peer, What::Block(on()));
            let (until, depth) = (waiting.until.map(nanoseconds), thread.native_depth());
            return self.conductor.sit_out(turns, &thread.peer, depth, until, &|| self.rest());
        }
        // What was printed is to be seen meanwhile.
        self.rest();
        let longest = self.left(waiting);
        self.conductor.block(&thread.peer, on, |world| world.wait(&thread.peer.bell, longest));
        true
    }

    fn pace(&self, peer: &Arc<Peer>, passed: u32, usual: u32) -> u32 {
        self.conductor.turns.as_ref().map_or(usual, |turns| self.conductor.pace(turns, peer, passed, usual))
    }

    /// What was printed so far comes before what others do because of this.
    fn system(&self) -> Option<Arc<dyn System>> {
        self.output.rest(self.world().now_us());
        self.process().map(|process| process as Arc<dyn System>)
    }

    fn interpreters(&self) -> Option<Arc<dyn Interpreters>> {
        // A recorded run of a stepper is of one interpreter.
        self.home.heirloom.get()?;
        let door = self.door.get_or_init(|| Arc::new(Door::first(self.conductor.clone(), self.beside())));
        Some(door.clone())
    }

    fn await_system(&self, thread: &mut Thread, waiting: &Waiting, ready: &mut dyn FnMut() -> bool) {
        self.output.rest(self.world().now_us());
        let Some(process) = self.process() else { return };
        let peer = &thread.peer;
        let left = || {
            let interrupted = peer.breaker.raised() & (Breaker::STOP | Breaker::INTERRUPT) != 0;
            let left = self.left(waiting).unwrap_or(Duration::MAX);
            (!interrupted && !left.is_zero()).then_some(left)
        };
        let on = || deadlock::on(waiting, &thread.interpreter.peers);
        let mut ready = || {
            let _awake = self.conductor.awake();
            ready()
        };
        let peers = &thread.interpreter.peers;
        let looked = |changes| {
            let _awake = self.conductor.awake();
            // Of threads in other interpreters nothing is known here.
            if peers.looked(peer, changes) && !self.has_neighbours() {
                process.rest(changes);
            }
        };
        self.conductor.block(peer, on, |_| process.wait_until(&mut ready, left, looked));
        if process.is_deadlocked() {
            peers.give_up();
        }
    }

    fn enter_stage(&self, stage: &str, bytes: usize, name: Option<&str>) {
        name.into_iter().for_each(|name| drop(self.home.name.set(name.to_owned())));
        let Some(stage) = Stage::named(stage) else { return };
        self.live(|life, now_us| {
            life.enter(stage, now_us, bytes as u64);
            life.name = name.unwrap_or(&life.name).to_owned();
        });
    }

    fn can_fork(&self) -> bool {
        self.world().can_fork()
    }

    fn fork(&self, thread: &mut Thread) -> Result<u32, NoFork> {
        // What was printed so far is the parent's.
        self.output.rest(self.world().now_us());
        let own = self.own.upgrade().ok_or(NoFork::Shared)?;
        super::fork::fork(&own, thread)
    }

    fn without_gil(&self, thread: &mut Thread, work: &mut dyn FnMut()) {
        self.conductor.compute(&thread.peer, work);
    }

    fn yield_gil(&self, thread: &mut Thread) {
        match &self.conductor.turns {
            Some(turns) => self.conductor.give_way(turns, &thread.peer, thread.native_depth(), &|| self.rest()),
            None => self.conductor.pass_on(&thread.peer),
        }
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
