//! What the keys of an editor do to the text, beyond what the browser does: Enter keeps the indentation, Tab indents.
//!
//! Pure: text in, replacement out. Positions are bytes of the text.

/// An indentation.
const INDENT: &str = "    ";

/// A stretch of the text, and what comes in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where the stretch begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What comes there.
    pub text: String,
    /// Whether the new text is selected afterwards; otherwise the caret stands at its end.
    pub select: bool,
}

/// Enter with this selection: a new line, indented as this one, and one step more after a colon.
pub fn enter(text: &str, from: usize, to: usize) -> Edit {
    let line = &text[start_of_line(text, from)..from];
    let indentation = &line[..indentation(line)];
    let deeper = if line.trim_end().ends_with(':') { INDENT } else { "" };
    Edit { from, to, text: format!("\n{indentation}{deeper}"), select: false }
}

/// Tab with this selection: on to the next step; several lines are all moved by one.
pub fn tab(text: &str, from: usize, to: usize) -> Edit {
    if text[from..to].contains('\n') {
        return lines(text, from, to, |line| if line.is_empty() { String::new() } else { format!("{INDENT}{line}") });
    }
    let column = text[start_of_line(text, from)..from].chars().count();
    Edit { from, to, text: INDENT[column % INDENT.len()..].to_owned(), select: false }
}

/// Shift and Tab: the lines of the selection move back by a step, as far as they can.
pub fn back_tab(text: &str, from: usize, to: usize) -> Edit {
    lines(text, from, to, |line| line[indentation(line).min(INDENT.len())..].to_owned())
}

fn lines(text: &str, from: usize, to: usize, change: impl Fn(&str) -> String) -> Edit {
    let from = start_of_line(text, from);
    let to = to + text[to..].find('\n').unwrap_or(text.len() - to);
    let changed: Vec<String> = text[from..to].split('\n').map(change).collect();
    Edit { from, to, text: changed.join("\n"), select: changed.len() > 1 }
}

fn start_of_line(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after an edit; `|` is the caret, or stands at both ends of the selection.
    fn after(marked: &str, key: fn(&str, usize, usize) -> Edit) -> String {
        let from = marked.find('|').expect("a caret");
        let to = marked.rfind('|').expect("a caret").saturating_sub(1).max(from);
        let text = marked.replace('|', "");
        let edit = key(&text, from, to);
        let mark = if edit.select { "|" } else { "" };
        format!("{}{mark}{}|{}", &text[..edit.from], edit.text, &text[edit.to..])
    }

    #[test]
    fn enter_keeps_the_indentation() {
        assert_eq!(after("x = 1|", enter), "x = 1\n|");
        assert_eq!(after("if x:\n    y|z", enter), "if x:\n    y\n    |z");
        assert_eq!(after("  while x: |", enter), "  while x: \n      |");
        assert_eq!(after("  |  x:", enter), "  \n  |  x:", "what stands after the caret does not count");
        assert_eq!(after("    a|bc|d", enter), "    a\n    |d");
    }

    #[test]
    fn tab_goes_to_the_next_step_or_moves_lines() {
        assert_eq!(after("|x", tab), "    |x");
        assert_eq!(after("xé|y", tab), "xé  |y");
        assert_eq!(after("a\nb|c|d", tab), "a\nb   |d");
        assert_eq!(after("a|a\n\nb|b\nc", tab), "|    aa\n\n    bb|\nc");
    }

    #[test]
    fn shift_tab_goes_back() {
        assert_eq!(after("      x|", back_tab), "  x|");
        assert_eq!(after(" x|", back_tab), "x|");
        assert_eq!(after("x\n    a|\n  b|\nc", back_tab), "x\n|a\nb|\nc");
    }
}
