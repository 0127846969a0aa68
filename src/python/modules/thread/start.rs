//! How threads begin, run and end.

use super::{handle, ident};
use crate::modules::put;
use crate::object::{Args, Halt, Module, Thrown};
use crate::protocol::{self, runtime_error, type_error};
use crate::vm::{Body, Course, GateKind, Interpreter, Patience, Peer, Stream, Thread};
use crate::{Result, Value};
use std::sync::Arc;

/// Fills the module.
pub fn fill(module: &Module) {
    for signature in ["start_new_thread(function, args, kwargs=, /)", "start_new(function, args, kwargs=, /)"] {
        put(module, signature, start_new_thread);
    }
    put(module, "start_joinable_thread(function, handle=, daemon=)", start_joinable_thread);
    put(module, "daemon_threads_allowed()", |_, _| Ok(Value::Bool(true)));
    put(module, "_make_thread_handle(ident, /)", make_thread_handle);
    put(module, "_shutdown()", shutdown);
}

fn start_new_thread(thread: &mut Thread, mut args: Args) -> Result {
    let (function, positional, keywords) = (args.take(0), args.take(1), args.take(2));
    if !protocol::is_callable(thread, &function) {
        return Err(type_error("first arg must be callable"));
    }
    let Value::Tuple(positional) = positional.plain() else { return Err(type_error("2nd arg must be a tuple")) };
    let mut args = Args::positional(positional.iter().cloned());
    match keywords.plain() {
        Value::Null => {}
        Value::Dict(dict) => {
            let named = |entry: crate::object::Entry| Some((protocol::name_of(&entry.key)?, entry.value));
            args.keywords = dict.snapshot().into_iter().filter_map(named).collect();
        }
        _ => return Err(type_error("optional 3rd arg must be a dictionary")),
    }
    start(thread, function, args, true).map(|peer| ident(peer.ident()))
}

fn start_joinable_thread(thread: &mut Thread, mut args: Args) -> Result {
    let function = args.take(0);
    if !protocol::is_callable(thread, &function) {
        return Err(type_error("thread function must be callable"));
    }
    let daemon = args[2].is_null() || protocol::truth(thread, &args[2])?;
    let handle = match args.take(1) {
        Value::Null | Value::None => handle::new(),
        given if handle::of(&given).is_ok() => given,
        _ => return Err(type_error("'handle' must be a _ThreadHandle")),
    };
    handle::of(&handle)?.begin()?;
    let started = start(thread, function, Args::default(), daemon);
    handle::of(&handle)?.started(started.as_ref().ok());
    started.map(|_| handle)
}

fn make_thread_handle(thread: &mut Thread, args: Args) -> Result {
    let number = protocol::small_index(thread, &args[0])?;
    Ok(handle::foreign(number as u64))
}

/// Waits for every thread that is not a daemon.
fn shutdown(thread: &mut Thread, _: Args) -> Result {
    let awaited = |peer: &Arc<Peer>| !peer.daemon && peer.number != 0 && !Arc::ptr_eq(peer, &thread.peer);
    loop {
        let Some(peer) = thread.interpreter.peers.living().into_iter().find(awaited) else { return Ok(Value::None) };
        let end = peer.end.clone();
        // One that has ended is about to leave: nothing is to be waited for.
        if !end.try_pass(&thread.peer) {
            let then = |thread: &mut Thread, _| shutdown(thread, Args::default());
            return thread.pass_then(&end, GateKind::End(Some(peer)), Patience::Endless, then);
        }
    }
}

/// Starts a thread that calls a function.
fn start(thread: &mut Thread, function: Value, args: Args, daemon: bool) -> Result<Arc<Peer>> {
    let interpreter = thread.interpreter.clone();
    let Some(peer) = interpreter.peers.add(daemon) else {
        let text = Value::from("can't create new thread at interpreter shutdown");
        return Err(protocol::exception("PythonFinalizationError", vec![text]));
    };
    let task = Task { interpreter: interpreter.clone(), peer: peer.clone(), function, args: Some(args), thread: None };
    if interpreter.host.start_thread(thread, &peer, Box::new(task)).is_err() {
        interpreter.peers.remove(&peer, || interpreter.host.monotonic());
        return Err(runtime_error("can't start new thread"));
    }
    Ok(peer)
}

/// What a thread does: `thread_run`.
struct Task {
    interpreter: Arc<Interpreter>,
    peer: Arc<Peer>,
    function: Value,
    /// `None` once it has begun.
    args: Option<Args>,
    /// There from its beginning to its end.
    thread: Option<Box<Thread>>,
}

impl Body for Task {
    fn go(&mut self, depth: usize) -> Course {
        let made = || Box::new(Thread::of(self.interpreter.clone(), self.peer.clone()));
        let mut thread = self.thread.take().unwrap_or_else(made);
        let result = match self.args.take() {
            Some(args) => thread.begin_turns(depth, &self.function, args),
            None => thread.go_on(depth),
        };
        if let Err(Thrown::Halt(Halt::Aside)) = result {
            let course = thread.course();
            self.thread = Some(thread);
            return course;
        }
        thread.end_turns();
        self.end(*thread, result);
        Course::Ended
    }
}

impl Task {
    fn end(&mut self, mut thread: Thread, result: Result) {
        let function = std::mem::take(&mut self.function);
        match result {
            Err(Thrown::Exception(exception)) if !protocol::is_exception(&exception, &["SystemExit"]) => {
                let whom = protocol::repr(&mut thread, &function);
                let whom = whom.unwrap_or_else(|_| "<object repr() failed>".to_owned());
                let text = protocol::traceback_text(&mut thread, &exception);
                let told = format!("Exception ignored in thread started by {whom}:\n{text}");
                self.interpreter.host.write(Stream::Err, &told);
            }
            // Its value is of no use to anyone, and a halt is for the main thread to tell.
            _ => {}
        }
        drop(function);
        thread.end();
        self.interpreter.peers.remove(&self.peer, || self.interpreter.host.monotonic());
    }
}
