//! The interpreters of a process beside its first one, each with a GIL of its own: PEP 684.
//!
//! A thread that calls into another interpreter lets go of its own GIL and goes on there, on the same native stack, as that
//! one's main thread, once it holds that one's GIL. So threads in several interpreters run at the same time, and what one of
//! them prints and how long it has run is the whole process's.

use super::conductor::Conductor;
use super::desk::Desk;
use super::{Output, World};
use messages::record::On;
use python::object::Halt;
use python::vm::{CrossQueues, Interpreter, InterpreterId, Interpreters, Thread, Unavailable};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The number of the first one.
const MAIN: InterpreterId = 0;

/// The way from one interpreter to the others.
#[derive(Debug)]
pub(super) struct Door<W, O> {
    own: InterpreterId,
    /// Who passes on the GIL here.
    conductor: Arc<Conductor<W>>,
    all: Arc<Neighbours<W, O>>,
}

/// The interpreters beside the first one.
#[derive(Debug)]
struct Neighbours<W, O> {
    /// What the hosts of others are made after.
    model: Arc<Desk<W, O>>,
    queues: CrossQueues,
    state: Mutex<State<W, O>>,
}

#[derive(Debug)]
struct State<W, O> {
    /// How many there have been.
    made: InterpreterId,
    /// Those that have not ended, oldest first.
    living: Vec<Neighbour<W, O>>,
    /// Why the process ends, once it does.
    halt: Option<Halt>,
}

#[derive(Debug)]
struct Neighbour<W, O> {
    id: InterpreterId,
    host: Arc<Desk<W, O>>,
    interpreter: Arc<Interpreter>,
    /// Whether a thread is in it.
    running: bool,
    /// How many objects stand for it.
    references: usize,
}

/// A thread's stay in another interpreter.
struct Stay<'a, W, O> {
    all: &'a Neighbours<W, O>,
    id: InterpreterId,
    host: Arc<Desk<W, O>>,
    interpreter: Arc<Interpreter>,
}

impl<W, O> Drop for Stay<'_, W, O> {
    fn drop(&mut self) {
        if let Some(neighbour) = self.all.state().find(self.id) {
            neighbour.running = false;
        }
    }
}

impl<W, O> State<W, O> {
    fn find(&mut self, id: InterpreterId) -> Option<&mut Neighbour<W, O>> {
        self.living.iter_mut().find(|neighbour| neighbour.id == id)
    }
}

impl<W, O> Neighbours<W, O> {
    fn state(&self) -> MutexGuard<'_, State<W, O>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn occupy(&self, id: InterpreterId) -> Result<Stay<'_, W, O>, Unavailable> {
        let mut state = self.state();
        let neighbour = state.find(id).ok_or(Unavailable::Unknown)?;
        if neighbour.running {
            return Err(Unavailable::Running);
        }
        neighbour.running = true;
        Ok(Stay { all: self, id, host: neighbour.host.clone(), interpreter: neighbour.interpreter.clone() })
    }
}

impl<W: World + 'static, O: Output + 'static> Door<W, O> {
    /// From the first interpreter, beside which there is none yet; their hosts are made after `model`.
    pub fn first(conductor: Arc<Conductor<W>>, model: Arc<Desk<W, O>>) -> Self {
        let state = Mutex::new(State { made: MAIN, living: Vec::new(), halt: None });
        Self { own: MAIN, conductor, all: Arc::new(Neighbours { model, queues: CrossQueues::default(), state }) }
    }

    /// The one that nobody can go on in, if it comes to that.
    pub fn stuck(&self) -> Option<Arc<Interpreter>> {
        let state = self.all.state();
        let mut living = state.living.iter().map(|neighbour| &neighbour.interpreter);
        living.find(|interpreter| interpreter.peers.deadlock().is_some()).cloned()
    }

    /// All but the first one.
    pub fn others(&self) -> Vec<InterpreterId> {
        self.all.state().living.iter().map(|neighbour| neighbour.id).collect()
    }

    /// Ends all but the first one, whose end this is.
    pub fn end_all(&self, thread: &mut Thread) {
        for id in self.others() {
            // One that is at work is in a thread that has been told to end.
            let _ = self.destroy(thread, id);
        }
    }

    fn visit(&self, thread: &Thread, stay: &Stay<'_, W, O>, body: impl FnOnce(&mut Thread)) {
        self.conductor.block(
            &thread.peer,
            || On::Interpreter,
            |_| {
                let main = stay.interpreter.peers.main().clone();
                stay.host.conductor.receive(&thread.peer, &main, stay.id as u32);
                let mut inner = Thread::inside(stay.interpreter.clone(), thread);
                body(&mut inner);
                inner.end();
                stay.host.conductor.see_off(&main);
                true
            },
        );
    }
}

impl<W: World + 'static, O: Output + 'static> Interpreters for Door<W, O> {
    fn current(&self) -> InterpreterId {
        self.own
    }

    fn create(&self) -> InterpreterId {
        let model = &self.all.model;
        let host = model.beside();
        let interpreter = Interpreter::new(host.clone(), library::find);
        if let Some(heirloom) = model.home.heirloom.get() {
            interpreter.add_source(&heirloom.name, &heirloom.source);
            interpreter.arguments.get_or_init(|| heirloom.arguments.clone());
            heirloom.image.iter().for_each(|image| drop(interpreter.program.set(image.code.clone())));
        }
        let mut state = self.all.state();
        state.made += 1;
        let id = state.made;
        let door = Self { own: id, conductor: host.conductor.clone(), all: self.all.clone() };
        host.door.get_or_init(|| Arc::new(door));
        if let Some(halt) = state.halt {
            interpreter.peers.stop(halt);
        }
        state.living.push(Neighbour { id, host, interpreter, running: false, references: 0 });
        id
    }

    fn all(&self) -> Vec<InterpreterId> {
        std::iter::once(MAIN).chain(self.others()).collect()
    }

    fn is_running(&self, id: InterpreterId) -> Result<bool, Unavailable> {
        if id == MAIN {
            return Ok(true);
        }
        self.all.state().find(id).map(|neighbour| neighbour.running).ok_or(Unavailable::Unknown)
    }

    fn enter(
        &self,
        thread: &mut Thread,
        id: InterpreterId,
        body: &mut dyn FnMut(&mut Thread),
    ) -> Result<(), Unavailable> {
        let stay = self.all.occupy(id)?;
        self.visit(thread, &stay, body);
        Ok(())
    }

    fn destroy(&self, thread: &mut Thread, id: InterpreterId) -> Result<(), Unavailable> {
        let stay = self.all.occupy(id)?;
        self.visit(thread, &stay, |inner| {
            inner.end_program();
            stay.interpreter.finalize();
        });
        stay.host.conductor.await_all();
        self.all.state().living.retain(|neighbour| neighbour.id != id);
        self.all.queues.unbind(id);
        Ok(())
    }

    fn refer(&self, id: InterpreterId) -> bool {
        self.all.state().find(id).map(|neighbour| neighbour.references += 1).is_some()
    }

    fn release(&self, id: InterpreterId) -> bool {
        let mut state = self.all.state();
        let Some(neighbour) = state.find(id) else { return false };
        neighbour.references = neighbour.references.saturating_sub(1);
        neighbour.references == 0
    }

    fn stop(&self, halt: Halt) {
        let mut state = self.all.state();
        state.halt.get_or_insert(halt);
        state.living.iter().for_each(|neighbour| neighbour.interpreter.peers.stop(halt));
    }

    fn queues(&self) -> &CrossQueues {
        &self.all.queues
    }
}
