//! Splits a stretch of source into tokens, as far as marks need it: names, numbers, strings, operators, brackets.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Name,
    /// A number or string.
    Literal,
    /// An operator or other sign.
    Sign,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
}

/// A token, by lines and characters from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
    /// Where it begins: line and character.
    pub start: (usize, usize),
    /// Where it ends: line and character.
    pub end: (usize, usize),
    /// How many brackets are open around it.
    pub depth: usize,
}

impl Token {
    /// Whether it is that sign, bracket or name.
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Literal && self.text == text
    }

    /// Whether an operand can end with it, so that what follows is a binary operator or a trailer.
    pub fn ends_operand(&self) -> bool {
        match self.kind {
            Kind::Name => !is_operator_word(&self.text),
            Kind::Literal | Kind::Close => true,
            Kind::Sign => self.text == "...",
            Kind::Open => false,
        }
    }
}

/// Words that are operators, or begin something that is no plain operand.
pub fn is_operator_word(word: &str) -> bool {
    matches!(word, "and" | "or" | "not" | "in" | "is" | "if" | "else" | "lambda" | "await" | "yield" | "for" | "from")
}

const SIGNS: [&str; 24] = [
    "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", ":=", "+=", "-=", "*=",
    "/=", "%=", "&=", "|=", "^=", "@=",
];

/// The tokens of a text; nothing if its brackets or strings don't end.
pub fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut reader = Reader { text: text.chars().collect(), place: 0, line: 0, line_start: 0 };
    let (mut tokens, mut depth) = (Vec::new(), 0usize);
    while reader.skip_blanks() {
        let (from, start) = (reader.place, reader.position());
        let kind = reader.token()?;
        if kind == Kind::Close {
            depth = depth.checked_sub(1)?;
        }
        let text = reader.text[from..reader.place].iter().collect();
        tokens.push(Token { kind, text, start, end: reader.position(), depth });
        depth += usize::from(kind == Kind::Open);
    }
    (depth == 0).then_some(tokens)
}

struct Reader {
    text: Vec<char>,
    place: usize,
    line: usize,
    line_start: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.text.get(self.place + ahead).copied()
    }

    fn position(&self) -> (usize, usize) {
        (self.line, self.place - self.line_start)
    }

    fn step(&mut self) {
        if self.peek(0) == Some('\n') {
            (self.line, self.line_start) = (self.line + 1, self.place + 1);
        }
        self.place += 1;
    }

    /// Skips blanks, comments and line ends; whether a token follows.
    fn skip_blanks(&mut self) -> bool {
        while let Some(char) = self.peek(0) {
            match char {
                '#' => {
                    while self.peek(0).is_some_and(|char| char != '\n') {
                        self.step();
                    }
                }
                '\\' => self.step(),
                char if char.is_whitespace() => self.step(),
                _ => return true,
            }
        }
        false
    }

    fn token(&mut self) -> Option<Kind> {
        let char = self.peek(0)?;
        if char == '_' || char.is_alphabetic() {
            return self.word();
        }
        if char.is_ascii_digit() || (char == '.' && self.peek(1).is_some_and(|next| next.is_ascii_digit())) {
            self.number();
            return Some(Kind::Literal);
        }
        if matches!(char, '"' | '\'') {
            self.string(false, false)?;
            return Some(Kind::Literal);
        }
        let length = SIGNS.iter().find(|sign| self.starts_with(sign)).map_or(1, |sign| sign.len());
        (0..length).for_each(|_| self.step());
        Some(match char {
            '(' | '[' | '{' => Kind::Open,
            ')' | ']' | '}' => Kind::Close,
            _ => Kind::Sign,
        })
    }

    fn starts_with(&self, sign: &str) -> bool {
        sign.chars().enumerate().all(|(ahead, char)| self.peek(ahead) == Some(char))
    }

    fn number(&mut self) {
        while let Some(char) = self.peek(0) {
            let signed = matches!(char, '+' | '-') && matches!(self.text[self.place - 1], 'e' | 'E');
            if !(char.is_alphanumeric() || char == '_' || char == '.' || signed) {
                break;
            }
            self.step();
        }
    }

    /// A name, or the string that it is the prefix of.
    fn word(&mut self) -> Option<Kind> {
        let start = self.place;
        while self.peek(0).is_some_and(|char| char == '_' || char.is_alphanumeric()) {
            self.step();
        }
        let prefix: String = self.text[start..self.place].iter().collect::<String>().to_lowercase();
        let is_prefix = prefix.len() <= 2 && prefix.chars().all(|char| "rbftu".contains(char));
        if !is_prefix || !matches!(self.peek(0), Some('"' | '\'')) {
            return Some(Kind::Name);
        }
        self.string(prefix.contains(['f', 't']), prefix.contains('r'))?;
        Some(Kind::Literal)
    }

    fn string(&mut self, formatted: bool, raw: bool) -> Option<()> {
        let quote = self.peek(0)?;
        let triple = self.peek(1) == Some(quote) && self.peek(2) == Some(quote);
        let length = if triple { 3 } else { 1 };
        (0..length).for_each(|_| self.step());
        loop {
            let char = self.peek(0)?;
            if (0..length).all(|ahead| self.peek(ahead) == Some(quote)) {
                (0..length).for_each(|_| self.step());
                return Some(());
            }
            match char {
                '\\' if !raw || self.peek(1) == Some(quote) => {
                    self.step();
                    self.step();
                }
                '{' if formatted && self.peek(1) == Some('{') => {
                    self.step();
                    self.step();
                }
                '{' if formatted => self.field()?,
                '\n' if !triple => return None,
                _ => self.step(),
            }
        }
    }

    /// A field of a formatted string, strings of its own included.
    fn field(&mut self) -> Option<()> {
        let mut depth = 0;
        loop {
            match self.peek(0)? {
                '{' => depth += 1,
                '}' if depth == 1 => {
                    self.step();
                    return Some(());
                }
                '}' => depth -= 1,
                '"' | '\'' => {
                    self.string(false, false)?;
                    continue;
                }
                _ => {}
            }
            self.step();
        }
    }
}
