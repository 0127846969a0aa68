//! Whether what our interpreter did is as it should be, and what to call it if not.

use corpus::Behaviour;

use crate::subject::Ending;

/// What is wrong with a program's run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The interpreter panicked.
    Panic,
    /// It died of a signal: the native stack ran out, or worse.
    Crash,
    /// It did not end, where CPython did.
    Hang,
    /// It did something else than CPython.
    Differs,
}

/// Something found. Two that are equal are taken for one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// What.
    pub kind: Kind,
    /// Where: a place in the source, or the first lines that differ, without their numbers and names.
    pub place: String,
}

/// What a comparison comes to.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Both did the same.
    Same,
    /// Nothing can be said, and why.
    Skipped(&'static str),
    /// They did not do the same.
    Found(Finding),
}

/// Compares our run with CPython's, which is missing if CPython hangs or breaks.
pub fn judge(ours: &Ending, theirs: Option<&Behaviour>) -> Verdict {
    let found = |kind, place: &str| Verdict::Found(Finding { kind, place: place.to_owned() });
    let ours = match (ours, theirs) {
        (Ending::Signal(signal), _) => return found(Kind::Crash, &signal.to_string()),
        (Ending::Hang | Ending::Flood, None) => return Verdict::Skipped("endless"),
        (Ending::Flood, Some(_)) => return Verdict::Skipped("floods"),
        (Ending::Hang, Some(_)) => return found(Kind::Hang, ""),
        (Ending::Exit(ours), _) => ours,
    };
    if let Some((_, place)) = ours.stderr.split_once("panicked at ") {
        return found(Kind::Panic, place.lines().next().unwrap_or_default());
    }
    match theirs {
        None => Verdict::Skipped("breaks CPython"),
        Some(theirs) => compare(ours, theirs),
    }
}

fn compare(ours: &Behaviour, theirs: &Behaviour) -> Verdict {
    let said = |word| ours.stdout.contains(word) || ours.stderr.contains(word);
    let unknown = |text: &str| text.contains("No module named");
    let missing =
        (unknown(&ours.stdout) && !unknown(&theirs.stdout)) || (unknown(&ours.stderr) && !unknown(&theirs.stderr));
    if said("not supported by this page's interpreter") || missing {
        return Verdict::Skipped("not supported");
    }
    let either = |word| said(word) || theirs.stdout.contains(word) || theirs.stderr.contains(word);
    if either("MemoryError") {
        return Verdict::Skipped("out of memory");
    }
    let refused =
        |one: &Behaviour| ["SyntaxError: ", "IndentationError: "].iter().any(|word| one.stderr.contains(word));
    if refused(ours) && refused(theirs) {
        return Verdict::Skipped("no program");
    }
    if refused(theirs) && theirs.stdout.is_empty() {
        return Verdict::Skipped("refused by CPython alone");
    }
    let difference = comparable(theirs).difference(&comparable(ours));
    match difference.is_empty() {
        true => Verdict::Same,
        false => Verdict::Found(Finding {
            kind: Kind::Differs,
            place: outline(&difference.lines().take(3).collect::<Vec<_>>().join("\n")),
        }),
    }
}

/// Without addresses and warnings.
fn comparable(behaviour: &Behaviour) -> Behaviour {
    let (mut stderr, mut lines) = (String::new(), behaviour.stderr.lines());
    while let Some(line) = lines.next() {
        if [": SyntaxWarning: ", ": DeprecationWarning: "].iter().any(|warning| line.contains(warning)) {
            lines.next();
        } else {
            stderr += line;
            stderr.push('\n');
        }
    }
    Behaviour { stdout: without_addresses(&behaviour.stdout), stderr: without_addresses(&stderr), exit: behaviour.exit }
}

fn without_addresses(text: &str) -> String {
    let mut parts = text.split(" at 0x");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept += " at 0x…";
        kept += part.trim_start_matches(|char: char| char.is_ascii_hexdigit());
    }
    kept
}

/// A text with its numbers and quotations left open.
fn outline(text: &str) -> String {
    let (mut outline, mut quote) = (String::new(), None);
    for char in text.chars() {
        match (quote, char) {
            (Some(open), _) if open == char || char == '\n' => quote = None,
            (Some(_), _) => continue,
            (None, '\'' | '"') => quote = Some(char),
            (None, '0'..='9') if outline.ends_with('#') => continue,
            (None, '0'..='9') => {
                outline.push('#');
                continue;
            }
            (None, _) => {}
        }
        outline.push(char);
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exit(stdout: &str, stderr: &str) -> Ending {
        Ending::Exit(behaviour(stdout, stderr))
    }

    fn behaviour(stdout: &str, stderr: &str) -> Behaviour {
        Behaviour { stdout: stdout.to_owned(), stderr: stderr.to_owned(), exit: i32::from(!stderr.is_empty()) }
    }

    fn kind(ours: &Ending, theirs: Option<&Behaviour>) -> Option<Kind> {
        match judge(ours, theirs) {
            Verdict::Found(finding) => Some(finding.kind),
            _ => None,
        }
    }

    #[test]
    fn what_may_differ_does_not_count() {
        let theirs = behaviour("<f at 0x12>\n", "");
        assert_eq!(kind(&exit("<f at 0xabc>\n", ""), Some(&theirs)), None);
        let theirs = behaviour("", "fuzz.py:1: SyntaxWarning: odd\n  line\nTypeError\n");
        assert_eq!(kind(&exit("", "TypeError\n"), Some(&theirs)), None);
        assert_eq!(kind(&exit("", "x: not supported by this page's interpreter: y\n"), Some(&theirs)), None);
        assert_eq!(kind(&Ending::Hang, None), None);
    }

    #[test]
    fn what_must_not_be_is_found() {
        let theirs = behaviour("1\n", "");
        assert_eq!(kind(&exit("2\n", ""), Some(&theirs)), Some(Kind::Differs));
        assert_eq!(kind(&Ending::Hang, Some(&theirs)), Some(Kind::Hang));
        assert_eq!(kind(&Ending::Signal(6), None), Some(Kind::Crash));
        assert_eq!(kind(&exit("", "thread 'main' panicked at a.rs:1:2:\nx"), None), Some(Kind::Panic));
    }

    #[test]
    fn findings_that_differ_in_numbers_and_names_are_one() {
        assert_eq!(outline("expected 'a' has 12\nreal \"b\" 3"), outline("expected 'bcd' has 7\nreal \"\" 10"));
        assert_ne!(outline("expected 1"), outline("expected 1.5"));
    }
}
