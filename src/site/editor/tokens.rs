//! Python's tokens, as far as their colour goes: a walk over the text that is quick enough for every keystroke.
//!
//! It never fails: what is no Python, or not yet, gets some colour, and every character comes out once and in order. Its
//! classes are those of listings that are only read (`pages/highlight`).

/// What a stretch of text is. The name is its class on the page; plain text has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Anything else.
    Plain,
    /// A keyword.
    Keyword,
    /// A string's text and quotes, its prefix too.
    Literal,
    /// A number, `None`, `True` and `False`.
    Constant,
    /// A name where it is defined.
    Name,
    /// A comment.
    Comment,
}

impl Class {
    /// The class on the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Keyword => "k",
            Self::Literal => "s",
            Self::Constant => "n",
            Self::Name => "f",
            Self::Comment => "c",
        }
    }
}

const KEYWORDS: &str = " and as assert async await break class continue def del elif else except finally for from global if \
    import in is lambda nonlocal not or pass raise return try while with yield ";
const CONSTANTS: &str = " False None True ";

/// What the walk is inside of: strings, and in formatted ones the fields with code in them.
enum Level {
    Text { quote: char, triple: bool, formatted: bool },
    Field { brackets: usize },
    Spec,
}

/// Cuts a text into stretches of one class and hands them over in order.
pub fn cut<'a>(text: &'a str, mut take: impl FnMut(Class, &'a str)) {
    let mut walk = Walk { rest: text, levels: Vec::new(), defining: false };
    while !walk.rest.is_empty() {
        let (class, length) = walk.next();
        let (piece, rest) = walk.rest.split_at(length);
        walk.rest = rest;
        take(class, piece);
    }
}

struct Walk<'a> {
    rest: &'a str,
    levels: Vec<Level>,
    /// Whether the word before was `def` or `class`.
    defining: bool,
}

impl Walk<'_> {
    /// The next stretch: its class, and its length in bytes, which is never 0.
    fn next(&mut self) -> (Class, usize) {
        match self.levels.last() {
            Some(&Level::Text { formatted: true, .. }) if self.begins_field() => (Class::Plain, self.field()),
            Some(&Level::Text { quote, triple, formatted }) => (Class::Literal, self.text(quote, triple, formatted)),
            Some(Level::Spec) => self.spec(),
            _ => self.code(),
        }
    }

    fn code(&mut self) -> (Class, usize) {
        let rest = self.rest;
        let first = rest.chars().next().unwrap_or('\n');
        let second = rest[first.len_utf8()..].chars().next();
        match first {
            '#' => (Class::Comment, rest.find('\n').unwrap_or(rest.len())),
            '"' | '\'' => (Class::Literal, self.open(0)),
            '0'..='9' => (Class::Constant, number(rest)),
            '.' if second.is_some_and(|char| char.is_ascii_digit()) => (Class::Constant, number(rest)),
            _ if is_word(first) => self.word(),
            ':' if self.begins_spec() => {
                self.levels.push(Level::Spec);
                (Class::Constant, 1)
            }
            _ => (Class::Plain, self.mark(first)),
        }
    }

    fn begins_spec(&self) -> bool {
        matches!(self.levels.last(), Some(Level::Field { brackets: 0 })) && !self.rest.starts_with(":=")
    }

    fn word(&mut self) -> (Class, usize) {
        let length = self.rest.find(|char| !is_word(char)).unwrap_or(self.rest.len());
        let word = &self.rest[..length];
        if self.rest[length..].starts_with(['"', '\'']) && is_prefix(word) {
            return (Class::Literal, self.open(length));
        }
        let listed = |list: &str| list.split(' ').any(|listed| listed == word);
        let class = match (listed(KEYWORDS), std::mem::take(&mut self.defining)) {
            (true, _) => Class::Keyword,
            (false, true) => Class::Name,
            (false, false) if listed(CONSTANTS) => Class::Constant,
            (false, false) => Class::Plain,
        };
        self.defining = word == "def" || word == "class";
        (class, length)
    }

    /// A character that stands for itself; brackets end what a field of a formatted string is.
    fn mark(&mut self, mark: char) -> usize {
        self.defining &= mark == ' ';
        if let Some(Level::Field { brackets }) = self.levels.last_mut() {
            match mark {
                '(' | '[' | '{' => *brackets += 1,
                ')' | ']' | '}' if *brackets > 0 => *brackets -= 1,
                '}' => drop(self.levels.pop()),
                '\n' => self.give_up(),
                _ => {}
            }
        }
        mark.len_utf8()
    }

    /// A string begins: its prefix and its quotes.
    fn open(&mut self, prefix: usize) -> usize {
        let formatted = self.rest[..prefix].contains(['f', 'F', 't', 'T']);
        let quotes = &self.rest[prefix..];
        let quote = quotes.chars().next().unwrap_or('"');
        let triple = quotes.starts_with("\"\"\"") || quotes.starts_with("'''");
        self.levels.push(Level::Text { quote, triple, formatted });
        prefix + if triple { 3 } else { 1 }
    }

    /// The text of a string, to its end, to the line's, or to a field.
    fn text(&mut self, quote: char, triple: bool, formatted: bool) -> usize {
        let bytes = self.rest.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let next = bytes.get(at + 1);
            match bytes[at] {
                // Even after a backslash a brace begins a field.
                b'\\' if !(formatted && next == Some(&b'{')) => at += 1,
                b'{' if formatted && next == Some(&b'{') => at += 1,
                b'{' if formatted => return at,
                b'\n' if !triple => {
                    self.levels.pop();
                    return at + 1;
                }
                byte if byte == quote as u8 && (!triple || self.rest[at..].starts_with(closing(quote))) => {
                    self.levels.pop();
                    return at + if triple { 3 } else { 1 };
                }
                _ => {}
            }
            at += 1;
        }
        bytes.len()
    }

    /// Whether code in a formatted string comes next, and not a brace that stands for itself.
    fn begins_field(&self) -> bool {
        self.rest.starts_with('{') && !self.rest.starts_with("{{")
    }

    fn field(&mut self) -> usize {
        self.levels.push(Level::Field { brackets: 0 });
        1
    }

    /// How a field is to be formatted.
    fn spec(&mut self) -> (Class, usize) {
        match self.rest.find(['{', '}', '\n']) {
            Some(0) => (Class::Plain, self.end_spec()),
            end => (Class::Constant, end.unwrap_or(self.rest.len())),
        }
    }

    fn end_spec(&mut self) -> usize {
        match self.rest.as_bytes()[0] {
            b'{' => _ = self.field(),
            b'}' => self.levels.truncate(self.levels.len().saturating_sub(2)),
            _ => self.give_up(),
        }
        1
    }

    /// A line has ended within a field: whatever was open is taken as closed, if it can't go over the line's end.
    fn give_up(&mut self) {
        let longest = self.levels.iter().rposition(|level| matches!(level, Level::Text { triple: true, .. }));
        self.levels.truncate(longest.map_or(0, |at| at + 2));
    }
}

fn is_word(char: char) -> bool {
    char == '_' || char.is_alphanumeric()
}

/// Whether letters before a quote belong to the string.
fn is_prefix(word: &str) -> bool {
    word.len() <= 2 && word.chars().all(|letter| "rbfutRBFUT".contains(letter))
}

fn closing(quote: char) -> &'static str {
    if quote == '"' { "\"\"\"" } else { "'''" }
}

/// How long the number is that the text begins with, an exponent's sign too.
fn number(text: &str) -> usize {
    let hexadecimal = text.starts_with("0x") || text.starts_with("0X");
    let mut before = ' ';
    let belongs = |char: char| {
        let sign = matches!(char, '+' | '-') && matches!(before, 'e' | 'E') && !hexadecimal;
        before = char;
        sign || char == '.' || is_word(char)
    };
    let mut belongs = belongs;
    text.find(|char| !belongs(char)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with its classes in brackets, as the listings' own test writes them.
    fn marked(text: &str) -> String {
        let mut pieces: Vec<(Class, String)> = Vec::new();
        cut(text, |class, piece| match pieces.last_mut() {
            Some((last, text)) if *last == class => text.push_str(piece),
            _ => pieces.push((class, piece.to_owned())),
        });
        let bracket = |(class, text): &(Class, String)| match class {
            Class::Plain => text.clone(),
            class => format!("[{}:{text}]", class.name()),
        };
        pieces.iter().map(bracket).collect()
    }

    #[test]
    fn snippets() {
        for (text, expected) in [
            ("def work(n):  # one unit", "[k:def] [f:work](n):  [c:# one unit]"),
            ("class A(B):", "[k:class] [f:A](B):"),
            ("async def f(): await g()", "[k:async] [k:def] [f:f](): [k:await] g()"),
            ("x = 1_000 + 0xFFe-1 + 1.5e-3j + .5", "x = [n:1_000] + [n:0xFFe]-[n:1] + [n:1.5e-3j] + [n:.5]"),
            ("a.b.c(1)", "a.b.c([n:1])"),
            ("'a' \"b\" r'\\' b''", "[s:'a'] [s:\"b\"] [s:r'\\' b'']"),
            ("'it\\'s'", "[s:'it\\'s']"),
            ("'open\nx = 1", "[s:'open\n]x = [n:1]"),
            ("\"\"\"a\n\"b\"\n\"\"\"\nx", "[s:\"\"\"a\n\"b\"\n\"\"\"]\nx"),
            ("'''a''' 'b'", "[s:'''a'''] [s:'b']"),
            ("f\"{n}\" + 'x' * 3", "[s:f\"]{n}[s:\"] + [s:'x'] * [n:3]"),
            ("f'{{no}} {yes!r:>10.{n}f}'", "[s:f'{{no}} ]{yes!r[n::>10.]{n}[n:f]}[s:']"),
            ("f'{a[1:2]:x}' if b else {1: 2}", "[s:f']{a[[n:1]:[n:2]][n::x]}[s:'] [k:if] b [k:else] {[n:1]: [n:2]}"),
            ("f'{f'{x}'}'", "[s:f']{[s:f']{x}[s:']}[s:']"),
            ("f'{(y := 1)}' f'{x=}'", "[s:f']{(y := [n:1])}[s:'] [s:f']{x=}[s:']"),
            ("f'{x\ny = 1", "[s:f']{x\ny = [n:1]"),
            ("f'''{x\n}''' + 1", "[s:f''']{x\n}[s:'''] + [n:1]"),
            ("t'{x}' rf'\\{x}'", "[s:t']{x}[s:'] [s:rf'\\]{x}[s:']"),
            ("not_a_keyword = None is not True", "not_a_keyword = [n:None] [k:is] [k:not] [n:True]"),
            ("naïve = größe # ü", "naïve = größe [c:# ü]"),
            ("lambda: (yield)", "[k:lambda]: ([k:yield])"),
            ("@cache\ndef f(): ...", "@cache\n[k:def] [f:f](): ..."),
            ("def\nx", "[k:def]\nx"),
            ("x = $?!", "x = $?!"),
            ("if x: 'a\\\nb'", "[k:if] x: [s:'a\\\nb']"),
            ("}})]", "}})]"),
            ("", ""),
        ] {
            assert_eq!(marked(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_is_lost_or_added_whatever_the_text() {
        let parts =
            ["f'", "{", "}", ":", "\"\"\"", "'", "\\", "\n", "x", "é", "#", "1e", "(", ")", "f\"\"\"", "def ", "="];
        let mut chance = 12345_usize;
        for _ in 0..3000 {
            let text: String = (0..12)
                .map(|_| {
                    chance = chance.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                    parts[(chance >> 33) % parts.len()]
                })
                .collect();
            let mut joined = String::new();
            cut(&text, |_, piece| {
                assert!(!piece.is_empty());
                joined.push_str(piece);
            });
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn a_deep_nest_is_walked_without_recursion() {
        let mut length = 0;
        cut(&"f'{".repeat(100_000), |_, piece| length += piece.len());
        assert_eq!(length, 300_000);
    }
}
