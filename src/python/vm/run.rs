//! Runs frames until one has its result: what `_PyEval_EvalFrameDefault` does around its instructions.

use super::execute::Exit;
use super::{Frame, Link, Thread};
use crate::object::{
    FrameObject, Function, Halt, Instance, Resumable, Scene, Suspended, Thrown, TraceEntry, some_dying,
};
use crate::protocol::type_error;
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    /// Runs the topmost frame, and what it calls, until it returns, yields or raises.
    ///
    /// # Errors
    /// What it raises.
    pub(crate) fn run(&mut self) -> Result {
        let Some(frame) = self.frames.pop() else { return Ok(Value::None) };
        self.nested(|thread| thread.run_frame(frame))
    }

    pub(super) fn run_frame(&mut self, mut frame: Frame) -> Result {
        loop {
            if let Some(exception) = self.pending.take() {
                let thrown = Thrown::Exception(exception);
                self.trace(&mut frame, &thrown);
                self.unwind(&mut frame, thrown)?;
            }
            let exit =
                if self.observer.is_some() { self.traced(&mut frame) } else { self.execute::<false>(&mut frame) };
            let thrown = match exit {
                Exit::Step => continue,
                Exit::Switch => {
                    if let Some(callee) = self.frames.pop() {
                        self.frames.push(frame.exchange(callee));
                    }
                    continue;
                }
                Exit::Visible => match self.call_visibly(&mut frame) {
                    Ok(()) => continue,
                    Err(thrown) => {
                        self.begin_unwinding(&mut frame, &thrown);
                        thrown
                    }
                },
                Exit::Return(value) => {
                    self.leave(&mut frame);
                    let settled = self.settle();
                    match self.deliver(&mut frame, value) {
                        Delivered::Native(value) => return settled.map(|()| value),
                        Delivered::Thrown(thrown) => thrown,
                        Delivered::Here => match settled {
                            Ok(()) => continue,
                            Err(thrown) => thrown,
                        },
                    }
                }
                Exit::Yield(value) => {
                    let native = matches!(frame.link, Link::Native);
                    self.suspend(&mut frame, false);
                    if native {
                        return Ok(value);
                    }
                    self.push(value);
                    frame.next += 1;
                    continue;
                }
                Exit::Raise(thrown) => {
                    self.begin_unwinding(&mut frame, &thrown);
                    thrown
                }
                Exit::Reraise(thrown) => thrown,
            };
            if let Thrown::Halt(Halt::Aside) = thrown {
                self.frames.push(frame);
                return Err(thrown);
            }
            self.unwind(&mut frame, thrown)?;
            if let Err(thrown) = self.settle() {
                self.unwind(&mut frame, thrown)?;
            }
        }
    }

    /// One instruction, the observer first.
    fn traced(&mut self, frame: &mut Frame) -> Exit {
        let Some(mut observer) = self.observer.take() else { return Exit::Step };
        self.forget();
        let seen = observer.instruction(self, frame);
        self.observer = Some(observer);
        match seen {
            Ok(()) => self.execute::<true>(frame),
            Err(halt) => Exit::Raise(Thrown::Halt(halt)),
        }
    }

    /// A call of a native that looks at the frame that calls it.
    fn call_visibly(&mut self, frame: &mut Frame) -> Result<()> {
        let placeholder = Frame::placeholder(&frame.function);
        let hidden = frame.exchange(placeholder);
        self.frames.push(hidden);
        self.at_hand = matches!(&self.stack[self.shown], Value::Native(native) if native.waits);
        let result = self.call_top_native();
        self.at_hand = false;
        if let Some(shown) = self.frames.pop() {
            *frame = shown;
        }
        self.push(result?);
        frame.next += 1;
        Ok(())
    }

    /// Ends a frame with a result that goes to a frame of Python's, and goes on there, or says why the loop ends.
    #[inline(always)]
    pub(super) fn give(&mut self, frame: &mut Frame, value: Value) -> Option<Exit> {
        self.leave(frame);
        let made = matches!(frame.link, Link::Init) && value.is_none();
        if some_dying() || !(made || matches!(frame.link, Link::Call)) {
            return self.give_carefully(frame, value);
        }
        let Some(caller) = self.frames.pop() else { return Some(Exit::Return(value)) };
        // What is left of the old one, piece by piece: to end it as a whole would take a call.
        let Frame { function, extra, .. } = frame.exchange(caller);
        drop(function);
        if let Some(extra) = extra {
            self.drop_extra(extra);
        }
        if !made {
            self.push(value);
        }
        frame.next += 1;
        None
    }

    #[cold]
    #[inline(never)]
    fn drop_extra(&self, extra: Box<super::Extra>) {
        drop(extra);
    }

    #[inline(never)]
    fn give_carefully(&mut self, frame: &mut Frame, value: Value) -> Option<Exit> {
        let settled = self.settle();
        match self.deliver(frame, value) {
            Delivered::Here => settled.err().map(Exit::Reraise),
            Delivered::Native(value) => Some(Exit::Return(value)),
            Delivered::Thrown(thrown) => Some(Exit::Reraise(thrown)),
        }
    }

    /// A frame has ended: its variables go, and what it was handling.
    #[inline(always)]
    pub(super) fn leave(&mut self, frame: &mut Frame) {
        self.depth -= 1;
        if frame.extra.is_some() {
            self.leave_extra(frame);
        }
        // From the top down, as CPython lets go of variables.
        for _ in frame.floor..self.stack.len() {
            self.shed_one();
        }
    }

    #[inline(never)]
    fn leave_extra(&mut self, frame: &mut Frame) {
        let Some(extra) = frame.extra.take() else { return };
        if let Some(object) = extra.object {
            self.outlive(frame, &object);
        }
        if let Some(generator) = extra.generator {
            self.handled = self.outer.pop().unwrap_or_default();
            *generator.state.lock() = Resumable::Finished;
        }
    }

    /// The variables of a frame that has ended stay with what programs hold of it.
    #[cold]
    fn outlive(&mut self, frame: &Frame, object: &Ref<FrameObject>) {
        if Ref::strong_count(object) > 1 {
            let end = frame.base + frame.code().locals.len();
            object.keep(self.stack.drain(frame.base..end).collect());
        }
    }

    /// Hands the result of a frame that was left to whom it is for, and goes on there.
    fn deliver(&mut self, frame: &mut Frame, value: Value) -> Delivered {
        let link = frame.link;
        if matches!(link, Link::Native) {
            return Delivered::Native(value);
        }
        if let Some(caller) = self.frames.pop() {
            // What is left of the old one, piece by piece: to end it as a whole would take a call.
            let Frame { function, extra, .. } = frame.exchange(caller);
            drop(function);
            drop(extra);
        }
        match link {
            Link::Call => self.push(value),
            Link::Init if value.is_none() => {}
            Link::Init => return self.refuse_init(frame, &value),
            Link::Loop => {
                frame.next = frame.end_of_generator();
                return Delivered::Here;
            }
            Link::Send => {
                self.push(value);
                frame.next = frame.end_of_generator();
                return Delivered::Here;
            }
            Link::Next => return self.deliver_stop(frame, value),
            Link::Until { end } => return self.deliver_item(frame, value, end),
            Link::Native => {}
        }
        frame.next += 1;
        Delivered::Here
    }

    #[cold]
    #[inline(never)]
    fn refuse_init(&self, frame: &mut Frame, value: &Value) -> Delivered {
        let name = crate::protocol::type_name(value);
        let thrown = type_error(format!("__init__() should return None, not '{name}'"));
        self.trace(frame, &thrown);
        Delivered::Thrown(thrown)
    }

    /// A generator's frame yields: it is put away, and who resumed it goes on, unless that is code of ours.
    pub(super) fn suspend(&mut self, frame: &mut Frame, bare: bool) {
        self.depth -= 1;
        let mut extra = frame.extra.take().unwrap_or_default();
        let outer = self.outer.pop().unwrap_or_default();
        let handled = std::mem::replace(&mut self.handled, outer);
        let spare = extra.spare.take();
        let mut suspended = spare.unwrap_or_else(|| Box::new(Suspended::new(frame.function.clone())));
        suspended.handled.set(handled);
        (suspended.next, suspended.started, suspended.bare) = (frame.next, true, bare);
        for _ in frame.base..self.stack.len() {
            suspended.values.push(self.pop_raw());
        }
        let generator = extra.generator.take();
        extra.object = None;
        suspended.extra = Some(extra);
        let caller = if matches!(frame.link, Link::Native) { None } else { self.frames.pop() };
        suspended.function = Some(match caller {
            Some(caller) => frame.exchange(caller).function,
            None => frame.function.clone(),
        });
        if let Some(generator) = generator {
            *generator.state.lock() = Resumable::Suspended(suspended);
        }
    }

    /// Finds who handles what was thrown, frame by frame outwards, and goes on there.
    pub(super) fn unwind(&mut self, frame: &mut Frame, thrown: Thrown) -> Result<()> {
        loop {
            if self.handle(frame, &thrown) {
                return Ok(());
            }
            self.leave(frame);
            if matches!(frame.link, Link::Native) {
                return Err(thrown);
            }
            let Some(caller) = self.frames.pop() else { return Err(thrown) };
            let link = frame.link;
            *frame = caller;
            if self.stops(frame, link, &thrown) {
                return Ok(());
            }
            self.trace(frame, &thrown);
        }
    }

    /// Enters the handler of the frame's instruction, if it has one.
    fn handle(&mut self, frame: &mut Frame, thrown: &Thrown) -> bool {
        let Thrown::Exception(exception) = thrown else { return false };
        let code = frame.code();
        let Some(handler) = code.handler(frame.next) else { return false };
        self.stack.truncate(frame.base + code.locals.len() + handler.depth as usize);
        if handler.lasti {
            self.stack.push(Value::Int(frame.next as i64));
        }
        self.stack.push(Value::Instance(exception.clone()));
        frame.next = handler.target as usize;
        true
    }

    /// What `_PyErr_SetObject` does with an exception that starts here; one that comes out of a call of ours has
    /// started elsewhere.
    pub(super) fn begin_unwinding(&mut self, frame: &mut Frame, thrown: &Thrown) {
        if let Thrown::Exception(exception) = thrown
            && exception.state().is_some_and(|state| state.traceback.is_empty())
        {
            self.raise_context(exception);
            self.note_scene(frame, exception);
        }
        self.trace(frame, thrown);
    }

    /// Keeps the names that hints are made of.
    fn note_scene(&self, frame: &Frame, exception: &Ref<Instance>) {
        if !exception.state().is_some_and(|state| state.about.is_some() && state.scene.is_none()) {
            return;
        }
        let scene = self.scene(frame);
        if let Some(mut state) = exception.state() {
            state.scene = Some(Box::new(scene));
        }
    }

    fn scene(&self, frame: &Frame) -> Scene {
        let mut scene = Scene { locals: Vec::new(), own: Value::Null, globals: frame.function.globals.clone() };
        for (slot, name) in frame.code().locals.iter().enumerate() {
            let value = match self.stack.get(frame.base + slot) {
                Some(Value::Cell(cell)) => cell.get(),
                Some(value) => value.clone(),
                None => Value::Null,
            };
            if value.is_null() {
                continue;
            }
            scene.locals.push(name.clone());
            if &**name == "self" {
                scene.own = value;
            }
        }
        if let Some(namespace) = frame.namespace() {
            scene.locals.extend(namespace.snapshot().iter().filter_map(|entry| crate::protocol::name_of(&entry.key)));
        }
        scene
    }

    /// Notes a frame in the traceback of what it lets through.
    fn trace(&self, frame: &mut Frame, thrown: &Thrown) {
        let Thrown::Exception(exception) = thrown else { return };
        let (object, instruction) = (frame.object().clone(), frame.next);
        if let Some(mut state) = exception.state() {
            if let Some(inner) = state.traceback.last() {
                let _ = inner.frame.back.set(Some(object.clone()));
            }
            state.traceback.push(TraceEntry { frame: object, instruction });
        }
    }
}

/// What becomes of a result.
pub(super) enum Delivered {
    Here,
    Native(Value),
    Thrown(Thrown),
}

impl Frame {
    /// Stands where a frame was that others may look at meanwhile.
    fn placeholder(function: &Ref<Function>) -> Self {
        Self { function: function.clone(), next: 0, base: 0, floor: 0, link: Link::Native, extra: None }
    }
}
