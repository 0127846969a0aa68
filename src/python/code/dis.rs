//! The listing of a code object, as Python 3.14's `dis` makes it: one model for its text, for JSON and for the page.

use std::{collections::BTreeSet, fmt};

use serde::Serialize;

use super::{Code, Handler, Instruction, Operand, Position, repr};

/// A code object, spelt out.
#[derive(Clone, Debug, Serialize)]
pub struct Listing<'a> {
    /// `repr()` of the code object.
    pub title: String,
    /// The name with those of the enclosing functions and classes.
    pub qualname: &'a str,
    /// `co_flags`.
    pub flags: u32,
    /// The most values that the stack ever holds.
    pub stack_size: u32,
    /// `repr()` of the constants.
    pub constants: Vec<String>,
    /// The names that instructions count through.
    pub names: &'a [Box<str>],
    /// The names of the frame's slots.
    pub locals: Vec<&'a str>,
    /// The instructions.
    pub rows: Vec<Row>,
    /// The exception table.
    pub handlers: Vec<HandlerRow>,
    /// The code objects among the constants.
    pub nested: Vec<Listing<'a>>,
}

/// An instruction, spelt out.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Where it lies, in bytes.
    pub offset: u32,
    /// Its source line, if it has one.
    pub line: Option<u32>,
    /// Whether the line is another than that of the row before.
    pub starts_line: bool,
    /// The number of its label, if a jump or the exception table names it.
    pub label: Option<u32>,
    /// Its name.
    pub name: &'static str,
    /// Its argument, if it takes one.
    pub arg: Option<u32>,
    /// What the argument stands for.
    pub meaning: String,
    /// Where in the source it comes from.
    pub position: Position,
}

/// An entry of the exception table, by labels.
#[derive(Clone, Debug, Serialize)]
pub struct HandlerRow {
    /// The label where the stretch begins.
    pub start: u32,
    /// The label where it has ended.
    pub end: u32,
    /// The label of the handler.
    pub target: u32,
    /// How many values stay on the stack.
    pub depth: u32,
    /// Whether the offset of the instruction that raised is pushed before the exception.
    pub push_lasti: bool,
}

/// The offsets that have labels, in their order.
struct Labels(Vec<u32>);

impl Labels {
    fn new(code: &Code) -> Self {
        let targets = code.instructions().filter_map(|instruction| instruction.target());
        let stretches = code.handlers().flat_map(|handler| [handler.start, handler.end, handler.target]);
        Self(targets.chain(stretches).collect::<BTreeSet<_>>().into_iter().collect())
    }

    fn number(&self, offset: u32) -> Option<u32> {
        self.0.binary_search(&offset).ok().map(|place| place as u32 + 1)
    }

    fn handler(&self, handler: &Handler) -> Option<HandlerRow> {
        let (start, end) = (self.number(handler.start)?, self.number(handler.end)?);
        let target = self.number(handler.target)?;
        Some(HandlerRow { start, end, target, depth: handler.depth, push_lasti: handler.push_lasti })
    }
}

impl<'a> Listing<'a> {
    /// The listing of `code` and of the code nested in it.
    pub fn new(code: &'a Code) -> Self {
        let labels = Labels::new(code);
        Self {
            title: repr::code(code),
            qualname: &code.qualname,
            flags: code.flags.0,
            stack_size: code.stack_size,
            constants: code.constants.iter().map(repr::constant).collect(),
            names: &code.names,
            locals: code.locals.iter().map(|local| &*local.name).collect(),
            rows: rows(code, &labels),
            handlers: code.handlers().filter_map(|handler| labels.handler(&handler)).collect(),
            nested: code.nested().map(Listing::new).collect(),
        }
    }

    /// The width of the column of lines: none if no line counts, and room for `--` if a row has none.
    fn line_width(&self) -> usize {
        let Some(last) = self.rows.iter().filter_map(|row| row.line).max().filter(|last| *last > 0) else { return 0 };
        let least = if self.rows.iter().any(|row| row.line.is_none()) { 4 } else { 3 };
        last.to_string().len().max(least)
    }

    fn label_width(&self) -> usize {
        let ends = self.handlers.iter().flat_map(|handler| [handler.start, handler.end, handler.target]);
        let highest = self.rows.iter().filter_map(|row| row.label).chain(ends).max().unwrap_or_default();
        4 + highest.to_string().len()
    }
}

fn rows(code: &Code, labels: &Labels) -> Vec<Row> {
    let positions: Vec<Position> = code.positions().collect();
    let starts: BTreeSet<u32> = code.line_starts().map(|(offset, _)| offset).collect();
    let row = |instruction: Instruction| {
        let position = positions.get(instruction.offset as usize / 2).copied().unwrap_or_default();
        Row {
            offset: instruction.offset,
            line: position.line,
            starts_line: starts.contains(&instruction.offset),
            label: labels.number(instruction.offset),
            name: instruction.opcode.name(),
            arg: instruction.opcode.has_argument().then_some(instruction.arg),
            meaning: meaning(code, &instruction, labels),
            position,
        }
    };
    code.instructions().map(row).collect()
}

fn meaning(code: &Code, instruction: &Instruction, labels: &Labels) -> String {
    let operand = instruction.opcode.operand();
    let label = instruction.target().and_then(|target| labels.number(target));
    match (operand, label) {
        (Operand::LoopStart, Some(label)) => format!("from L{label}"),
        (_, Some(label)) => format!("to L{label}"),
        _ => operand.describe(instruction.arg, code),
    }
}

impl fmt::Display for Listing<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line_width, label_width) = (self.line_width(), self.label_width());
        for row in &self.rows {
            row.write(out, line_width, label_width)?;
        }
        if !self.handlers.is_empty() {
            writeln!(out, "ExceptionTable:")?;
        }
        for HandlerRow { start, end, target, depth, push_lasti } in &self.handlers {
            writeln!(out, "  L{start} to L{end} -> L{target} [{depth}]{}", if *push_lasti { " lasti" } else { "" })?;
        }
        self.nested.iter().try_for_each(|nested| write!(out, "\nDisassembly of {}:\n{nested}", nested.title))
    }
}

impl Row {
    fn write(&self, out: &mut fmt::Formatter<'_>, line_width: usize, label_width: usize) -> fmt::Result {
        if line_width > 0 && self.starts_line && self.offset > 0 {
            writeln!(out)?;
        }
        let mut fields = Vec::new();
        if line_width > 0 {
            fields.push(format!("{:>line_width$}", self.line_column()));
        }
        let label = self.label.map(|label| format!("L{label}:")).unwrap_or_default();
        fields.extend([format!("{label:>label_width$}"), " ".repeat(3), format!("{:<20}", self.name)]);
        if let Some(arg) = self.arg {
            // A long name takes the room of the argument.
            let width = 5_usize.saturating_sub(self.name.len().saturating_sub(20));
            fields.push(format!("{arg:>width$}"));
        }
        if !self.meaning.is_empty() {
            fields.push(format!("({})", self.meaning));
        }
        writeln!(out, "{}", fields.join(" ").trim_end())
    }

    fn line_column(&self) -> String {
        match self.line {
            _ if !self.starts_line => String::new(),
            Some(line) => line.to_string(),
            None => "--".to_owned(),
        }
    }
}
