//! `import`: of the modules that this interpreter has.

use super::execute::Outcome;
use super::{Gate, GateKind, Patience, Thread};
use crate::builtins::known;
use crate::code::Code;
use crate::modules::Fill;
use crate::object::{Dict, Module, Name, intern};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;
use std::sync::Arc;

impl Thread {
    /// The module of that name, loaded when it is first asked for.
    ///
    /// # Errors
    /// `ModuleNotFoundError`, or what loading it raises.
    pub fn import(&mut self, name: &Name) -> Result<Value> {
        if let Some(module) = self.interpreter.modules.get_name(name) {
            self.await_import(name)?;
            return Ok(module);
        }
        if let Some((parent, child)) = name.rsplit_once('.') {
            let package = self.import(&intern(parent))?;
            if let Some(module) = self.interpreter.modules.get_name(name) {
                return Ok(module);
            }
            let module = self.load(name).map_err(|thrown| protocol::no_package(thrown, name, parent))?;
            if let Value::Module(package) = package {
                package.dict.set_name(&intern(child), module.clone());
            }
            return Ok(module);
        }
        self.load(name)
    }

    fn load(&mut self, name: &Name) -> Result<Value> {
        let native = crate::modules::find(name);
        let frozen = self.frozen(name)?;
        if native.is_none() && frozen.is_none() {
            return Err(protocol::module_not_found(name));
        }
        let Some(gate) = self.begin_import(name) else {
            // Another thread was quicker.
            self.await_import(name)?;
            return self.import(name);
        };
        let module = self.interpreter.add_module(name);
        let result = self.fill(&module, native, frozen);
        if result.is_err() {
            self.interpreter.modules.remove_name(name);
        }
        self.end_import(name, &gate);
        result.map(|()| self.interpreter.modules.get_name(name).unwrap_or(Value::Module(module)))
    }

    /// The part of a module that is written in Python.
    fn frozen(&self, name: &str) -> Result<Option<Code>> {
        (self.interpreter.library)(name).map_err(|reason| protocol::import_error(&reason))
    }

    /// Locks the module for this thread, unless another one has done so.
    fn begin_import(&self, name: &Name) -> Option<Arc<Gate>> {
        let mut importing = self.interpreter.importing.lock();
        if importing.iter().any(|(known, _)| known == name) {
            return None;
        }
        let gate = Arc::new(Gate::lock());
        gate.try_pass(&self.peer);
        importing.push((name.clone(), gate.clone()));
        Some(gate)
    }

    /// Whether it is in the middle of an import.
    pub(super) fn is_importing(&self) -> bool {
        let importing = self.interpreter.importing.lock();
        importing.iter().any(|(_, gate)| gate.holder().is_some_and(|holder| Arc::ptr_eq(&holder, &self.peer)))
    }

    fn end_import(&self, name: &Name, gate: &Gate) {
        let interpreter = &self.interpreter;
        interpreter.importing.lock().retain(|(known, _)| known != name);
        gate.open(&interpreter.peers, || interpreter.host.monotonic());
    }

    /// Waits until a module is complete that another thread is importing. Threads that import in a circle would wait for
    /// each other: the one that would close it gets the module as it is, as CPython's `_DeadlockError` has it.
    fn await_import(&mut self, name: &Name) -> Result<()> {
        let gate = {
            let importing = self.interpreter.importing.lock();
            importing.iter().find(|(known, _)| known == name).map(|(_, gate)| gate.clone())
        };
        match gate {
            Some(gate) if !self.interpreter.peers.importer_waits_for(&gate, &self.peer) => {
                let passed = self.pass(&gate, GateKind::Import, Patience::Endless)?;
                if passed {
                    let interpreter = &self.interpreter;
                    gate.open(&interpreter.peers, || interpreter.host.monotonic());
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The native part comes first: the part in Python may use it, and replace some of it.
    fn fill(&mut self, module: &Ref<Module>, native: Option<Fill>, frozen: Option<Code>) -> Result<()> {
        if let Some(native) = native {
            native(self, module)?;
        }
        match frozen {
            Some(code) => self.run_module(code, module).map(drop),
            None => Ok(()),
        }
    }

    /// `IMPORT_NAME`: `[level, names] -> [module]`
    pub(crate) fn import_name(&mut self, base: usize, name: &Name) -> Outcome {
        let (names, level) = (self.pop(base), self.pop(base));
        if !matches!(level, Value::Int(0)) {
            return Err(protocol::import_error("attempted relative import with no known parent package"));
        }
        let module = self.import(name)?;
        let module = match (&names, name.split_once('.')) {
            (Value::None, Some((root, _))) => self.import(&intern(root))?,
            _ => module,
        };
        self.push(module);
        Ok(())
    }

    /// `IMPORT_FROM`: `[module] -> [module, attribute]`
    pub(crate) fn import_from(&mut self, base: usize, name: &Name) -> Outcome {
        let module = self.peek(base, 1).clone();
        let value = match protocol::optional_attribute(self, &module, name)? {
            Some(value) => value,
            None => self.submodule(&module, name)?,
        };
        self.push(value);
        Ok(())
    }

    fn submodule(&mut self, module: &Value, name: &Name) -> Result<Value> {
        let Value::Module(module) = module else { return Err(protocol::import_error("cannot import from that")) };
        let full = intern(&format!("{}.{}", &*module.name, &**name));
        if crate::modules::find(&full).is_some() || self.frozen(&full)?.is_some() {
            return self.import(&full);
        }
        Err(protocol::cannot_import(module, name))
    }

    /// `from module import *`
    pub(crate) fn import_star(&mut self, module: &Value, namespace: &Dict) -> Outcome {
        let Value::Module(module) = module else { return Ok(()) };
        for name in public_names(self, module)? {
            let value = protocol::attribute(self, &Value::Module(module.clone()), &name)?;
            namespace.set_name(&name, value);
        }
        Ok(())
    }
}

/// `__all__`, or every name without an underscore in front.
fn public_names(thread: &mut Thread, module: &Ref<Module>) -> Result<Vec<Name>> {
    if let Some(all) = module.dict.get_name(&known::ALL) {
        return Ok(protocol::collect(thread, &all)?.iter().filter_map(protocol::name_of).collect());
    }
    let entries = module.dict.snapshot();
    Ok(entries.iter().filter_map(|e| protocol::name_of(&e.key)).filter(|name| !name.starts_with('_')).collect())
}
