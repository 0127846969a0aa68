//! The end of objects that the program has a say in: `__del__`, and what a generator left open.

use super::{Interpreter, Stream, Thread};
use crate::builtins::known;
use crate::modules::weak_callback;
use crate::object::{Dying, Instance, Thrown, some_dying, take_dying};
use crate::{Result, Value, protocol};
use sharing::Ref;
use std::sync::Arc;

impl Thread {
    /// Ends what waits for it: asked after whatever lets go of objects.
    ///
    /// # Errors
    /// The run ends. What a program's own code raises is told on `sys.stderr`, as CPython does.
    #[inline(always)]
    pub(crate) fn settle(&mut self) -> Result<()> {
        if some_dying() { self.end_dying() } else { Ok(()) }
    }

    #[cold]
    #[inline(never)]
    fn end_dying(&mut self) -> Result<()> {
        for dying in take_dying() {
            let object = match dying {
                Dying::Object(object) => object,
                Dying::Reference(reference) => {
                    self.call_back(reference)?;
                    continue;
                }
            };
            let handled = self.handled.clone();
            let result = match &object {
                Value::Generator(generator) => match generator.take_finalizer() {
                    Some(finalizer) => self.call_with(&finalizer, [object.clone()]),
                    None => self.warn_of_unawaited(generator).and_then(|()| self.close(generator)),
                },
                object => match protocol::special(self, object, &known::DEL) {
                    Some(hook) => self.call_with(&hook, []),
                    None => Ok(Value::None),
                },
            };
            self.handled = handled;
            match result {
                Err(Thrown::Exception(exception)) => {
                    let (what, whom) = match &object {
                        Value::Generator(_) => ("closing generator", object.clone()),
                        _ => ("calling deallocator", protocol::class_of(&object).find(&known::DEL).unwrap_or_default()),
                    };
                    self.ignore(what, &whom, &exception);
                }
                result => drop(result?),
            }
            drop(object);
            self.settle()?;
        }
        Ok(())
    }

    /// What a weak reference refers to has ended.
    fn call_back(&mut self, reference: Ref<Instance>) -> Result<()> {
        let Some(callback) = weak_callback(&reference) else { return Ok(()) };
        let handled = self.handled.clone();
        let result = self.call_with(&callback, [Value::Instance(reference)]);
        self.handled = handled;
        match result {
            Err(Thrown::Exception(exception)) => self.ignore("calling weakref callback", &callback, &exception),
            result => drop(result?),
        }
        self.settle()
    }

    /// What `sys.unraisablehook` prints.
    fn ignore(&mut self, what: &str, whom: &Value, exception: &Ref<Instance>) {
        let whom = protocol::repr(self, whom).unwrap_or_else(|_| "<object repr() failed>".to_owned());
        let text = protocol::unraisable_text(self, exception);
        self.interpreter.host.clone().write(Stream::Err, &format!("Exception ignored while {what} {whom}:\n{text}"));
    }
}

impl Interpreter {
    /// Ends the objects that programs still hold by a name of the main module, then the modules, so that what refers to
    /// itself through them goes too.
    pub fn finalize(self: &Arc<Self>) {
        let mut thread = Thread::new(self.clone());
        let modules = self.modules.snapshot();
        for module in modules.iter().rev() {
            let Value::Module(module) = &module.value else { continue };
            for entry in module.dict.snapshot() {
                // Nobody but the module and this loop holds it: it ends while the names around it still mean something.
                if entry.value.references() == Some(2)
                    && matches!(&entry.value, Value::Instance(_) | Value::Generator(_))
                    && let Some(name) = protocol::name_of(&entry.key)
                {
                    drop(module.dict.remove_name(&name));
                    drop(entry);
                    // The run is over: nothing is left to be told of a halt.
                    let _ = thread.settle();
                }
            }
        }
        for module in modules.into_iter().rev() {
            if let Value::Module(module) = &module.value {
                let old = std::mem::take(&mut *module.dict.change());
                drop(old);
                let _ = thread.settle();
            }
        }
    }
}
