//! What a program does: by its comments, or as it was seen to do.

use std::fmt::Write;

/// What a program leaves behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Behaviour {
    /// All of stdout.
    pub stdout: String,
    /// All of stderr.
    pub stderr: String,
    /// The exit status.
    pub exit: i32,
}

impl Behaviour {
    /// What a program's comments say, in the format of `tests/python/README.md`.
    pub fn expected(source: &str) -> Self {
        let all = |kind: &str| {
            source.lines().filter_map(|line| comment(line, kind)).fold(String::new(), |mut all, line| {
                all.push_str(line);
                all.push('\n');
                all
            })
        };
        let (raises, exit) = (all("raises"), all("exit"));
        let exit = exit.trim().parse().unwrap_or(i32::from(!raises.is_empty()));
        Self { stdout: all("expect"), stderr: all("stderr") + &raises, exit }
    }

    /// The comments that say this of a program, to stand at its end.
    pub fn comments(&self) -> String {
        let raises = if self.exit == 0 { "stderr" } else { "raises" };
        let mut text = String::new();
        for (kind, lines) in [("expect", &self.stdout), (raises, &self.stderr)] {
            for line in lines.lines() {
                let blank = if line.is_empty() { "" } else { " " };
                let _ = writeln!(text, "# {kind}:{blank}{line}");
            }
        }
        if self.exit != i32::from(self.exit != 0 && !self.stderr.is_empty()) {
            let _ = writeln!(text, "# exit: {}", self.exit);
        }
        text
    }

    /// The first line in which a real behaviour differs from this one, of each stream, and how a stream that goes on
    /// ends, since a traceback names the exception last; nothing if it does not differ.
    pub fn difference(&self, real: &Self) -> String {
        let mut text = String::new();
        for (stream, expected, real) in [("stdout", &self.stdout, &real.stdout), ("stderr", &self.stderr, &real.stderr)]
        {
            if let Some((line, expected, first)) = first_difference(expected, real) {
                let _ = writeln!(text, "  {stream} {line}\n    expected {expected}\n    real     {first}");
                if let Some(last) = real.lines().skip(line).last() {
                    let _ = writeln!(text, "    its end  {last}");
                }
            }
        }
        if self.exit != real.exit {
            let _ = writeln!(text, "  exit {} expected, {} real", self.exit, real.exit);
        }
        text
    }
}

/// The number of the first line that differs, from 1, and its two forms.
fn first_difference<'a>(expected: &'a str, real: &'a str) -> Option<(usize, &'a str, &'a str)> {
    if expected == real {
        return None;
    }
    let (mut expected, mut real) = (expected.split('\n'), real.split('\n'));
    (1..).find_map(|line| match (expected.next(), real.next()) {
        (expected, real) if expected == real => None,
        (expected, real) => Some((line, expected.unwrap_or("(nothing)"), real.unwrap_or("(nothing)"))),
    })
}

/// The text of a comment of that kind.
fn comment<'a>(line: &'a str, kind: &str) -> Option<&'a str> {
    let (_, text) = line.split_once(&format!("# {kind}:"))?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn behaviour(stdout: &str, stderr: &str, exit: i32) -> Behaviour {
        Behaviour { stdout: stdout.to_owned(), stderr: stderr.to_owned(), exit }
    }

    #[test]
    fn comments_are_read_and_written() {
        for one in [
            behaviour("a\n\n b \n", "", 0),
            behaviour("", "Traceback\nValueError\n", 1),
            behaviour("", "warned\n", 0),
            behaviour("x\n", "", 3),
            behaviour("x\n", "", 1),
        ] {
            assert_eq!(Behaviour::expected(&one.comments()), one);
        }
    }

    #[test]
    fn the_first_line_that_differs_is_told() {
        let one = behaviour("same\nold\n", "", 0);
        assert_eq!(one.difference(&one), "");
        let other = behaviour("same\nnew\n", "", 1);
        assert_eq!(
            one.difference(&other),
            "  stdout 2\n    expected old\n    real     new\n  exit 0 expected, 1 real\n"
        );
        let traceback = behaviour("same\nold\n", "Traceback\n  line 1\nValueError\n", 0);
        assert_eq!(
            one.difference(&traceback),
            "  stderr 1\n    expected \n    real     Traceback\n    its end  ValueError\n"
        );
        assert!(
            one.difference(&behaviour("same\nold", "", 0)).contains("stdout 3"),
            "a missing line end is a difference"
        );
    }
}
