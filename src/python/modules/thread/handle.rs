//! `_thread._ThreadHandle`: what is known of a thread from outside, and what `join` waits for.

use super::{ident, inside, wrap};
use crate::builtins::Builder;
use crate::modules::time::seconds;
use crate::object::{Args, Opaque};
use crate::protocol::{self, runtime_error};
use crate::vm::{Gate, GateKind, Patience, Peer, Thread};
use crate::{Result, Value};
use sharing::Lock;
use std::sync::Arc;

/// A thread from outside.
#[derive(Debug, Default)]
pub struct Handle(Lock<Phase>);

/// `ThreadHandleState`
#[derive(Clone, Debug, Default)]
enum Phase {
    #[default]
    NotStarted,
    /// It is about to start.
    Starting,
    /// It was started by a handle.
    Started(Arc<Peer>),
    /// It was not: the main thread, or one of the host's.
    Foreign { ident: u64, end: Arc<Gate> },
    /// It has ended, or counts as such.
    Done { ident: u64 },
}

impl Opaque for Handle {
    fn class(&self) -> &'static str {
        "_ThreadHandle"
    }

    fn text(&self, _: &str) -> Option<String> {
        Some(format!("<_thread._ThreadHandle object: ident={}>", self.ident()))
    }
}

/// A handle of a thread that has not been started.
pub fn new() -> Value {
    wrap(Handle::default())
}

/// A handle of a thread that was not started by one.
pub fn foreign(ident: u64) -> Value {
    wrap(Handle(Lock::new(Phase::Foreign { ident, end: Arc::new(Gate::event()) })))
}

/// The handle that a value is.
pub fn of(value: &Value) -> Result<&Handle> {
    inside(value, "_ThreadHandle")
}

/// Fills the class.
pub fn class(builder: Builder) -> Builder {
    protocol::with_repr(builder)
        .value("__tp_name__", Value::from("_thread._ThreadHandle"))
        .function("__new__(cls, /)", |_, _| Ok(new()))
        .getter("ident", |_, value| Ok(ident(of(value)?.ident())))
        .method("is_done()", |_, args| Ok(Value::Bool(of(&args[0])?.is_done())))
        .method("join(timeout=, /)", join)
        .method("_set_done()", |thread, args| of(&args[0])?.set_done(thread).map(|()| Value::None))
}

impl Handle {
    fn phase(&self) -> Phase {
        self.0.lock().clone()
    }

    /// 0 if it has not been started.
    pub fn ident(&self) -> u64 {
        match &*self.0.lock() {
            Phase::NotStarted | Phase::Starting => 0,
            Phase::Started(peer) => peer.ident(),
            Phase::Foreign { ident, .. } | Phase::Done { ident } => *ident,
        }
    }

    fn is_done(&self) -> bool {
        match &*self.0.lock() {
            Phase::Started(peer) => peer.has_ended(),
            Phase::Done { .. } => true,
            _ => false,
        }
    }

    /// A thread is about to be started by it, which can be done once.
    pub fn begin(&self) -> Result<()> {
        let mut phase = self.0.lock();
        if !matches!(*phase, Phase::NotStarted) {
            return Err(runtime_error("thread already started"));
        }
        *phase = Phase::Starting;
        Ok(())
    }

    /// It was, or it could not be.
    pub fn started(&self, peer: Option<&Arc<Peer>>) {
        *self.0.lock() = peer.map_or(Phase::NotStarted, |peer| Phase::Started(peer.clone()));
    }

    fn set_done(&self, thread: &Thread) -> Result<()> {
        let (number, end) = match self.phase() {
            Phase::NotStarted | Phase::Starting => return Err(runtime_error("thread not started")),
            Phase::Started(peer) => (peer.ident(), peer.end.clone()),
            Phase::Foreign { ident, end } => (ident, end),
            Phase::Done { .. } => return Ok(()),
        };
        *self.0.lock() = Phase::Done { ident: number };
        end.open(&thread.interpreter.peers, || thread.interpreter.host.monotonic());
        Ok(())
    }
}

fn join(thread: &mut Thread, args: Args) -> Result {
    let patience = match &args[1] {
        Value::Null | Value::None => Patience::Endless,
        timeout => match seconds(timeout)? {
            timeout if timeout < 0.0 => Patience::Endless,
            timeout => Patience::Seconds(timeout),
        },
    };
    let (end, peer, number) = match of(&args[0])?.phase() {
        Phase::NotStarted | Phase::Starting => return Err(runtime_error("thread not started")),
        Phase::Started(peer) => (peer.end.clone(), Some(peer.clone()), peer.ident()),
        Phase::Foreign { ident, end } => (end, None, ident),
        Phase::Done { .. } => return Ok(Value::None),
    };
    if number == thread.peer.ident() && !end.is_open() {
        return Err(runtime_error("Cannot join current thread"));
    }
    thread.pass_then(&end, GateKind::End(peer), patience, |_, _| Ok(Value::None))
}
