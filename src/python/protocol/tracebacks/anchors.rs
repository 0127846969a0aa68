//! Which part of an expression went wrong: the operator of `a + b`, the brackets of a subscript or a call.
//!
//! CPython parses the segment (`_extract_caret_anchors_from_line_segment` in `Lib/traceback.py`). Tokens are enough here:
//! the segment is known to be a whole statement or expression.

use super::tokens::{Kind, Token, is_operator_word, tokens};

/// From where to where the part goes: line and character, the end not in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// Where it begins.
    pub left: (usize, usize),
    /// Where it ends.
    pub right: (usize, usize),
}

/// The part of a segment that is marked by carets; the rest gets tildes.
pub fn anchors(segment: &str) -> Option<Anchors> {
    let tokens = tokens(segment)?;
    of_expression(&tokens, segment)
}

fn of_expression(tokens: &[Token], segment: &str) -> Option<Anchors> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    let depth = first.depth;
    if first.is("(") && closing(tokens, 0) == Some(tokens.len() - 1) && tokens.len() > 2 {
        return of_expression(&tokens[1..tokens.len() - 1], segment);
    }
    let outer = || tokens.iter().enumerate().filter(|(_, token)| token.depth == depth);
    if outer().any(|(_, token)| is_no_operand(token)) {
        return None;
    }
    if let Some(place) = operator(tokens, depth) {
        return binary(tokens, place, segment);
    }
    trailer(tokens).map(|open| Anchors { left: tokens[open].start, right: last.end })
}

/// Where the last bracket of a call or a subscript opens, if the expression is one.
fn trailer(tokens: &[Token]) -> Option<usize> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    let outer = || tokens.iter().enumerate().filter(|(_, token)| token.depth == first.depth);
    let other = operator(tokens, first.depth).is_some() || outer().any(|(_, token)| is_no_operand(token));
    if other || starts_unary(first) || first.is("await") || last.kind != Kind::Close || last.is("}") {
        return None;
    }
    let (open, _) = outer().rfind(|(_, token)| token.kind == Kind::Open)?;
    (open > 0 && tokens[open - 1].ends_operand()).then_some(open)
}

/// Whether an expression with that token outside of brackets is neither an arithmetic operation nor a primary.
fn is_no_operand(token: &Token) -> bool {
    match token.kind {
        Kind::Name => token.text != "await" && (is_operator_word(&token.text) || is_statement_word(&token.text)),
        Kind::Sign => {
            let text = &*token.text;
            matches!(text, "," | ":" | ":=" | ";" | "<" | ">" | "<=" | ">=" | "==" | "!=" | "!")
                || (text.ends_with('=') && text != "=")
                || text == "="
        }
        _ => false,
    }
}

fn is_statement_word(word: &str) -> bool {
    matches!(
        word,
        "raise"
            | "return"
            | "assert"
            | "del"
            | "import"
            | "with"
            | "while"
            | "def"
            | "class"
            | "try"
            | "except"
            | "pass"
    )
}

fn starts_unary(token: &Token) -> bool {
    token.kind == Kind::Sign && matches!(&*token.text, "+" | "-" | "~" | "*" | "**")
}

/// How weakly a binary operator binds, 0 most weakly.
fn weakness(sign: &str) -> Option<u8> {
    Some(match sign {
        "|" => 0,
        "^" => 1,
        "&" => 2,
        "<<" | ">>" => 3,
        "+" | "-" => 4,
        "*" | "/" | "//" | "%" | "@" => 5,
        "**" => 6,
        _ => return None,
    })
}

/// The operator that is applied last.
fn operator(tokens: &[Token], depth: usize) -> Option<usize> {
    let mut found: Option<(usize, u8)> = None;
    for (place, token) in tokens.iter().enumerate().skip(1) {
        if token.depth != depth || token.kind != Kind::Sign || !tokens[place - 1].ends_operand() {
            continue;
        }
        let Some(weakness) = weakness(&token.text) else { continue };
        // Powers group from the right, all others from the left.
        if found.is_none_or(|(_, least)| weakness < least || (weakness == least && weakness < 6)) {
            found = Some((place, weakness));
        }
    }
    found.filter(|&(_, weakness)| weakness < 6 || !starts_unary(&tokens[0])).map(|(place, _)| place)
}

/// CPython takes the next character for a part of the operator, unless it is a blank or where the right side begins: as
/// brackets that only group are no part of the right side, `+(` is marked in `a +(b)`.
fn binary(tokens: &[Token], place: usize, segment: &str) -> Option<Anchors> {
    let (left, right) = (tokens[place].start, &tokens[place + 1..]);
    let next = segment.lines().nth(left.0)?.chars().nth(left.1 + 1);
    let begins = right.get(usize::from(is_grouped(right)))?.start;
    let apart = begins.0 > left.0 || left.1 + 1 < begins.1;
    let longer = apart && next.is_some_and(|char| !char.is_whitespace() && !matches!(char, '\\' | '#'));
    Some(Anchors { left, right: (left.0, left.1 + 1 + usize::from(longer)) })
}

/// Whether brackets do nothing but group an expression.
fn is_grouped(tokens: &[Token]) -> bool {
    let whole = tokens.first().is_some_and(|first| first.is("(")) && closing(tokens, 0) == Some(tokens.len() - 1);
    let inner = tokens.iter().skip(1).filter(|token| token.depth == tokens[0].depth + 1);
    whole && tokens.len() > 2 && !inner.clone().any(|token| token.is(",") || token.is("for"))
}

/// Where the bracket at a place closes.
fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    let depth = tokens[open].depth;
    (open + 1..tokens.len()).find(|&place| tokens[place].kind == Kind::Close && tokens[place].depth == depth)
}

/// Where the call is in `return f(…)` or `name = object.f(…)`, if the lines begin with such a statement.
pub fn plain_call(lines: &str) -> Option<((usize, usize), (usize, usize))> {
    let tokens = tokens(lines)?;
    let depth = tokens.first()?.depth;
    let outer = |place: usize, text: &str| tokens[place].depth == depth && tokens[place].is(text);
    let end = (0..tokens.len()).find(|&place| outer(place, ";")).unwrap_or(tokens.len());
    let call = match &tokens[..end] {
        // Of what is returned, the call of a name alone.
        [first, call @ ..] if first.is("return") => {
            (call.len() > 1 && call[1].is("(") && closing(call, 1) == Some(call.len() - 1)).then_some(call)?
        }
        [target, equals, call @ ..] if target.kind == Kind::Name && equals.is("=") => call,
        _ => return None,
    };
    trailer(call).filter(|&open| call[open].is("("))?;
    Some((call.first()?.start, call.last()?.end))
}

#[cfg(test)]
mod tests {
    use super::{Anchors, anchors};

    fn marked(segment: &str) -> Option<String> {
        let Anchors { left, right } = anchors(segment)?;
        Some(segment.chars().skip(left.1).take(right.1 - left.1).collect())
    }

    #[test]
    fn the_last_operation_is_marked() {
        let cases = [
            ("a + b * c", Some("+")),
            ("a * -b // c", Some("//")),
            ("2 ** -x ** y", Some("**")),
            ("-a ** b", None),
            ("f(x)[1](y)", Some("(y)")),
            ("f\"{x['a']}\" + b", Some("+")),
            ("a+(b)", Some("+(")),
            ("a+(b, c)", Some("+")),
            ("x.y", None),
            ("(a, b)", None),
            ("x < f(1)", None),
            ("[1, 2][3]", Some("[3]")),
            ("raise f(1)", None),
        ];
        for (segment, expected) in cases {
            assert_eq!(marked(segment).as_deref(), expected, "{segment}");
        }
    }
}
