//! Warnings that the interpreter itself gives: the module `warnings` decides what becomes of them.

use super::{Frame, Thread};
use crate::builtins::{known, types};
use crate::object::{Dict, Function, Generator, GeneratorKind, Resumable, intern};
use crate::{Result, Value, protocol};
use sharing::Ref;

impl Thread {
    /// Warns of what the instruction of a frame does.
    ///
    /// # Errors
    /// A filter makes errors of such warnings, or what showing it raises.
    #[cold]
    pub(crate) fn warn(&mut self, frame: &Frame, category: &str, text: &str) -> Result<()> {
        self.warn_at(&frame.function, frame.next, category, text, Value::None)
    }

    /// Warns of what happened to `source` at a place of a function.
    fn warn_at(&mut self, at: &Function, place: usize, category: &str, text: &str, source: Value) -> Result<()> {
        let line = protocol::position(&at.code, place).line.unwrap_or_default();
        let globals = at.globals.clone();
        let registry = intern("__warningregistry__");
        let seen = globals.get_name(&registry).unwrap_or_else(|| {
            let fresh = Value::Dict(Ref::new(Dict::default()));
            drop(globals.set_name(&registry, fresh.clone()));
            fresh
        });
        let module = globals.get_name(&known::NAME).unwrap_or(Value::None);
        let file = Value::from(&*at.code.plain.filename);
        let category = Value::Class(types().exception(category).clone());
        let warnings = self.import(&intern("warnings"))?;
        let args = [Value::from(text), category, file, Value::Int(line.into()), module, seen, Value::None, source];
        self.call_method(&warnings, "warn_explicit", args).map(drop)
    }

    /// Warns of a coroutine that ends before it has begun: `_PyErr_WarnUnawaitedCoroutine`. CPython tells the line where it
    /// ended, here it is the one where it was made; they differ where it was kept in between.
    pub(super) fn warn_of_unawaited(&mut self, generator: &Ref<Generator>) -> Result<()> {
        let GeneratorKind::Coroutine(origin) = &generator.kind else { return Ok(()) };
        if !matches!(&*generator.state.lock(), Resumable::Suspended(suspended) if !suspended.started) {
            return Ok(());
        }
        let text = format!("coroutine '{}' was never awaited", &*generator.qualname);
        let source = Value::Generator(generator.clone());
        match &origin.function {
            // At the end of the interpreter nothing runs any more that it could have happened in.
            Some(function) if self.depth > 0 => self.warn_at(function, origin.place, "RuntimeWarning", &text, source),
            _ => {
                let warnings = self.import(&intern("warnings"))?;
                let category = Value::Class(types().exception("RuntimeWarning").clone());
                let args = [Value::from(&*text), category, Value::from("sys"), Value::Int(1)];
                self.call_method(&warnings, "warn_explicit", args).map(drop)
            }
        }
    }

    /// `~True`
    pub(crate) fn warn_of_inversion(&mut self, frame: &Frame) -> Result<()> {
        let text = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the \
                    bitwise inversion of the underlying int object and is usually not what you expect from negating \
                    a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise \
                    inversion of the underlying int.";
        self.warn(frame, "DeprecationWarning", text)
    }
}
