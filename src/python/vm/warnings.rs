//! Warnings that the interpreter itself gives: the module `warnings` decides what becomes of them.

use super::{Frame, Thread};
use crate::builtins::{known, types};
use crate::object::{Dict, intern};
use crate::{Result, Value, protocol};
use std::sync::Arc;

impl Thread {
    /// Warns of what the instruction of a frame does.
    ///
    /// # Errors
    /// A filter makes errors of such warnings, or what showing it raises.
    #[cold]
    pub(crate) fn warn(&mut self, frame: &Frame, category: &str, text: &str) -> Result<()> {
        let line = protocol::position(frame.code(), frame.next).line.unwrap_or_default();
        let globals = frame.function.globals.clone();
        let registry = intern("__warningregistry__");
        let seen = globals.get_name(&registry).unwrap_or_else(|| {
            let fresh = Value::Dict(Arc::new(Dict::default()));
            drop(globals.set_name(&registry, fresh.clone()));
            fresh
        });
        let module = globals.get_name(&known::NAME).unwrap_or(Value::None);
        let file = Value::from(&*frame.code().plain.filename);
        let category = Value::Class(types().exception(category).clone());
        let warnings = self.import(&intern("warnings"))?;
        let args = [Value::from(text), category, file, Value::Int(line.into()), module, seen];
        self.call_method(&warnings, "warn_explicit", args).map(drop)
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
