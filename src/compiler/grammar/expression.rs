//! Expressions, from the whole down to a name.

use rustpython_compiler::TokenKind::{
    self, Amper, And, At, Await, Break, CircumFlex, Colon, ColonEqual, Comma, Complex, Continue, Dot, DoubleSlash,
    DoubleStar, Ellipsis, Else, EqEqual, Equal, False, Float, From, Greater, GreaterEqual, If, In, Int, Is, Lambda,
    LeftShift, Less, LessEqual, Lpar, Lsqb, Minus, Not, NotEqual, Or, Pass, Percent, Plus, RightShift, Rpar, Rsqb,
    Slash, Star, String, Tilde, True, Vbar, Yield,
};

use super::reader::{Part, Reader, Rule};
use super::{argument, collection, comprehension, parameter, simple, string};

/// How tightly operators bind, the loosest first.
const OPERATORS: [&[TokenKind]; 6] = [
    &[Vbar],
    &[CircumFlex],
    &[Amper],
    &[LeftShift, RightShift],
    &[Plus, Minus],
    &[Star, Slash, DoubleSlash, Percent, At],
];
const COMPARISONS: [TokenKind; 6] = [EqEqual, NotEqual, LessEqual, Less, GreaterEqual, Greater];

/// What may stand right of an equals sign: expressions with stars and commas, or a yield.
pub fn value(reader: &mut Reader) -> Option<Part> {
    yielded(reader).or_else(|| stars(reader))
}

/// `yield`, with what it yields.
pub fn yielded(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.take(Yield)?;
        let from = reader.attempt(|reader| {
            reader.take(From)?;
            expression(reader)
        });
        if from.is_none() {
            stars(reader);
        }
        Some(())
    })
}

/// Expressions with commas between, each with a star or without.
pub fn stars(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.list(star)?;
        reader.take(Comma);
        Some(())
    })
}

fn star(reader: &mut Reader) -> Option<Part> {
    reader.kept(Rule::StarExpression, |reader| {
        if reader.attempt(starred_operand).is_none() {
            expression(reader)?;
        }
        Some(())
    })
}

/// `*` and what it is applied to where a comparison can't stand.
fn starred_operand(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.take(Star)?;
        operation(reader).map(drop)
    })
}

/// An item of a list, with a star or a name for it.
pub fn item(reader: &mut Reader) -> Option<Part> {
    starred_operand(reader).or_else(|| named(reader))
}

/// Items of a list.
pub fn items(reader: &mut Reader) -> Option<Vec<Part>> {
    let items = reader.list(item)?;
    reader.take(Comma);
    Some(items)
}

/// Expressions with commas between.
pub fn expressions(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.list(expression)?;
        reader.take(Comma);
        Some(())
    })
}

/// `name := value`; None in the middle of it ends what contains it, too.
pub fn assigned(reader: &mut Reader) -> Option<Option<Part>> {
    let from = reader.place;
    reader.attempt(|reader| {
        reader.name()?;
        reader.take(ColonEqual)
    })?;
    let value = expression(reader).map(|value| Part { from, ..value });
    if value.is_none() {
        reader.place = from;
    }
    Some(value)
}

/// An expression, or one with a name for it.
pub fn named(reader: &mut Reader) -> Option<Part> {
    if let Some(part) = assigned(reader) {
        return part;
    }
    if reader.wary {
        reader.kept(Rule::NamedMistake, |reader| {
            reader.suspect(named_mistake);
            None
        });
    }
    unnamed(reader)
}

/// An expression after which no name is assigned.
pub fn unnamed(reader: &mut Reader) -> Option<Part> {
    reader.attempt(|reader| {
        let part = expression(reader)?;
        (!reader.sees(&[ColonEqual])).then_some(part)
    })
}

fn named_mistake(reader: &mut Reader) -> Option<()> {
    let start = reader.place;
    let target = reader.attempt(|reader| {
        let target = expression(reader)?;
        reader.take(ColonEqual)?;
        expression(reader)?;
        Some(target)
    });
    if let Some(target) = target {
        let name = super::target::name(reader, target);
        reader.tell(target, format!("cannot use assignment expressions with {name}"));
    }
    let assigned = reader.attempt(|reader| {
        let name = reader.name()?;
        reader.take(Equal)?;
        let value = operation(reader)?;
        (!reader.sees(&[Equal, ColonEqual])).then_some(reader.both(name, value))
    });
    if let Some(part) = assigned {
        reader.tell(part, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    let literal = reader.ahead(collection::sequence) || reader.sees(&[True, TokenKind::None, False]);
    if literal {
        return None;
    }
    reader.place = start;
    let target = operation(reader)?;
    reader.take(Equal)?;
    operation(reader)?;
    if !reader.sees(&[Equal, ColonEqual]) {
        let name = super::target::name(reader, target);
        reader.tell(target, format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?"));
    }
    None
}

/// One expression.
pub fn expression(reader: &mut Reader) -> Option<Part> {
    reader.deeper(|reader| {
        reader.kept(Rule::Expression, |reader| {
            reader.suspect(mistake);
            reader.suspect(legacy);
            plain(reader)
        })
    })
}

fn plain(reader: &mut Reader) -> Option<()> {
    let conditional = reader.attempt(|reader| {
        disjunction(reader)?;
        reader.take(If)?;
        disjunction(reader)?;
        reader.take(Else)?;
        expression(reader)
    });
    match conditional.or_else(|| disjunction(reader)) {
        Some(_) => Some(()),
        None => lambda(reader),
    }
}

fn lambda(reader: &mut Reader) -> Option<()> {
    reader.attempt(|reader| {
        reader.take(Lambda)?;
        parameter::parameters(reader, Colon);
        reader.take(Colon)?;
        expression(reader).map(drop)
    })
}

/// An expression in which no mistakes are looked for.
fn trusted(reader: &mut Reader) -> Option<Part> {
    let wary = std::mem::replace(&mut reader.wary, false);
    let part = reader.part(plain);
    reader.wary = wary;
    part
}

fn mistake(reader: &mut Reader) -> Option<()> {
    reader.attempt(inside_string);
    reader.attempt(missing_comma);
    let start = reader.place;
    let condition = reader.attempt(|reader| {
        let value = disjunction(reader)?;
        reader.take(If)?;
        let condition = disjunction(reader)?;
        Some(reader.both(value, condition))
    });
    if let Some(part) = condition {
        if !reader.sees(&[Else, Colon]) {
            reader.tell(part, "expected 'else' after 'if' expression");
        }
        if reader.take(Else).is_some() && !reader.ahead(expression) {
            reader.tell_next("expected expression after 'else', but statement is given");
        }
    }
    reader.place = start;
    reader.attempt(lambda_in_string);
    let statement = reader.take_any(&[Pass, Break, Continue])?;
    reader.take(If)?;
    disjunction(reader)?;
    reader.take(Else)?;
    if simple::statement(reader).is_some() {
        reader.tell(statement, "expected expression before 'if', but statement is given");
    }
    None
}

/// `f"{lambda: a}"`: what follows the colon is a format.
fn lambda_in_string(reader: &mut Reader) -> Option<()> {
    let word = reader.take(Lambda)?;
    parameter::parameters(reader, Colon);
    let colon = reader.take(Colon)?;
    let kind = match reader.next() {
        TokenKind::FStringMiddle => 'f',
        TokenKind::TStringMiddle => 't',
        _ => return None,
    };
    let words = format!("{kind}-string: lambda expressions are not allowed without parentheses");
    reader.tell(reader.both(word, colon), words);
    None
}

/// `"a" b "c"`: a string with quotes in it.
fn inside_string(reader: &mut Reader) -> Option<()> {
    reader.take(String)?;
    let mut inside: Option<Part> = None;
    while !reader.sees(&[String]) {
        let Some(part) = trusted(reader) else { break };
        inside = Some(inside.map_or(part, |first| reader.both(first, part)));
    }
    let inside = inside?;
    reader.take(String)?;
    reader.tell(inside, "invalid syntax. Is this intended to be part of the string?");
    None
}

/// `a b` in brackets.
fn missing_comma(reader: &mut Reader) -> Option<()> {
    let prefixed = reader.ahead(|reader| {
        reader.name()?;
        reader.take(String)
    });
    let start = Part { from: reader.place, to: reader.place + 1 };
    if prefixed || reader.ahead(Reader::name) && ["_", "case", "match", "type"].contains(&reader.text(start)) {
        return None;
    }
    let first = disjunction(reader)?;
    let second = trusted(reader)?;
    if !is_legacy(reader, first) && reader.level() > 0 {
        reader.tell(reader.both(first, second), "invalid syntax. Perhaps you forgot a comma?");
    }
    None
}

/// Whether it is a name that was a statement once.
fn is_legacy(reader: &Reader, part: Part) -> bool {
    part.to == part.from + 1 && ["print", "exec"].contains(&reader.text(part))
}

fn legacy(reader: &mut Reader) -> Option<()> {
    let name = reader.name()?;
    if reader.sees(&[Lpar]) {
        return None;
    }
    let value = stars(reader)?;
    if is_legacy(reader, name) {
        let word = reader.text(name);
        let words = format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
        reader.tell(reader.both(name, value), words);
    }
    None
}

/// Conditions with `or` between.
pub fn disjunction(reader: &mut Reader) -> Option<Part> {
    chain(reader, Rule::Disjunction, Or, conjunction)
}

fn conjunction(reader: &mut Reader) -> Option<Part> {
    chain(reader, Rule::Conjunction, And, inversion)
}

fn chain(
    reader: &mut Reader,
    rule: Rule,
    operator: TokenKind,
    operand: fn(&mut Reader) -> Option<Part>,
) -> Option<Part> {
    reader.kept(rule, |reader| {
        operand(reader)?;
        let more = |reader: &mut Reader| {
            reader.take(operator)?;
            operand(reader)
        };
        while reader.attempt(more).is_some() {}
        Some(())
    })
}

fn inversion(reader: &mut Reader) -> Option<Part> {
    reader.deeper(|reader| {
        reader.kept(Rule::Inversion, |reader| {
            let negated = reader.attempt(|reader| {
                reader.take(Not)?;
                inversion(reader)
            });
            if negated.is_none() {
                comparison(reader)?;
            }
            Some(())
        })
    })
}

fn comparison(reader: &mut Reader) -> Option<()> {
    operation(reader)?;
    let more = |reader: &mut Reader| {
        if reader.take_any(&COMPARISONS).is_none() {
            match reader.take_any(&[In, Is, Not])?.from {
                place if reader.text(Part { from: place, to: place + 1 }) == "not" => drop(reader.take(In)?),
                place if reader.text(Part { from: place, to: place + 1 }) == "is" => drop(reader.take(Not)),
                _ => {}
            }
        }
        operation(reader)
    };
    while reader.attempt(more).is_some() {}
    Some(())
}

/// Operands with operators between that are no comparisons.
pub fn operation(reader: &mut Reader) -> Option<Part> {
    binary(reader, 0)
}

fn binary(reader: &mut Reader, level: u8) -> Option<Part> {
    let Some(operators) = OPERATORS.get(usize::from(level)) else { return factor(reader) };
    reader.kept(Rule::Binary(level), |reader| {
        binary(reader, level + 1)?;
        loop {
            // In a sum and in a term the operand after an operator may be one that binds looser.
            if level >= 4 {
                reader.suspect(|reader| {
                    reader.take_any(operators)?;
                    let not = reader.take(Not)?;
                    let operand = inversion(reader)?;
                    reader.tell(reader.both(not, operand), "'not' after an operator must be parenthesized");
                    Some(())
                });
            }
            let more = |reader: &mut Reader| {
                reader.take_any(operators)?;
                binary(reader, level + 1)
            };
            if reader.attempt(more).is_none() {
                return Some(());
            }
        }
    })
}

fn factor(reader: &mut Reader) -> Option<Part> {
    reader.deeper(|reader| {
        reader.kept(Rule::Factor, |reader| {
            let signed = reader.attempt(|reader| {
                reader.take_any(&[Plus, Minus, Tilde])?;
                reader.suspect(|reader| {
                    let not = reader.take(Not)?;
                    let operand = factor(reader)?;
                    reader.tell(reader.both(not, operand), "'not' after an operator must be parenthesized");
                    Some(())
                });
                factor(reader)
            });
            if signed.is_none() {
                reader.take(Await);
                primary(reader)?;
                reader.attempt(|reader| {
                    reader.take(DoubleStar)?;
                    factor(reader)
                });
            }
            Some(())
        })
    })
}

/// An atom with attributes, calls and indexes.
pub fn primary(reader: &mut Reader) -> Option<Part> {
    reader.kept(Rule::Primary, |reader| {
        atom(reader)?;
        while trailer(reader).is_some() {}
        Some(())
    })
}

fn trailer(reader: &mut Reader) -> Option<Part> {
    let attribute = reader.attempt(|reader| {
        reader.take(Dot)?;
        reader.name()
    });
    attribute
        .or_else(|| comprehension::generator(reader))
        .or_else(|| {
            reader.part(|reader| {
                reader.take(Lpar)?;
                argument::arguments(reader);
                reader.take(Rpar).map(drop)
            })
        })
        .or_else(|| {
            reader.part(|reader| {
                reader.take(Lsqb)?;
                slices(reader)?;
                reader.take(Rsqb).map(drop)
            })
        })
}

/// What stands in the brackets of an index.
fn slices(reader: &mut Reader) -> Option<()> {
    let single = reader.attempt(|reader| {
        let part = slice(reader)?;
        (!reader.sees(&[Comma])).then_some(part)
    });
    if single.is_none() {
        reader.list(|reader| slice(reader).or_else(|| argument::starred(reader)))?;
        reader.take(Comma);
    }
    Some(())
}

fn slice(reader: &mut Reader) -> Option<Part> {
    let range = reader.part(|reader| {
        expression(reader);
        reader.take(Colon)?;
        expression(reader);
        if reader.take(Colon).is_some() {
            expression(reader);
        }
        Some(())
    });
    range.or_else(|| named(reader))
}

/// A name, a literal or something in brackets.
pub fn atom(reader: &mut Reader) -> Option<Part> {
    if let Some(name) = reader.name() {
        return Some(name);
    }
    if reader.sees(&string::STARTS) {
        return string::strings(reader);
    }
    reader
        .take_any(&[True, False, TokenKind::None, Int, Float, Complex, Ellipsis])
        .or_else(|| collection::bracketed(reader))
}
