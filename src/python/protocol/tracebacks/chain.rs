//! Exceptions as text, with those that they came from and those that a group holds.

use super::frames::{stack_lines, unmarked_lines};
use super::{hints, is_shown};
use crate::builtins::{known, types};
use crate::object::{Instance, intern};
use crate::vm::Thread;
use crate::{Value, protocol};
use sharing::Ref;

const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";

/// How many members of a group are shown, and how deep.
const GROUP_WIDTH: usize = 15;
const GROUP_DEPTH: usize = 10;

/// What CPython prints for an uncaught exception.
pub fn traceback_text(thread: &mut Thread, exception: &Ref<Instance>) -> String {
    let mut printer = Printer { thread, out: String::new(), depth: 0, need_close: false, seen: Vec::new() };
    printer.print(exception, true);
    printer.out
}

/// The same without what it came from.
pub fn single(thread: &mut Thread, exception: &Ref<Instance>) -> String {
    let mut printer = Printer { thread, out: String::new(), depth: 0, need_close: false, seen: Vec::new() };
    printer.print(exception, false);
    printer.out
}

/// What `sys.unraisablehook` prints of an exception that nobody can handle: no marks, no causes, no hints.
pub fn unraisable_text(thread: &mut Thread, exception: &Ref<Instance>) -> String {
    let traceback = exception.state().map(|state| state.traceback.clone()).unwrap_or_default();
    let mut text = String::new();
    if traceback.iter().any(is_shown) {
        text.push_str("Traceback (most recent call last):\n");
        text.extend(unmarked_lines(&thread.interpreter, &traceback));
    }
    let said = safe_text(thread, &Value::Instance(exception.clone()), "exception");
    text + &format!("{}: {said}\n", class_name(exception))
}

/// Class and message, notes, hints: `traceback.format_exception_only`.
pub fn exception_only(thread: &mut Thread, exception: &Ref<Instance>) -> Vec<String> {
    let class = class_name(exception);
    let object = Value::Instance(exception.clone());
    let syntax = exception.class.derives_from(types().exception("SyntaxError"));
    let mut lines = if syntax {
        syntax_lines(thread, &object, &class)
    } else {
        let text = safe_text(thread, &object, "exception") + &hints::hint(thread, exception);
        vec![if text.is_empty() { format!("{class}\n") } else { format!("{class}: {text}\n") }]
    };
    lines.extend(notes(thread, &object));
    lines
}

/// The class with its module, unless that is the program or `builtins`.
fn class_name(exception: &Instance) -> String {
    let class = &exception.class;
    match class.find(&known::MODULE).as_ref().and_then(Value::as_str) {
        None | Some("__main__" | "builtins") => class.qualname.to_string(),
        Some(module) => format!("{module}.{}", &*class.qualname),
    }
}

fn safe_text(thread: &mut Thread, value: &Value, what: &str) -> String {
    match protocol::str(thread, value) {
        Ok(text) => text.as_str().unwrap_or_default().to_owned(),
        Err(_) => format!("<{what} str() failed>"),
    }
}

fn notes(thread: &mut Thread, exception: &Value) -> Vec<String> {
    let notes = match protocol::optional_attribute(thread, exception, &known::NOTES) {
        Ok(Some(notes)) => notes,
        Ok(None) => return Vec::new(),
        Err(_) => return vec!["Ignored error getting __notes__\n".to_owned()],
    };
    let items = match &notes {
        Value::None => return Vec::new(),
        Value::List(list) => list.snapshot(),
        Value::Tuple(tuple) => tuple.to_vec(),
        other => {
            let text = protocol::repr(thread, other).unwrap_or_else(|_| "<__notes__ repr() failed>".to_owned());
            return vec![format!("{text}\n")];
        }
    };
    let mut lines = Vec::new();
    for note in items {
        lines.extend(safe_text(thread, &note, "note").split('\n').map(|line| format!("{line}\n")));
    }
    lines
}

/// Where a `SyntaxError` is, and what is wrong there.
fn syntax_lines(thread: &mut Thread, error: &Value, class: &str) -> Vec<String> {
    let mut field = |name: &str| protocol::attribute(thread, error, &intern(name)).unwrap_or(Value::None);
    let (file, line, text, message) = (field("filename"), field("lineno"), field("text"), field("msg"));
    let (offset, end) = (field("offset"), field("end_offset"));
    let mut lines = Vec::new();
    if let Value::Int(line) = line {
        let file = file.as_str().unwrap_or("<string>");
        lines.push(format!("  File \"{file}\", line {line}\n"));
        if let Some(text) = text.as_str() {
            let shown = text.trim_end_matches('\n').trim_start_matches([' ', '\n', '\x0c']);
            lines.push(format!("    {shown}\n"));
            let lost = (text.trim_end_matches('\n').chars().count() - shown.chars().count()) as i64;
            if let Value::Int(offset) = offset
                && offset > lost
            {
                let end = if let Value::Int(end) = end { end.max(offset + 1) } else { offset + 1 };
                let (blanks, carets) = ((offset - 1 - lost) as usize, (end - offset) as usize);
                lines.push(format!("    {}{}\n", " ".repeat(blanks), "^".repeat(carets)));
            }
        }
    }
    let message = match &message {
        Value::None => "<no detail available>".to_owned(),
        other => safe_text(thread, other, "msg"),
    };
    lines.push(format!("{class}: {message}\n"));
    lines
}

/// Prints a chain of exceptions; `depth` is that of the groups around it.
struct Printer<'a> {
    thread: &'a mut Thread,
    out: String,
    depth: usize,
    need_close: bool,
    seen: Vec<usize>,
}

impl Printer<'_> {
    fn indent(&self) -> String {
        " ".repeat(2 * self.depth)
    }

    fn emit(&mut self, text: &str, margin: char) {
        let indent = if self.depth > 0 { format!("{}{margin} ", self.indent()) } else { String::new() };
        for line in text.split_inclusive('\n') {
            self.out.push_str(&indent);
            self.out.push_str(line);
        }
    }

    fn print(&mut self, exception: &Ref<Instance>, chained: bool) {
        let mut chain = vec![(None, exception.clone())];
        self.seen.push(Ref::as_ptr(exception) as usize);
        while chained && let Some((said, from)) = chain.last().and_then(|(_, last)| self.origin(last)) {
            self.seen.push(Ref::as_ptr(&from) as usize);
            if let Some((message, _)) = chain.last_mut() {
                *message = Some(said);
            }
            chain.push((None, from));
        }
        for (message, exception) in chain.into_iter().rev() {
            if let Some(message) = message {
                self.emit(message, '|');
            }
            self.print_one(&exception, chained);
        }
    }

    /// What an exception came from, and how that is said; nothing that was shown before.
    fn origin(&self, exception: &Instance) -> Option<(&'static str, Ref<Instance>)> {
        let state = exception.state()?;
        let unseen = |link: &&Ref<Instance>| !self.seen.contains(&(Ref::as_ptr(link) as usize));
        let cause = state.cause.as_ref().filter(unseen).map(|cause| (CAUSE, cause.clone()));
        let context = state.context.as_ref().filter(|_| !state.suppress_context).filter(unseen);
        cause.or_else(|| context.map(|context| (CONTEXT, context.clone())))
    }

    fn print_one(&mut self, exception: &Ref<Instance>, chained: bool) {
        let object = Value::Instance(exception.clone());
        if !protocol::is_group(&object) {
            self.print_stack(exception, "Traceback (most recent call last):\n", '|');
            return self.print_only(exception);
        }
        if self.depth > GROUP_DEPTH {
            return self.emit(&format!("... (max_group_depth is {GROUP_DEPTH})\n"), '|');
        }
        let top = self.depth == 0;
        self.depth += usize::from(top);
        let margin = if top { '+' } else { '|' };
        self.print_stack(exception, "Exception Group Traceback (most recent call last):\n", margin);
        self.print_only(exception);
        self.print_members(&object, chained);
        self.depth -= usize::from(top);
    }

    fn print_stack(&mut self, exception: &Instance, title: &str, margin: char) {
        let traceback = exception.state().map(|state| state.traceback.clone()).unwrap_or_default();
        if !traceback.iter().any(is_shown) {
            return;
        }
        self.emit(title, margin);
        for lines in stack_lines(&self.thread.interpreter.clone(), &traceback) {
            self.emit(&lines, '|');
        }
    }

    fn print_only(&mut self, exception: &Ref<Instance>) {
        for line in exception_only(self.thread, exception) {
            self.emit(&line, '|');
        }
    }

    fn print_members(&mut self, group: &Value, chained: bool) {
        let members = protocol::attribute(self.thread, group, &intern("exceptions")).unwrap_or(Value::None);
        let members = protocol::collect(self.thread, &members).unwrap_or_default();
        let shown = members.len().min(GROUP_WIDTH + 1);
        self.need_close = false;
        for (place, member) in members.iter().take(shown).enumerate() {
            let last = place + 1 == shown;
            self.need_close |= last;
            let cut = place >= GROUP_WIDTH;
            let title = if cut { "...".to_owned() } else { (place + 1).to_string() };
            let (indent, lead) = (self.indent(), if place == 0 { "+-" } else { "  " });
            self.out.push_str(&format!("{indent}{lead}+---------------- {title} ----------------\n"));
            self.depth += 1;
            match member {
                Value::Instance(member) if !cut => self.print(member, chained),
                _ => {
                    let more = members.len() - GROUP_WIDTH;
                    let plural = if more > 1 { "s" } else { "" };
                    self.emit(&format!("and {more} more exception{plural}\n"), '|');
                }
            }
            if last && self.need_close {
                let indent = self.indent();
                self.out.push_str(&format!("{indent}+------------------------------------\n"));
                self.need_close = false;
            }
            self.depth -= 1;
        }
    }
}
