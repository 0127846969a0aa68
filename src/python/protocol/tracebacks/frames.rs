//! The frames of a traceback: file, line, function, the source with its marks.

use super::anchors::{Anchors, anchors, plain_call};
use super::width::width;
use super::{is_shown, position};
use crate::code::Position;
use crate::object::TraceEntry;
use crate::vm::Interpreter;

/// Repetitions of a frame beyond these are counted.
const REPETITIONS: usize = 3;

/// Frames as text, the outermost first.
pub fn stack_lines(interpreter: &Interpreter, traceback: &[TraceEntry]) -> Vec<String> {
    let (mut lines, mut last, mut count) = (Vec::new(), None, 0);
    for entry in traceback.iter().rev().filter(|entry| is_shown(entry)) {
        let place = position(entry.code(), entry.instruction);
        let code = &entry.code().plain;
        let this = (code.filename.clone(), place.line, code.name.clone());
        if last.as_ref() != Some(&this) {
            lines.extend(repeated(count));
            (last, count) = (Some(this), 0);
        }
        count += 1;
        if count <= REPETITIONS {
            lines.push(frame(interpreter, entry, place));
        }
    }
    lines.extend(repeated(count));
    lines
}

/// The same with one line of source each and no marks.
pub fn unmarked_lines(interpreter: &Interpreter, traceback: &[TraceEntry]) -> Vec<String> {
    let shown = traceback.iter().rev().filter(|entry| is_shown(entry));
    let unmarked = shown.map(|entry| {
        let code = &entry.code().plain;
        let line = position(entry.code(), entry.instruction).line.unwrap_or(code.first_line);
        let source = interpreter.source_line(&code.filename, line).unwrap_or_default();
        let source = if source.trim().is_empty() { String::new() } else { format!("    {}\n", source.trim()) };
        format!("  File \"{}\", line {line}, in {}\n{source}", code.filename, code.name)
    });
    unmarked.collect()
}

fn repeated(count: usize) -> Option<String> {
    let more = count.checked_sub(REPETITIONS).filter(|&more| more > 0)?;
    let plural = if more > 1 { "s" } else { "" };
    Some(format!("  [Previous line repeated {more} more time{plural}]\n"))
}

fn frame(interpreter: &Interpreter, entry: &TraceEntry, place: Position) -> String {
    let code = &entry.code().plain;
    let line = place.line.unwrap_or(code.first_line);
    let mut text = format!("  File \"{}\", line {line}, in {}\n", code.filename, code.name);
    let last = place.end_line.unwrap_or(line).max(line);
    let source: Vec<String> =
        (line..=last).map_while(|line| interpreter.source_line(&code.filename, line)).map(trimmed).collect();
    let Some(excerpt) = Excerpt::new(source, place) else { return text };
    for line in excerpt.lines() {
        text.push_str("    ");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn trimmed(line: String) -> String {
    line.trim_end().to_owned()
}

/// The lines of an instruction, and which part of them is its own; columns count characters.
struct Excerpt {
    lines: Vec<String>,
    columns: Option<(usize, usize)>,
    anchors: Option<Anchors>,
}

impl Excerpt {
    fn new(source: Vec<String>, place: Position) -> Option<Self> {
        if source.iter().all(|line| line.is_empty()) {
            return None;
        }
        let indent = common_indent(&source);
        let columns = place.column.zip(place.end_column).map(|(start, end)| {
            let last = source.last().map(String::as_str).unwrap_or_default();
            let start = characters(&source[0], start as usize).saturating_sub(indent);
            (start, characters(last, end as usize).saturating_sub(indent))
        });
        let lines: Vec<String> = source.iter().map(|line| line.chars().skip(indent).collect()).collect();
        let anchors = columns.and_then(|columns| anchors(&segment(&lines, columns)));
        Some(Self { lines, columns, anchors })
    }

    /// What is shown.
    fn lines(&self) -> Vec<String> {
        let Some(columns) = self.columns else { return vec![self.lines[0].trim().to_owned()] };
        let marked = self.has_marks(columns);
        let (mut shown, mut previous) = (Vec::new(), None);
        for line in self.significant() {
            match previous.map_or(1, |previous| line - previous) {
                2 => self.show(line - 1, columns, marked, &mut shown),
                gap @ 3.. => shown.push(format!("...<{} lines>...", gap - 1)),
                _ => {}
            }
            self.show(line, columns, marked, &mut shown);
            previous = Some(line);
        }
        shown
    }

    /// The first line, the last, and those around the ends of what is marked.
    fn significant(&self) -> Vec<usize> {
        let last = self.lines.len() - 1;
        let around = |line: usize| line.saturating_sub(1)..=(line + 1).min(last);
        let anchored = self.anchors.iter().flat_map(|anchors| around(anchors.left.0).chain(around(anchors.right.0)));
        let mut all: Vec<usize> = [0, last].into_iter().chain(anchored).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// No marks where they would cover everything, nor for a plain call that is returned or assigned.
    fn has_marks(&self, (start, end): (usize, usize)) -> bool {
        let last = self.lines.len() - 1;
        let bytes = |line: usize, column: usize| self.lines[line].chars().take(column).map(char::len_utf8).sum();
        let spans = |((line, column), (end_line, end_column)): ((usize, usize), (usize, usize))| {
            let (from, to): (usize, usize) = (bytes(line, column), bytes(end_line, end_column));
            line == 0 && end_line == last && from == start && to == end
        };
        if plain_call(&self.lines.join("\n")).is_some_and(spans) {
            return false;
        }
        let before = self.lines[0].chars().take(start).any(|char| !char.is_whitespace());
        self.anchors.is_some() || before || self.lines[last].chars().skip(end).any(|char| !char.is_whitespace())
    }

    fn show(&self, place: usize, columns: (usize, usize), marked: bool, shown: &mut Vec<String>) {
        shown.push(self.lines[place].clone());
        if marked {
            shown.push(self.marks(place, columns));
        }
    }

    fn marks(&self, place: usize, (start, end): (usize, usize)) -> String {
        let line = &self.lines[place];
        let blanks = line.chars().take_while(|char| char.is_whitespace()).count();
        let start = if place == 0 { width(line, start) } else { 0 };
        let end = width(line, if place + 1 == self.lines.len() { end } else { usize::MAX });
        let (left, right) = self.wide_anchors();
        let mark = |column: usize| match self.anchors {
            _ if column < blanks || column < start => ' ',
            None => '^',
            Some(_) if (place, column) >= left && (place, column) < right => '^',
            Some(_) => '~',
        };
        (0..end).map(mark).collect()
    }

    /// The anchors by their place on the screen; they count from where the segment begins.
    fn wide_anchors(&self) -> ((usize, usize), (usize, usize)) {
        let start = self.columns.map_or(0, |(start, _)| start);
        let wide = |(line, column): (usize, usize)| {
            let column = if line == 0 { column + start } else { column };
            (line, self.lines.get(line).map_or(column, |text| width(text, column)))
        };
        self.anchors.map_or(((0, 0), (0, 0)), |anchors| (wide(anchors.left), wide(anchors.right)))
    }
}

/// The indentation that all lines share; empty ones don't count.
fn common_indent(lines: &[String]) -> usize {
    let indent = |line: &String| line.chars().take_while(|char| matches!(char, ' ' | '\t')).count();
    lines.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default()
}

/// How many characters the first bytes of a line are.
fn characters(line: &str, bytes: usize) -> usize {
    line.char_indices().take_while(|(offset, _)| *offset < bytes).count()
}

/// The source of the instruction alone.
fn segment(lines: &[String], (start, end): (usize, usize)) -> String {
    let last = lines.len() - 1;
    let part = |(place, line): (usize, &String)| -> String {
        let from = if place == 0 { start } else { 0 };
        let to = if place == last { end } else { usize::MAX };
        line.chars().take(to).skip(from).collect()
    };
    lines.iter().enumerate().map(part).collect::<Vec<_>>().join("\n")
}
