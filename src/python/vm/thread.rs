//! A Python thread: its stack, its frames, the exception that it handles.

use super::turns::Rest;
use super::{Breaker, Frame, Interpreter, Observer, Peer};
use crate::object::{CodeObject, Generator, Halt, Instance, Name, Thrown};
use crate::protocol::{exception, memory_error, recursion_error};
use crate::{Result, Value};
use sharing::{Ref, Watch};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How deep code of ours may call into Python code that calls into code of ours again, and so on. A browser's worker has
/// a stack of about one MiB, of which the loop over instructions takes some KiB each time while it isn't optimised yet.
const NATIVE_DEPTH: usize = if cfg!(target_family = "wasm") { 100 * LOOP } else { 250 * LOOP };

/// How much more stack a nested loop takes than an iterator that asks another one.
const LOOP: usize = 8;

/// What is made without asking, in bytes: as many of them as pass between two looks must fit in what is left free.
const SMALL: usize = 1 << 12;

/// How many back jumps and calls pass between two looks at the memory in use.
const MEMORY_CHECK: u32 = 1 << 12;

/// How many pass before the first look of a thread's turn.
const SOON: u32 = 1 << 4;

/// What an instruction remembers for the next time. Each thread has its own, as in CPython's free-threaded build, so
/// that nothing is shared that changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cache {
    /// The version of what was looked at.
    pub version: u32,
    /// A place in it.
    pub place: u32,
    /// What was found.
    pub value: Value,
}

/// A Python thread.
#[derive(Debug)]
pub struct Thread {
    /// Whose thread it is.
    pub interpreter: Arc<Interpreter>,
    /// What other threads know of it; its breaker asks it to look up.
    pub peer: Arc<Peer>,
    /// The frames that wait, innermost last; the one that runs is on top only while natives may look at it.
    pub frames: Vec<Frame>,
    /// Local variables and value stacks of all frames.
    pub stack: Vec<Value>,
    /// The exception that is being handled, or [`Value::None`]; [`Value::Null`] in a generator that handles none of its
    /// own: then it is that of whoever resumed it.
    pub handled: Value,
    /// What was being handled where the generators that run were resumed, innermost last: CPython's `exc_info` chain.
    pub(crate) outer: Vec<Value>,
    /// What is told of every instruction, if the run is traced.
    pub observer: Option<Box<dyn Observer>>,
    /// Names and classes that were looked up on classes.
    pub(crate) methods: MethodCache,
    pub(crate) caches: Vec<Cache>,
    /// Frames in all, those outside of `frames` included.
    pub depth: usize,
    /// Where the call lies that is done with its frame in sight.
    pub(crate) shown: usize,
    /// The names of its arguments.
    pub(crate) shown_names: Vec<Name>,
    /// Raised in the frame that runs next: `generator.throw`.
    pub(crate) pending: Option<Ref<Instance>>,
    native_depth: usize,
    /// How deep the native stack was already when the thread began, or went on.
    ground: usize,
    /// Whether it may be set aside for others: it takes turns, and began with Python code.
    pub(super) yields: bool,
    /// Whether a native that waits is being called, by the one loop over instructions that the thread has.
    pub(super) at_hand: bool,
    /// Whether a GIL keeps others out between two check points.
    pub(super) guarded: bool,
    /// Where it was set aside, while it is.
    pub(super) rest: Option<Rest>,
    until_memory_check: u32,
    /// How many it was when it was set last.
    stretch: u32,
    /// The objects of `_thread._local` that keep something for it.
    pub(crate) locals: Vec<Watch<crate::modules::Dicts>>,
    /// What hears of an asynchronous generator's first item, and what ends one that nobody ends: `sys.set_asyncgen_hooks`.
    pub(crate) asyncgen_hooks: [Value; 2],
    /// The asynchronous generators that a loop of its has begun with.
    pub(crate) asyncgens: Vec<Watch<Generator>>,
    /// Objects whose text is being made, so that one that contains itself ends.
    pub(crate) repr_guard: Vec<usize>,
}

/// What was looked up on classes: CPython's type cache.
#[derive(Debug)]
pub(crate) struct MethodCache(Box<[(u32, Option<Name>, Value)]>);

const METHODS: usize = 1024;

impl MethodCache {
    fn new() -> Self {
        Self(vec![(0, None, Value::Null); METHODS].into())
    }

    /// What a name means on a class, [`Value::Null`] if nothing, looked up at most once for each version of it.
    #[inline]
    pub fn find(&mut self, class: &crate::object::Class, name: &Name) -> &Value {
        let version = class.version();
        let place = (version as usize ^ (Ref::as_ptr(name.as_arc()) as usize >> 4)) % METHODS;
        let entry = &mut self.0[place];
        if entry.0 != version || entry.1.as_ref() != Some(name) {
            *entry = (version, Some(name.clone()), class.find(name).unwrap_or_default());
        }
        &entry.2
    }
}

impl Thread {
    /// The main thread, with nothing to do yet.
    pub fn new(interpreter: Arc<Interpreter>) -> Self {
        let main = interpreter.peers.main().clone();
        Self::of(interpreter, main)
    }

    /// A thread with nothing to do yet.
    pub fn of(interpreter: Arc<Interpreter>, peer: Arc<Peer>) -> Self {
        Self {
            peer,
            guarded: interpreter.host.has_gil(),
            interpreter,
            frames: Vec::new(),
            stack: Vec::with_capacity(1 << 10),
            handled: Value::None,
            outer: Vec::new(),
            observer: None,
            methods: MethodCache::new(),
            caches: Vec::new(),
            depth: 0,
            shown: 0,
            shown_names: Vec::new(),
            pending: None,
            native_depth: 0,
            ground: 0,
            yields: false,
            at_hand: false,
            rest: None,
            until_memory_check: MEMORY_CHECK,
            stretch: MEMORY_CHECK,
            locals: Vec::new(),
            asyncgen_hooks: [const { Value::None }; 2],
            asyncgens: Vec::new(),
            repr_guard: Vec::new(),
        }
    }

    /// The main thread of another interpreter, on the native stack of a thread that waits for it meanwhile.
    pub fn inside(interpreter: Arc<Interpreter>, outer: &Self) -> Self {
        Self { native_depth: outer.native_depth(), ..Self::new(interpreter) }
    }

    /// CPython's check of `eval_breaker`, at its own check points: one load when nothing is asked.
    #[inline(always)]
    pub(crate) fn check(&mut self) -> Result<()> {
        if self.is_asked() { self.attend() } else { Ok(()) }
    }

    /// Whether there is something to attend to.
    #[inline(always)]
    pub(crate) fn is_asked(&mut self) -> bool {
        self.until_memory_check -= 1;
        self.peer.breaker.raised() != 0 || self.until_memory_check == 0
    }

    /// Passes a check point, unless there is or will be something to attend to at it: then it is left to an instruction.
    #[inline(always)]
    pub(crate) fn passes(&mut self) -> bool {
        let passes = self.peer.breaker.raised() == 0 && self.until_memory_check > 1;
        self.until_memory_check -= u32::from(passes);
        passes
    }

    #[cold]
    pub(crate) fn attend(&mut self) -> Result<()> {
        if self.until_memory_check > 0 && self.keeps_turn() {
            return Ok(());
        }
        let passed = self.stretch - self.until_memory_check;
        self.look_after(self.interpreter.host.pace(&self.peer, passed, MEMORY_CHECK));
        let (used, most) = self.interpreter.host.memory();
        if used > most {
            return Err(memory_error());
        }
        match self.peer.breaker.raised() {
            0 => Ok(()),
            raised => self.answer(raised),
        }
    }

    /// Looks up from its work after so many check points.
    fn look_after(&mut self, points: u32) {
        (self.stretch, self.until_memory_check) = (points, points);
    }

    /// Looks up soon, since it has begun to run: where threads take turns, how long it may is counted from here.
    pub(super) fn look_soon(&mut self) {
        if self.interpreter.host.takes_turns() {
            self.look_after(SOON);
        }
    }

    /// Does what is asked of it: `_Py_HandlePending`.
    fn answer(&mut self, raised: u32) -> Result<()> {
        if raised & Breaker::STOP != 0 {
            return Err(Thrown::Halt(self.interpreter.peers.halt().unwrap_or(Halt::Stopped)));
        }
        if self.peer.breaker.answer(Breaker::INTERRUPT) {
            return Err(exception("KeyboardInterrupt", Vec::new()));
        }
        if raised & Breaker::DROP != 0 && !self.keeps_turn() {
            let host = self.interpreter.host.clone();
            host.yield_gil(self);
            self.look_soon();
            // What was raised meanwhile.
            if self.peer.breaker.raised() & Breaker::STOP != 0 {
                return self.answer(Breaker::STOP);
            }
        }
        Ok(())
    }

    /// Whether so many more bytes may be taken: asked before anything large is made at one go.
    ///
    /// # Errors
    /// `MemoryError`
    pub fn reserve(&self, bytes: usize) -> Result<()> {
        // Asking the host may cost more than making what is small.
        if bytes <= SMALL {
            return Ok(());
        }
        let (used, most) = self.interpreter.host.memory();
        if used.saturating_add(bytes) > most { Err(memory_error()) } else { Ok(()) }
    }

    /// Whether something that grows item by item without end in sight may grow on: asked after each item, it looks at
    /// the memory in use now and then, as what it is kept in will be made twice as large at one go.
    ///
    /// # Errors
    /// `MemoryError`, or the run ends.
    #[inline]
    pub(crate) fn grow<Item>(&mut self, length: usize) -> Result<()> {
        if !length.is_multiple_of(MEMORY_CHECK as usize) {
            return Ok(());
        }
        self.reserve(length.saturating_mul(2 * size_of::<Item>()))?;
        self.check()
    }

    /// Counts a frame in.
    ///
    /// # Errors
    /// `RecursionError`
    #[inline(always)]
    pub(crate) fn enter(&mut self) -> Result<()> {
        if self.depth >= self.interpreter.recursion_limit.load(Ordering::Relaxed) {
            return Err(recursion_error());
        }
        self.depth += 1;
        Ok(())
    }

    /// Does something that nests the native stack.
    ///
    /// # Errors
    /// `RecursionError`, or what it raises.
    pub fn nested<T>(&mut self, body: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.nested_by(LOOP, body)
    }

    /// Does something that nests the native stack by little.
    ///
    /// # Errors
    /// `RecursionError`, or what it raises.
    pub fn nested_a_little<T>(&mut self, body: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.nested_by(1, body)
    }

    #[inline(always)]
    fn nested_by<T>(&mut self, weight: usize, body: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.native_depth >= NATIVE_DEPTH {
            return Err(recursion_error());
        }
        self.native_depth += weight;
        let result = body(self);
        self.native_depth -= weight;
        result
    }

    /// Whether code of ours, beside the one loop over instructions that every thread has, waits for a result.
    pub(super) fn waits_natively(&self) -> bool {
        self.native_depth != self.ground + LOOP
    }

    /// Nothing of ours is under way any more: the native stack is a new one.
    pub(super) fn begin_anew(&mut self) {
        self.stand_on(0);
    }

    /// Begins or goes on where the native stack is so deep already.
    pub(super) fn stand_on(&mut self, depth: usize) {
        (self.native_depth, self.ground) = (depth, depth);
    }

    /// How deep the native stack is for a thread that goes on on top of this one.
    pub fn native_depth(&self) -> usize {
        self.native_depth + LOOP
    }

    /// The variables of a call under way whose frame is in sight.
    pub(crate) fn variables_of(&self, object: &Ref<crate::object::FrameObject>) -> Option<Vec<Value>> {
        let frame = self.frames.iter().find(|frame| frame.shows_as(object))?;
        let end = frame.base + frame.code().locals.len();
        Some(self.stack[frame.base..end].to_vec())
    }

    /// The frame of a generator that runs, if it is in sight.
    pub(crate) fn object_of(
        &mut self,
        generator: &Ref<crate::object::Generator>,
    ) -> Option<Ref<crate::object::FrameObject>> {
        self.frames.iter_mut().find(|frame| frame.runs(generator)).map(|frame| frame.object().clone())
    }

    /// The frame so many calls up from the topmost one in sight, with all those around it.
    pub(crate) fn frame_object(&mut self, depth: usize) -> Option<Ref<crate::object::FrameObject>> {
        let mut outer = None;
        let most = self.frames.len().checked_sub(depth)?;
        for frame in &mut self.frames[..most] {
            let object = frame.object().clone();
            let _ = object.back.set(outer);
            outer = Some(object);
        }
        outer
    }

    /// Lets go of what belongs to it alone, before it counts as ended.
    pub fn end(mut self) {
        crate::modules::forget_locals(std::mem::take(&mut self.locals), self.peer.number);
        self.forget();
        // Nothing is left that could be told of a halt.
        let _ = self.settle();
    }

    /// Forgets what was looked up: CPython's caches hold no references, and an observer is to see the program's alone.
    pub(crate) fn forget(&mut self) {
        self.caches.clear();
        self.methods.0.iter_mut().filter(|entry| entry.1.is_some()).for_each(|entry| *entry = (0, None, Value::Null));
    }

    /// Makes room for a code object's inline caches.
    #[inline(always)]
    pub(crate) fn prepare(&mut self, code: &CodeObject) {
        if self.caches.len() < code.cache_end {
            self.make_room(code.cache_end);
        }
    }

    #[cold]
    #[inline(never)]
    fn make_room(&mut self, caches: usize) {
        self.caches.resize_with(caches, Cache::default);
    }

    /// The exception that is being handled: `_PyErr_GetTopmostException`.
    pub fn handled_exception(&self) -> Option<&Ref<Instance>> {
        let mut chain = std::iter::once(&self.handled).chain(self.outer.iter().rev());
        match chain.find(|handled| !handled.is_null()) {
            Some(Value::Instance(exception)) => Some(exception),
            _ => None,
        }
    }
}
