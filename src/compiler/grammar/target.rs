//! What values are given to.

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_compiler::TokenKind::{Comma, Lpar, Lsqb, Rpar, Rsqb, Star};
use rustpython_compiler::ast::{CmpOp, Expr};
use rustpython_compiler::parser;

use super::expression::primary;
use super::reader::{Part, Reader, Rule};

/// What a target is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Assign,
    Delete,
    For,
}

/// One target or some with commas between, with stars or without.
pub fn targets(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        reader.list(star)?;
        reader.take(Comma);
        Some(())
    })
}

/// A target with a star or without.
pub fn star(reader: &mut Reader) -> Option<Part> {
    reader.part(|reader| {
        if reader.take(Star).is_some() && reader.sees(&[Star]) {
            return None;
        }
        reader.kept(Rule::Target, |reader| {
            if place(reader).is_none() {
                atom(reader, star, true)?;
            }
            Some(())
        })?;
        Some(())
    })
}

/// A target of `del`.
pub fn deleted(reader: &mut Reader) -> Option<Part> {
    place(reader).or_else(|| atom(reader, deleted, true))
}

/// A target of `+=`.
pub fn single(reader: &mut Reader) -> Option<Part> {
    place(reader).or_else(|| atom(reader, single, false))
}

/// An attribute or an index.
pub fn place(reader: &mut Reader) -> Option<Part> {
    reader.attempt(|reader| primary(reader).filter(|part| reader.is_place(*part)))
}

/// A name, or targets in brackets.
fn atom(reader: &mut Reader, inner: fn(&mut Reader) -> Option<Part>, many: bool) -> Option<Part> {
    if let Some(name) = reader.name() {
        return Some(name);
    }
    reader.part(|reader| {
        let close = match reader.take_any(if many { &[Lpar, Lsqb] } else { &[Lpar] })? {
            open if reader.text(open) == "(" => Rpar,
            _ => Rsqb,
        };
        if many {
            if reader.list(inner).is_some() {
                reader.take(Comma);
            }
        } else {
            inner(reader)?;
        }
        reader.take(close).map(drop)
    })
}

/// Tells that no value can be given to a part, or to what part of it.
pub fn invalid(reader: &mut Reader, part: Part, purpose: Use) {
    let Some((expr, offset)) = parsed(reader, part) else { return };
    if let Some(wrong) = wrong(&expr, purpose) {
        let verb = if purpose == Use::Delete { "delete" } else { "assign to" };
        let words = format!("cannot {verb} {}", named(wrong));
        let start = wrong.range().start() + offset - TextSize::new(1);
        reader.tell_at(TextRange::at(start, wrong.range().len()), words);
    }
}

/// What CPython calls an expression.
pub fn name(reader: &Reader, part: Part) -> &'static str {
    parsed(reader, part).map_or("expression", |(expr, _)| named(&expr))
}

/// A part as the parser sees it, and where the part begins. It is in brackets, so that it may have several lines.
fn parsed(reader: &Reader, part: Part) -> Option<(Expr, TextSize)> {
    let text = reader.text(part);
    // What has a star is an expression only with a comma after it.
    let comma = if text.starts_with('*') { "," } else { "" };
    let expr = parser::parse_expression(&format!("({text}{comma}\n)")).ok()?.into_expr();
    let offset = reader.range(part).start();
    Some(match expr {
        Expr::Tuple(mut tuple) if !comma.is_empty() && tuple.elts.len() == 1 => (tuple.elts.remove(0), offset),
        expr => (expr, offset),
    })
}

/// What is wrong with a target.
fn wrong(expr: &Expr, purpose: Use) -> Option<&Expr> {
    match expr {
        Expr::List(list) => list.elts.iter().find_map(|item| wrong(item, purpose)),
        Expr::Tuple(tuple) => tuple.elts.iter().find_map(|item| wrong(item, purpose)),
        Expr::Starred(starred) if purpose != Use::Delete => wrong(&starred.value, purpose),
        Expr::Compare(compare) if purpose == Use::For => match compare.ops.first() {
            Some(CmpOp::In) => wrong(&compare.left, purpose),
            _ => Some(expr),
        },
        Expr::Name(_) | Expr::Subscript(_) | Expr::Attribute(_) => None,
        _ => Some(expr),
    }
}

fn named(expr: &Expr) -> &'static str {
    match expr {
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Lambda(_) => "lambda",
        Expr::Call(_) => "function call",
        Expr::Generator(_) => "generator expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Await(_) => "await expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::FString(_) => "f-string expression",
        Expr::TString(_) => "t-string expression",
        Expr::NoneLiteral(_) => "None",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => "literal",
        Expr::Compare(_) => "comparison",
        Expr::If(_) => "conditional expression",
        Expr::Named(_) => "named expression",
        _ => "expression",
    }
}
