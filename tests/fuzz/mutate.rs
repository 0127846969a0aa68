//! Programs of the corpus, changed by chance: statements taken out, doubled, put elsewhere or guarded, literals and
//! operators swapped.

use corpus::Program;
use fastrand::Rng;

use crate::grammar::Grammar;
use crate::statements::Statements;

/// Operators, each with the blanks around it that tell it from a part of something else.
const OPERATORS: [&str; 22] = [
    " + ", " - ", " * ", " / ", " // ", " % ", " & ", " | ", " ^ ", " < ", " <= ", " > ", " >= ", " == ", " != ",
    " is ", " in ", " not in ", " and ", " or ", " += ", " -= ",
];

/// A program that had up to eight changes.
pub fn program(corpus: &[Program], grammar: &Grammar<'_>, rng: &mut Rng) -> String {
    let read = |rng: &mut Rng| Statements::read(&corpus[rng.usize(..corpus.len())].source);
    let (mut program, other) = (read(rng), read(rng));
    for _ in 0..rng.usize(1..=8) {
        if program.len() == 0 || other.len() == 0 {
            break;
        }
        change(&mut program, &other, grammar, rng);
    }
    program.text()
}

fn change(program: &mut Statements, other: &Statements, grammar: &Grammar<'_>, rng: &mut Rng) {
    let at = rng.usize(..program.len());
    let statement = program.statement(at);
    let foreign = other.lines(other.statement(rng.usize(..other.len())));
    match rng.usize(..10) {
        0 => program.replace(statement, &[]),
        1 => program.replace(at..at, &program.lines(statement)),
        2 => program.replace(statement, &foreign),
        3 => program.replace(at..at, &foreign),
        4 => program.replace(statement.clone(), &guarded(&program.lines(statement))),
        5 => {
            let moved = program.lines(statement.clone());
            program.replace(statement, &[]);
            let to = rng.usize(..=program.len());
            program.replace(to..to, &moved);
        }
        6 => program.set_line(at, with_operator(program.line(at), rng)),
        _ => program.set_line(at, with_literal(program.line(at), grammar, rng)),
    }
}

/// The lines with their exceptions caught and told.
fn guarded(lines: &[String]) -> Vec<String> {
    let mut guarded = vec!["try:".to_owned()];
    guarded.extend(lines.iter().map(|line| format!("    {line}")));
    guarded.extend(["except Exception as error:", "    print(type(error).__name__, error)"].map(str::to_owned));
    guarded
}

/// A line with another operator in one place.
fn with_operator(line: &str, rng: &mut Rng) -> String {
    let found: Vec<(usize, &str)> = OPERATORS.iter().flat_map(|operator| line.match_indices(operator)).collect();
    match rng.choice(found) {
        Some((at, old)) => {
            let new = OPERATORS[rng.usize(..OPERATORS.len())];
            format!("{}{new}{}", &line[..at], &line[at + old.len()..])
        }
        None => line.to_owned(),
    }
}

/// A line with another number, or another string, in one place.
fn with_literal(line: &str, grammar: &Grammar<'_>, rng: &mut Rng) -> String {
    let Some((at, length, rule)) = rng.choice(literals(line)) else { return line.to_owned() };
    format!("{}{}{}", &line[..at], grammar.text(rule, rng), &line[at + length..])
}

/// Where a line has literals: their start and length, and the rule that others follow.
fn literals(line: &str) -> Vec<(usize, usize, &'static str)> {
    let mut found = Vec::new();
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = match bytes[at] {
            b'0'..=b'9' => line[at..].bytes().take_while(|byte| byte.is_ascii_digit()).count(),
            quote @ (b'"' | b'\'') => line[at + 1..].bytes().position(|byte| byte == quote).map_or(1, |end| end + 2),
            byte if byte.is_ascii_alphabetic() || byte == b'_' => {
                line[at..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count()
            }
            _ => 1,
        };
        match bytes[at] {
            b'0'..=b'9' => found.push((at, length, "num")),
            b'"' | b'\'' if length > 1 => found.push((at, length, "value")),
            _ => {}
        }
        at += length;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_told_from_names() {
        let line = "x1 = f(12, 'a b') + \"\"";
        let found: Vec<&str> = literals(line).iter().map(|(at, length, _)| &line[*at..at + length]).collect();
        assert_eq!(found, ["12", "'a b'", "\"\""]);
    }

    #[test]
    fn an_operator_is_swapped_in_its_place() {
        let mut rng = Rng::with_seed(1);
        let line = with_operator("a + b", &mut rng);
        assert!(line.starts_with("a ") && line.ends_with(" b"), "{line}");
        assert_eq!(with_operator("f(a)", &mut rng), "f(a)");
    }
}
