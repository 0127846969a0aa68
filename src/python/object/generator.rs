//! Generators, coroutines and asynchronous generators: frames that wait.

use super::{CodeObject, Function, Name};
use crate::Value;
use crate::vm::{Extra, Op};
use sharing::{Lock, Ref};

/// Which of the three it is.
#[derive(Debug)]
pub enum GeneratorKind {
    /// `for` goes through it.
    Plain,
    /// `await` waits for it.
    Coroutine(Origin),
    /// `async for` goes through it.
    Asynchronous(Box<Lock<Course>>),
}

/// Where a coroutine was made: what is told if nobody awaits it.
#[derive(Debug, Default)]
pub struct Origin {
    /// What ran there.
    pub function: Option<Ref<Function>>,
    /// The instruction.
    pub place: usize,
}

/// What is known of an asynchronous generator beside where it stands: CPython's `ag_hooks_inited` and its neighbours.
#[derive(Debug, Default)]
pub struct Course {
    /// Whether it was told to the thread's hooks.
    pub hooked: bool,
    /// Whether it was closed, or has come to its end: it gives nothing more.
    pub closed: bool,
    /// Whether somebody awaits its next item.
    pub running: bool,
    /// The hook that ends it, if nobody does.
    pub finalizer: Value,
}

/// A generator, a coroutine or an asynchronous generator.
#[derive(Debug)]
pub struct Generator {
    /// `__name__`
    pub name: Name,
    /// `__qualname__`
    pub qualname: Name,
    /// What it runs.
    pub code: Ref<CodeObject>,
    /// What goes through it.
    pub kind: GeneratorKind,
    /// Where it stands.
    pub state: Lock<Resumable>,
}

/// Where a generator stands.
#[derive(Debug)]
pub enum Resumable {
    /// It can go on.
    Suspended(Box<Suspended>),
    /// Its frame is on some thread's stack.
    Running,
    /// It has returned or raised.
    Finished,
}

/// A frame that waits.
#[derive(Debug)]
pub struct Suspended {
    /// What it runs, while it waits: the frame has it while it runs.
    pub function: Option<Ref<Function>>,
    /// The instruction that it goes on with.
    pub next: usize,
    /// Its stack, the top first, then its local variables, the last first: the order in which they are taken off.
    pub values: Vec<Value>,
    /// The exception that it was handling when it yielded; [`Value::Null`] for none of its own.
    pub handled: Value,
    /// Whether it has run before.
    pub started: bool,
    /// Whether what it is sent goes unused: then it can go on past the two instructions that see to that.
    pub bare: bool,
    /// What its frame needs when it runs again, kept so that it isn't made anew each time.
    pub(crate) extra: Option<Box<Extra>>,
}

impl Suspended {
    /// A frame at its beginning, without variables yet.
    pub fn new(function: Ref<Function>) -> Self {
        Self {
            function: Some(function),
            next: 0,
            values: Vec::new(),
            handled: Value::Null,
            started: false,
            bare: false,
            extra: None,
        }
    }

    /// Whether it waits inside `try` or `with`, or for another generator: CPython's compiler says so in `RESUME`.
    fn is_guarded(&self, code: &CodeObject) -> bool {
        let resume = code.instrs.get(self.next);
        resume.is_some_and(|resume| resume.op == Op::Resume && (resume.arg & 4 == 0 || resume.arg & 3 >= 2))
    }
}

impl Generator {
    /// Whether `for` goes through it.
    pub fn is_plain(&self) -> bool {
        matches!(self.kind, GeneratorKind::Plain)
    }

    /// Whether `await` waits for it.
    pub fn is_coroutine(&self) -> bool {
        matches!(self.kind, GeneratorKind::Coroutine(_))
    }

    /// What is known of it, if it is asynchronous.
    pub fn course(&self) -> Option<&Lock<Course>> {
        match &self.kind {
            GeneratorKind::Asynchronous(course) => Some(course),
            _ => None,
        }
    }

    /// How messages call it.
    pub fn noun(&self) -> &'static str {
        match self.kind {
            GeneratorKind::Plain => "generator",
            GeneratorKind::Coroutine(_) => "coroutine",
            GeneratorKind::Asynchronous(_) => "async generator",
        }
    }

    /// Takes the hook out that is to end it: it is asked once.
    pub fn take_finalizer(&self) -> Option<Value> {
        let mut course = self.course()?.lock();
        let finalizer = std::mem::take(&mut course.finalizer).present();
        finalizer.filter(|_| !course.closed)
    }
}

impl Drop for Generator {
    fn drop(&mut self) {
        let hooked = self.course().is_some_and(|course| {
            let course = course.lock();
            !course.closed && !course.finalizer.is_null()
        });
        let is_coroutine = self.is_coroutine();
        let Resumable::Suspended(suspended) = self.state.get_mut() else { return };
        if hooked || is_coroutine && !suspended.started || suspended.started && suspended.is_guarded(&self.code) {
            let kind = std::mem::replace(&mut self.kind, GeneratorKind::Plain);
            let state = std::mem::replace(self.state.get_mut(), Resumable::Finished);
            let (name, qualname, code) = (self.name.clone(), self.qualname.clone(), self.code.clone());
            let revived = Self { name, qualname, code, kind, state: Lock::new(state) };
            super::bury(super::Dying::Object(Value::Generator(Ref::new(revived))));
        } else {
            super::discard(std::mem::take(&mut suspended.values));
        }
    }
}
