//! An interpreter: modules and built-ins that its threads share.

use super::{Gate, Host, Peers};
use crate::Value;
use crate::builtins::known;
use crate::code::Code;
use crate::object::{Dict, Module, Name, intern};
use sharing::Ref;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::AtomicUsize;
use std::sync::nonpoison::Mutex;

/// Finds the code of a module that is written in Python, or says why one that there is can't be had now.
pub type Library = fn(&str) -> Result<Option<Code>, String>;

/// An interpreter.
#[derive(Debug)]
pub struct Interpreter {
    /// The world it runs in.
    pub host: Arc<dyn Host>,
    /// Finds modules that are written in Python.
    pub library: Library,
    /// `builtins`
    pub builtins: Ref<Dict>,
    /// `sys.modules`
    pub modules: Ref<Dict>,
    /// Its threads.
    pub peers: Peers,
    /// The text of programs by file name, for tracebacks.
    pub sources: Mutex<Vec<(String, Arc<str>)>>,
    /// What follows the program's name in `sys.argv`, if anything does.
    pub arguments: OnceLock<Vec<String>>,
    /// The main program, in a process that another one has started: it runs it when it wants to.
    pub program: OnceLock<Code>,
    /// `sys.getrecursionlimit()`
    pub recursion_limit: AtomicUsize,
    /// The modules that are being imported, each locked by the thread that does it.
    pub(crate) importing: Mutex<Vec<(Name, Arc<Gate>)>>,
}

impl Interpreter {
    /// An interpreter with the built-ins, and no module yet.
    pub fn new(host: Arc<dyn Host>, library: Library) -> Arc<Self> {
        let builtins = crate::builtins::namespace();
        let interpreter = Self {
            host,
            library,
            builtins: builtins.clone(),
            modules: Ref::new(Dict::default()),
            peers: Peers::default(),
            sources: Mutex::default(),
            arguments: OnceLock::new(),
            program: OnceLock::new(),
            recursion_limit: AtomicUsize::new(1000),
            importing: Mutex::default(),
        };
        let module = Module { name: intern("builtins"), dict: builtins };
        interpreter.modules.set_name(&intern("builtins"), Value::Module(Ref::new(module)));
        Arc::new(interpreter)
    }

    /// A new, empty module under that name.
    pub fn add_module(&self, name: &Name) -> Ref<Module> {
        let dict = Ref::new(Dict::default());
        dict.set_name(&intern("__name__"), name.value());
        for name in ["__doc__", "__package__", "__loader__", "__spec__"] {
            dict.set_name(&intern(name), Value::None);
        }
        let builtins = self.modules.get_str("builtins").unwrap_or(Value::None);
        dict.set_name(&known::BUILTINS, builtins);
        let module = Ref::new(Module { name: name.clone(), dict });
        self.modules.set_name(name, Value::Module(module.clone()));
        module
    }

    /// Remembers the text of a program.
    pub fn add_source(&self, filename: &str, text: &str) {
        self.sources.lock().push((filename.to_owned(), text.into()));
    }

    /// A line of a program, from 1, without its end.
    pub fn source_line(&self, filename: &str, line: u32) -> Option<String> {
        let sources = self.sources.lock();
        let (_, text) = sources.iter().rev().find(|(name, _)| name == filename)?;
        text.lines().nth((line as usize).checked_sub(1)?).map(str::to_owned)
    }
}
