//! A forked process: the copy of a memory in which one thread goes on.
//!
//! The thread is put into a box before the world copies the memory, and taken out again after it: in the parent by who has
//! put it there, in the child by the first thread that the world has begun there. It brings nothing along that lay on the
//! native stack.

use super::desk::Desk;
use super::kin::{Kin, Living};
use super::run::{Reins, conclude};
use super::{Fault, Output, World};
use crate::system::{Memory, Process, Who};
use messages::{Ended, Life, Stage};
use python::vm::{NoFork, Thread};
use sharing::access;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

/// A process that was copied, before it goes on.
pub trait Copied: Debug + Send {
    /// Goes on, to the end; `begun` hears what ends it meanwhile. The world calls it in the copy, once, and says how that
    /// was made.
    ///
    /// # Errors
    /// Its threads wait for each other for ever.
    fn go(self: Box<Self>, made: Made, begun: &dyn Fn(Reins)) -> Result<Ended, Fault>;
}

/// How a copy was made.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    /// When it was complete, in microseconds since 1970.
    pub at_us: u64,
    /// How large it is.
    pub bytes: u64,
}

/// Where the thread lies while the memory is copied.
type Cradle = Arc<Mutex<Option<Thread>>>;

#[derive(Debug)]
struct Child<W, O> {
    cradle: Cradle,
    /// The parent's.
    desk: Arc<Desk<W, O>>,
    memory: Arc<dyn Memory>,
    who: Who,
    parent: Arc<Process>,
    asked_us: u64,
}

/// Copies the process whose host that is.
pub(super) fn fork<W, O>(desk: &Arc<Desk<W, O>>, thread: &mut Thread) -> Result<u32, NoFork>
where
    W: World + 'static,
    O: Output + 'static,
{
    let world = &desk.conductor.world;
    let (Some(parent), Some(memory), true) = (desk.process(), world.system(), world.can_fork()) else {
        return Err(NoFork::Shared);
    };
    if !desk.conductor.has_gil() && thread.interpreter.peers.living().len() > 1 {
        return Err(NoFork::Restless);
    }
    // Their threads don't stand still with those of this one.
    if desk.has_neighbours() {
        return Err(NoFork::Neighbours);
    }
    let who = parent.bear_copy().map_err(NoFork::System)?;
    let stand_in = Thread::of(thread.interpreter.clone(), thread.peer.clone());
    let cradle = Cradle::new(Mutex::new(Some(std::mem::replace(thread, stand_in))));
    let asked_us = world.now_us();
    let child = Child { cradle: cradle.clone(), desk: desk.clone(), memory, who, parent: parent.clone(), asked_us };
    let copied = desk.conductor.still(|others| world.fork(who, others, Box::new(child)));
    if let Some(own) = take(&cradle) {
        *thread = own;
    }
    match copied {
        Ok(()) => Ok(who.pid),
        Err(errno) => {
            parent.disown(who);
            Err(NoFork::System(errno))
        }
    }
}

fn take(cradle: &Cradle) -> Option<Thread> {
    cradle.lock().unwrap_or_else(PoisonError::into_inner).take()
}

impl<W: World + 'static, O: Output + 'static> Copied for Child<W, O> {
    fn go(self: Box<Self>, made: Made, begun: &dyn Fn(Reins)) -> Result<Ended, Fault> {
        let _visit = access::visit();
        let Self { cradle, desk, memory, who, parent, asked_us } = *self;
        let mut thread =
            take(&cradle).ok_or_else(|| Fault::Code("the thread that forked was not copied".to_owned()))?;
        let host = desk.forked();
        let kin = Kin {
            world: host.conductor.world.clone(),
            output: host.output.clone(),
            heirloom: host.home.heirloom.get().cloned().unwrap_or_default(),
            memory: memory.clone(),
            living: Living::default(),
        };
        let process = Process::copy(&parent, memory, Arc::new(kin), who);
        host.home.process.get_or_init(|| Some(Arc::new(process)));
        if desk.home.life.get().is_some() {
            let mut life = Life::default();
            life.enter(Stage::Copy, asked_us, 0);
            life.enter(Stage::Boot, made.at_us, made.bytes);
            host.home.life.get_or_init(|| Mutex::new(life));
        }
        let interpreter = thread.interpreter.forked(host.clone(), &thread.peer);
        begun(Reins::of(interpreter.clone(), None, host.home.clone()));
        conclude(&host, &interpreter.clone(), move || thread.go_on_in_copy(interpreter))
    }
}
