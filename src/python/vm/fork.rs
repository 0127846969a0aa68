//! `fork`: a process becomes two, and the thread that asked goes on in both (`PyOS_AfterFork_Child`).
//!
//! A thread's frames and values are data, so a copy of the memory holds all that there is to go on with, provided that no
//! code of ours waits for the result of a call under way: what lies on the native stack is not copied. Where one does (a
//! sort whose key forks, a module whose import does), the fork is refused.
//!
//! The child's interpreter is a new one over the modules that the old one had: it has one thread, and a lock, a host and a
//! number of its own. What other threads held stays held.

use super::{Ending, Host, Interpreter, NoFork, Peer, Stream, Thread};
use crate::object::Thrown;
use crate::protocol::{self, not_supported};
use crate::{Result, Value};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::nonpoison::Mutex;

impl Interpreter {
    /// The interpreter of a forked child, in which that thread alone is left.
    pub fn forked(&self, host: Arc<dyn Host>, own: &Arc<Peer>) -> Arc<Self> {
        Arc::new(Self {
            host,
            library: self.library,
            builtins: self.builtins.clone(),
            modules: self.modules.clone(),
            peers: self.peers.forked(own),
            sources: Mutex::new(self.sources.lock().clone()),
            arguments: self.arguments.clone(),
            program: self.program.clone(),
            recursion_limit: AtomicUsize::new(self.recursion_limit.load(Ordering::Relaxed)),
            importing: Mutex::default(),
        })
    }
}

impl Thread {
    /// `os.fork`: the child's number. In the child it is [`Thread::go_on_in_copy`] that comes back.
    ///
    /// # Errors
    /// This process can't be copied, or not here.
    pub(crate) fn fork(&mut self) -> Result<u32> {
        self.system()?;
        if self.observer.is_some() {
            return Err(not_supported("os.fork while every instruction is watched: run the program instead"));
        }
        if self.waits_natively() {
            let what = "os.fork in a function that built-in code has called and waits for, such as a sort's key, or while a \
                        module is imported: call it outside of that";
            return Err(not_supported(what));
        }
        let host = self.interpreter.host.clone();
        host.fork(self).map_err(|refused| match refused {
            NoFork::Shared => not_supported("os.fork where processes share one memory: run the program on the page"),
            NoFork::Restless => not_supported("os.fork while other threads run without a GIL"),
            NoFork::Neighbours => not_supported("os.fork beside other interpreters"),
            NoFork::System(errno) => protocol::system_error(self, errno),
        })
    }

    /// In a forked child: has the call that forked return 0, and runs to the end of the program, or of the thread that has
    /// forked. The process ends with it.
    pub fn go_on_in_copy(&mut self, interpreter: Arc<Interpreter>) -> Ending {
        self.interpreter = interpreter;
        self.begin_anew();
        self.push(Value::Int(0));
        if let Some(frame) = self.frames.last_mut() {
            frame.next += 1;
        }
        let result = self.run();
        if self.peer.number == 0 { self.end_main(result) } else { self.end_as_thread(result) }
    }

    /// What ends with the function of a thread that is not the program's main one: CPython's process ends there, too, and
    /// nothing that was to be called at exit is.
    fn end_as_thread(&mut self, result: Result) -> Ending {
        match result {
            Err(Thrown::Halt(halt)) => return Ending::Halted(halt),
            Err(Thrown::Exception(exception)) if !protocol::is_exception(&exception, &["SystemExit"]) => {
                let text = protocol::traceback_text(self, &exception);
                self.interpreter.host.clone().write(Stream::Err, &format!("Exception ignored in thread:\n{text}"));
            }
            _ => {}
        }
        Ending::Exit(0)
    }
}
