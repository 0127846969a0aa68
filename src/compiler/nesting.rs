//! How deep a program is nested, told from its text before anything else looks at it.
//!
//! Parser, code generation and clean-up go down one native call or more for each level, and where the stack is small,
//! as in a browser, too deep a program would take the whole page's engine with it. The count is never too low. It is
//! sometimes too high, since flat chains (`a and b and c`) count like nested ones: no matter at these limits.

/// The deepest expression, in operators, brackets and keywords around one another. CPython's own limit for brackets.
const DEEPEST_EXPRESSION: usize = 200;
/// The deepest block. CPython's own limit.
const DEEPEST_BLOCK: usize = 100;
/// The most branches in a row.
const MOST_BRANCHES: usize = 1000;
/// The longest program, in bytes.
const LONGEST: usize = 1 << 20;

/// What is too much, and on which line.
pub fn refused(source: &str) -> Option<(usize, String)> {
    if source.len() > LONGEST {
        let message = format!("not supported by this page's interpreter: a program of more than {LONGEST} bytes");
        return Some((1, message));
    }
    blocks(source).or_else(|| Scan::default().run(source))
}

fn blocks(source: &str) -> Option<(usize, String)> {
    let (mut indents, mut branches) = (vec![0], 0);
    for (number, line) in (1..).zip(source.lines()) {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        while indents.last().is_some_and(|last| *last > indent) {
            indents.pop();
        }
        if !text.is_empty() && indents.last().is_none_or(|last| *last < indent) {
            indents.push(indent);
        }
        branches += usize::from(text.starts_with("elif "));
        if indents.len() > DEEPEST_BLOCK {
            return Some((number, "too many levels of indentation".to_owned()));
        }
        if branches > MOST_BRANCHES {
            let message = format!("not supported by this page's interpreter: more than {MOST_BRANCHES} times elif");
            return Some((number, message));
        }
    }
    None
}

/// A string that the scan is inside.
struct Literal {
    quote: char,
    triple: bool,
    /// Whether braces in it hold code.
    formatted: bool,
    /// How many levels were open before it.
    outside: usize,
}

/// What has been nested inside an open bracket since the last comma, and what a comma doesn't end: lambdas.
#[derive(Default)]
struct Level {
    depth: usize,
    least: usize,
}

/// A walk over the text that keeps count for each open bracket.
struct Scan {
    levels: Vec<Level>,
    literal: Option<Literal>,
    word: String,
    last: char,
}

impl Default for Scan {
    fn default() -> Self {
        Self { levels: vec![Level::default()], literal: None, word: String::new(), last: '\n' }
    }
}

impl Scan {
    fn run(mut self, source: &str) -> Option<(usize, String)> {
        let mut line = 1;
        let mut rest = source;
        while let Some(char) = rest.chars().next() {
            let size = self.step(char, rest);
            rest = &rest[size.min(rest.len())..];
            line += usize::from(char == '\n');
            if self.levels.iter().map(|level| level.depth).sum::<usize>() > DEEPEST_EXPRESSION {
                return Some((line, self.too_deep()));
            }
        }
        None
    }

    /// CPython's words where CPython has the limit.
    fn too_deep(&self) -> String {
        // Around the brackets is the line itself.
        if self.levels.len() > DEEPEST_EXPRESSION + 1 {
            return "too many nested parentheses".to_owned();
        }
        format!("not supported by this page's interpreter: an expression nested more than {DEEPEST_EXPRESSION} deep")
    }

    /// Takes a character, or a few that belong together, and says how many bytes they have.
    fn step(&mut self, char: char, rest: &str) -> usize {
        let last = std::mem::replace(&mut self.last, char);
        if let Some(literal) = &self.literal {
            let open = self.levels.len() > literal.outside;
            let fence: String = std::iter::repeat_n(literal.quote, if literal.triple { 3 } else { 1 }).collect();
            if rest.starts_with(&fence) || char == '\n' && !literal.triple {
                self.levels.truncate(literal.outside);
                self.literal = None;
                return if char == '\n' { 1 } else { fence.len() };
            }
            if char == '\\' {
                return 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
            }
            if !literal.formatted || !open && char != '{' {
                return char.len_utf8();
            }
        }
        self.code(char, last, rest)
    }

    fn code(&mut self, char: char, last: char, rest: &str) -> usize {
        if char.is_alphanumeric() || char == '_' {
            self.word.push(char);
            return char.len_utf8();
        }
        let word = std::mem::take(&mut self.word);
        let nests = ["not", "await", "lambda", "if", "else", "and", "or", "in", "is", "for", "yield", "from"];
        self.deepen(usize::from(nests.contains(&&*word)), word == "lambda");
        match char {
            '"' | '\'' if self.literal.is_none() => return self.open(char, &word, rest),
            '#' if self.literal.is_none() => return rest.find('\n').unwrap_or(rest.len()),
            '\n' if self.levels.len() == 1 && last != '\\' => self.levels[0] = Level::default(),
            '(' | '[' | '{' => self.levels.push(Level { depth: 1, least: 1 }),
            ')' | ']' | '}' if self.levels.len() > 1 => {
                self.levels.pop();
                self.deepen(1, false);
            }
            ',' | ';' => self.restart(),
            '=' if !['=', '!', '<', '>', ':'].contains(&last) && !rest[1..].starts_with('=') => self.restart(),
            _ if char.is_ascii_punctuation() && !['\\', ':', ')', ']', '}'].contains(&char) => self.deepen(1, false),
            _ => {}
        }
        char.len_utf8()
    }

    fn open(&mut self, quote: char, prefix: &str, rest: &str) -> usize {
        let triple = rest[1..].starts_with(&[quote, quote].iter().collect::<String>());
        let formatted = prefix.len() <= 2 && prefix.contains(['f', 'F', 't', 'T']);
        self.literal = Some(Literal { quote, triple, formatted, outside: self.levels.len() });
        if triple { 3 } else { 1 }
    }

    fn deepen(&mut self, by: usize, for_good: bool) {
        if let Some(level) = self.levels.last_mut() {
            level.depth += by;
            level.least += if for_good { by } else { 0 };
        }
    }

    fn restart(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            level.depth = level.least;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn what_people_write_is_accepted() {
        for source in [
            "x = [1, 2 + 3, -4]\n".repeat(5000),
            format!("x = [{}]\n", "a + b * c, ".repeat(5000)),
            format!("x = '{}'\n", "(".repeat(5000)),
            format!("x = f'{}{{a}}'\n", "-(".repeat(5000)),
            format!("# {}\n", "[".repeat(5000)),
            format!("x = \"\"\"\n{}\n\"\"\"\n", "-".repeat(5000)),
            format!("x = {}1\n", "a + ".repeat(150)),
            "a = b == c\n".repeat(5000),
        ] {
            assert_eq!(refused(&source), None, "{}", &source[..20]);
        }
    }

    #[test]
    fn too_many_brackets_are_refused_in_cpythons_words() {
        let words = |brackets: usize| refused(&"(".repeat(brackets)).map(|(_, words)| words);
        assert_eq!(words(200), None);
        assert_eq!(words(201).as_deref(), Some("too many nested parentheses"));
    }

    #[test]
    fn what_is_nested_too_deep_is_refused() {
        for deep in [
            "-",
            "not ",
            "(",
            "[",
            "f(",
            "lambda: ",
            "1 if a else ",
            "a.b.",
            "a ** ",
            "{1: ",
            "a()",
            "a[",
            "~",
            "lambda x=1, y=2: ",
            "1 if a == b else ",
        ] {
            for around in ["", "f'{", "g(1, "] {
                let source = format!("y = 1\nx = {around}{}", deep.repeat(1000));
                assert_eq!(refused(&source).map(|(line, _)| line), Some(2), "{around}{deep}");
            }
        }
        assert!(refused(&(0..200).map(|depth| " ".repeat(depth) + "if a:\n").collect::<String>()).is_some());
        assert!(refused(&format!("if a: b\n{}", "elif a: b\n".repeat(2000))).is_some());
    }
}
