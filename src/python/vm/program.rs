//! Programs from start to end: the main module, its exit status, what is printed of an uncaught exception.

use super::{Breaker, GateKind, Patience, Stream, Thread};
use crate::builtins::known;
use crate::code::Code;
use crate::object::{CodeObject, Function, Halt, Instance, Module, Thrown};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;
use std::sync::Arc;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// By itself, with an exit status: 0, 1 after an uncaught exception, or what `sys.exit` was given.
    Exit(i32),
    /// From outside.
    Halted(Halt),
}

impl Thread {
    /// Runs code as the main module, and tells an uncaught exception on `sys.stderr`.
    pub fn run_main(&mut self, code: Code) -> Ending {
        let module = self.interpreter.add_module(&known::MAIN);
        let result = self.run_module(code, &module);
        self.end_main(result)
    }

    /// What comes after the main module's last instruction.
    pub(super) fn end_main(&mut self, result: Result) -> Ending {
        let ending = self.ending(result).and_then(|ending| self.wait_for_threads().map(|()| ending));
        self.end_other_threads();
        ending.unwrap_or_else(Ending::Halted)
    }

    fn ending(&mut self, result: Result) -> std::result::Result<Ending, Halt> {
        match result {
            Ok(_) => Ok(Ending::Exit(0)),
            Err(Thrown::Halt(halt)) => Err(halt),
            Err(Thrown::Exception(exception)) => Ok(self.end_by(&exception)),
        }
    }

    /// `wait_for_thread_shutdown` and `_PyAtExit_Call`: `threading._shutdown()`, then what `atexit` was told, if the
    /// program has imported those.
    fn wait_for_threads(&mut self) -> std::result::Result<(), Halt> {
        self.end_module("threading", "_shutdown")?;
        self.end_module("atexit", "_run_exitfuncs")
    }

    fn end_module(&mut self, name: &str, function: &str) -> std::result::Result<(), Halt> {
        let Some(module) = self.interpreter.modules.get_str(name) else { return Ok(()) };
        match self.call_method(&module, function, []) {
            Ok(_) => Ok(()),
            Err(Thrown::Halt(halt)) => Err(halt),
            Err(Thrown::Exception(exception)) => {
                let text = protocol::traceback_text(self, &exception);
                let told = format!("Exception ignored on {name} shutdown <module '{name}' (built-in)>:\n{text}");
                self.interpreter.host.write(Stream::Err, &told);
                Ok(())
            }
        }
    }

    /// Ends the threads that nobody waits for. CPython leaves them where they are, since its process ends; here what they
    /// hold would stay.
    fn end_other_threads(&mut self) {
        let (interpreter, own) = (self.interpreter.clone(), self.peer.clone());
        interpreter.peers.stop_others(&own);
        if interpreter.peers.living().len() > 1
            && let Some(all) = interpreter.host.interpreters()
            && all.current() == 0
        {
            // Some of them may be in other interpreters, whose breakers they look at.
            all.stop(Halt::Finalizing);
        }
        // A halt has been heard.
        self.peer.breaker.lower(Breaker::STOP | Breaker::INTERRUPT);
        for peer in interpreter.peers.living().into_iter().filter(|peer| !Arc::ptr_eq(peer, &own)) {
            // Nothing can interrupt it any more, but for a reader who wants to go.
            let _ = self.pass(&peer.end.clone(), GateKind::End(Some(peer)), Patience::Endless);
        }
    }

    /// Ends an interpreter's program when there is no main module whose end it could be: its threads, what `atexit` was
    /// told.
    pub fn end_program(&mut self) {
        // Whoever has it ended hears nothing of it.
        let _ = self.wait_for_threads();
        self.end_other_threads();
    }

    /// Runs code in a module's namespace.
    ///
    /// # Errors
    /// What it raises, or that it can't be run here.
    pub fn run_module(&mut self, code: Code, module: &Module) -> Result {
        let code = CodeObject::new(code).map_err(protocol::runtime_error)?;
        let function = Ref::new(Function::new(code, module.dict.clone()));
        self.begin_body(function, module.dict.clone())?;
        self.run()
    }

    fn end_by(&mut self, exception: &Ref<Instance>) -> Ending {
        let host = self.interpreter.host.clone();
        if protocol::is_exception(exception, &["SystemExit"]) {
            let status = exception.state().and_then(|state| state.args.first().cloned()).unwrap_or(Value::None);
            return match status {
                Value::None => Ending::Exit(0),
                Value::Int(status) => Ending::Exit(status as i32),
                Value::Bool(truth) => Ending::Exit(i32::from(truth)),
                other => {
                    let text = protocol::str(self, &other).ok();
                    let text = text.as_ref().and_then(Value::as_str).unwrap_or_default();
                    host.write(Stream::Err, &format!("{text}\n"));
                    Ending::Exit(1)
                }
            };
        }
        let text = protocol::traceback_text(self, exception);
        host.write(Stream::Err, &text);
        Ending::Exit(1)
    }
}
