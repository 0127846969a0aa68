//! Sees each instruction before it runs, and notes the state.

use super::Transcript;
use super::calls::{Calls, Outline};
use super::glance;
use super::tables::Tables;
use crate::program::{Desk, World};
use messages::{Binding, Call, Count, End, Event, Held, MOST_STEPS, Sealed, Step};
use python::Value;
use python::object::{Dict, Halt, intern};
use python::vm::{Ending, Frame, Interpreter, Observer, Thread};
use sharing::Watch;
use std::any::Any;
use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

/// States in a stretch: so many that messages are few, so few that none takes long to read.
const STRETCH: usize = 1000;
/// Instructions in all, those of the library included, which are not recorded.
const MOST_INSTRUCTIONS: u64 = 5_000_000;
/// Calls that are recorded: the outermost, and the innermost ones.
const MOST_CALLS: usize = 8;
/// Names of a namespace, and values of a stack.
const MOST_VALUES: usize = 60;

/// Notes the states of a run. Its clones are the same tracer: the thread has one, who started it another.
#[derive(Debug)]
pub(super) struct Tracer<W>(Arc<Mutex<Recorder<W>>>);

impl<W> Clone for Tracer<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

type Tell = Box<dyn Fn(Event) + Send>;

struct Recorder<W> {
    tell: Tell,
    host: Arc<Desk<W, Transcript>>,
    calls: Calls,
    tables: Tables,
    objects: HashMap<usize, (u32, Box<dyn Any + Send + Sync>)>,
    instructions: u64,
    steps: usize,
    printed: u32,
}

impl<W> Debug for Recorder<W> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Recorder").field("steps", &self.steps).finish_non_exhaustive()
    }
}

impl<W: World + 'static> Tracer<W> {
    /// A tracer that has seen nothing.
    pub fn new(host: Arc<Desk<W, Transcript>>, tell: impl Fn(Event) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Recorder {
            tell: Box::new(tell),
            host,
            calls: Calls::default(),
            tables: Tables::default(),
            objects: HashMap::new(),
            instructions: 0,
            steps: 0,
            printed: 0,
        })))
    }

    /// Notes the state after the last instruction, and tells the last stretch.
    pub fn end(&self, interpreter: &Interpreter, ending: Ending) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).end(interpreter, ending);
    }
}

impl<W: World + 'static> Observer for Tracer<W> {
    fn instruction(&mut self, thread: &Thread, frame: &Frame) -> Result<(), Halt> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).instruction(thread, frame)
    }
}

impl<W: World + 'static> Recorder<W> {
    fn instruction(&mut self, thread: &Thread, frame: &Frame) -> Result<(), Halt> {
        if self.calls.is_empty() {
            self.calls.learn(frame.code());
        }
        self.calls.see(frame, thread.depth);
        self.instructions += 1;
        if self.steps == MOST_STEPS || self.instructions == MOST_INSTRUCTIONS {
            return Err(Halt::Budget);
        }
        if self.calls.inside_library() {
            return Ok(());
        }
        let raised = self.raised(thread, frame);
        let frame = self.frames(&thread.stack);
        self.note(frame, raised);
        Ok(())
    }

    fn note(&mut self, frame: u32, raised: u32) {
        let printed = self.host.output.take();
        self.printed += printed.len() as u32;
        self.tables.stretch.printed.extend(printed);
        self.tables.step(Step { frame, raised, printed: self.printed });
        self.steps += 1;
        if self.tables.stretch.steps.len() == STRETCH {
            self.send();
        }
    }

    fn send(&mut self) {
        (self.tell)(Event::Traced(Sealed::new(&std::mem::take(&mut self.tables.stretch))));
    }

    /// The module's names outlive its call.
    fn end(&mut self, interpreter: &Interpreter, ending: Ending) {
        let end = match ending {
            Ending::Exit(status) => End::Exit(status),
            Ending::Halted(_) => End::Cut,
        };
        if end != End::Cut {
            let scope = match interpreter.modules.get_name(&intern("__main__")) {
                Some(Value::Module(module)) => self.namespace(&module.dict, &[]),
                _ => 0,
            };
            let frame = self.tables.frame(Call { scope, ..self.calls.outermost() });
            self.note(frame, 0);
        }
        self.tables.stretch.end = Some(end);
        self.send();
    }

    /// The exception that led here, if the instruction is the first of a handler: nothing else leads there.
    fn raised(&mut self, thread: &Thread, frame: &Frame) -> u32 {
        let handles = frame.code().handlers.iter().any(|handler| handler.target as usize == frame.next);
        match thread.stack.last() {
            Some(exception @ Value::Instance(_)) if handles => self.tables.text(glance::text(exception)),
            _ => 0,
        }
    }

    /// The calls under way, each on top of the one that called it.
    fn frames(&mut self, stack: &[Value]) -> u32 {
        let calls = std::mem::take(&mut self.calls);
        let own = calls.all(stack.len()).filter(|(outline, _)| outline.index.is_some()).count();
        let (mut frame, mut between, mut place) = (0, 0, 0);
        for (outline, top) in calls.all(stack.len()) {
            let Some(code) = outline.index else {
                between += 1;
                continue;
            };
            place += 1;
            if place > 1 && place + MOST_CALLS <= own + 1 {
                between += 1;
                continue;
            }
            let row = calls.row(outline);
            let (scope, stack) = (self.scope(outline, stack), self.stack(outline, &stack[..top.min(stack.len())]));
            frame = self.tables.frame(Call { code, row, scope, stack, between, below: frame });
            between = 0;
        }
        self.calls = calls;
        frame
    }

    fn scope(&mut self, outline: &Outline, stack: &[Value]) -> u32 {
        let mut bindings = Vec::new();
        for (slot, name) in outline.code.locals.iter().enumerate() {
            let Some(value) = stack.get(outline.base + slot) else { continue };
            let held = match value {
                Value::Cell(cell) if outline.code.is_cell(slot) => cell.look(|value| self.held(value, false)),
                value => self.held(value, false),
            };
            bindings.extend(held.map(|held| (name.to_string(), held)));
        }
        match outline.namespace.as_ref().and_then(Watch::upgrade) {
            Some(namespace) => self.namespace(&namespace, &bindings),
            None => self.scope_of(bindings),
        }
    }

    /// The names of a dictionary, those left out that Python itself puts there.
    fn namespace(&mut self, namespace: &Dict, before: &[Bound]) -> u32 {
        let table = namespace.lock();
        let mut bindings = before.to_vec();
        for entry in table.entries() {
            let Some(name) = entry.key.as_str().filter(|name| !is_special(name)) else { continue };
            let name = name.to_owned();
            bindings.extend(self.held(&entry.value, false).map(|value| (name, value)));
        }
        self.scope_of(bindings)
    }

    fn scope_of(&mut self, bindings: Vec<Bound>) -> u32 {
        let bindings = bindings.into_iter().take(MOST_VALUES);
        let bindings = bindings.map(|(name, value)| Binding { name: self.tables.text(name), value }).collect();
        self.tables.scope(bindings)
    }

    /// The value stack of a call.
    fn stack(&mut self, outline: &Outline, stack: &[Value]) -> u32 {
        let bottom = (outline.base + outline.code.locals.len()).min(stack.len());
        let bottom = bottom.max(stack.len().saturating_sub(MOST_VALUES));
        stack[bottom..].iter().fold(0, |below, value| {
            let held = match value {
                Value::Borrowed(slot) => self.held(&stack[outline.base + *slot as usize], true),
                value => self.held(value, false),
            };
            let held = held.unwrap_or_else(|| self.null());
            self.tables.stack(held, below)
        })
    }

    /// The empty place beside a callable.
    fn null(&mut self) -> u32 {
        let text = self.tables.text("NULL".to_owned());
        self.tables.value(Held { text, ..Held::default() })
    }

    /// The number of a value; nothing for an absent one.
    fn held(&mut self, value: &Value, borrowed: bool) -> Option<u32> {
        if value.is_null() {
            return None;
        }
        let count = glance::count(value);
        let object = if matches!(count, Count::Of(_)) { self.object(value) } else { 0 };
        let text = self.tables.text(glance::text(value));
        Some(self.tables.value(Held { text, object, count, borrowed }))
    }

    /// The number of an object. Its place in memory is watched, so that no other object is taken for it.
    fn object(&mut self, value: &Value) -> u32 {
        let (Some(address), Some(watch)) = (value.address(), value.watch()) else { return 0 };
        let next = self.objects.len() as u32 + 1;
        self.objects.entry(address).or_insert((next, watch)).0
    }
}

/// A name and the number of its value.
type Bound = (String, u32);

fn is_special(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}
