//! Comprehensions and lambdas that the compiler would take for one another.
//!
//! It opens scopes in the order in which it generates code, and has counted them in the order of the text. Where the two
//! differ (a target's index is evaluated after the value), it would look names up in the wrong scope: at best it misses one
//! and says so, at worst the program computes something else. So such a program is refused.

use ruff_text_size::{Ranged, TextRange};
use rustpython_compiler::ast::visitor::{Visitor, walk_body, walk_comprehension, walk_expr, walk_stmt};
use rustpython_compiler::ast::{Comprehension, Expr, Stmt};
use rustpython_compiler::parser;

use crate::SyntaxError;

const REFUSED: &str = "not supported by this page's interpreter: a comprehension or lambda here, beside another one that is \
                       evaluated before it";

/// The refusal, if a program that is right otherwise has two such scopes.
pub fn find(source: &str, filename: &str) -> Option<SyntaxError> {
    if source.matches("lambda").count() + source.matches(" in ").count() < 2 {
        return None;
    }
    let program = parser::parse_module(source).ok()?;
    let mut search = Search::default();
    walk_body(&mut search, &program.syntax().body);
    Some(SyntaxError::at(search.found?, REFUSED.to_owned(), source, filename))
}

#[derive(Default)]
struct Search {
    found: Option<TextRange>,
}

impl Search {
    /// What stands `first` is evaluated `last`.
    fn swapped(&mut self, first: &Expr, last: &Expr) {
        if let (Some(place), Some(_)) = (scope(first), scope(last)) {
            self.found.get_or_insert(place);
        }
    }
}

impl<'a> Visitor<'a> for Search {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Assign(assign) => assign.targets.iter().for_each(|target| self.swapped(target, &assign.value)),
            Stmt::AnnAssign(assign) => {
                assign.value.iter().for_each(|value| self.swapped(&assign.target, value));
            }
            Stmt::For(each) => self.swapped(&each.target, &each.iter),
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Dict(dict) = expr {
            // All keys are counted before all values.
            for (place, item) in dict.items.iter().enumerate() {
                let later = dict.items[place + 1..].iter().filter_map(|later| later.key.as_ref());
                later.for_each(|key| self.swapped(key, &item.value));
            }
        }
        walk_expr(self, expr);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.swapped(&comprehension.target, &comprehension.iter);
        walk_comprehension(self, comprehension);
    }
}

/// The first scope that an expression opens.
fn scope(expr: &Expr) -> Option<TextRange> {
    let mut first = First::default();
    first.visit_expr(expr);
    first.0
}

#[derive(Default)]
struct First(Option<TextRange>);

impl<'a> Visitor<'a> for First {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if self.0.is_some() {
            return;
        }
        match expr {
            Expr::Lambda(_) | Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                self.0 = Some(expr.range());
            }
            _ => walk_expr(self, expr),
        }
    }
}

#[cfg(test)]
mod tests {
    fn place(source: &str) -> Option<(u32, u32)> {
        super::find(source, "p.py").map(|error| (error.line, error.column))
    }

    #[test]
    fn two_scopes_out_of_order_are_found() {
        assert_eq!(place("x = 0\nd[[a for a in b][0]] = [c for c in e]\n"), Some((2, 3)));
        assert_eq!(place("d[f(lambda: 0)]: int = max(c for c in e)\n"), Some((1, 5)));
        assert_eq!(place("for d[min(a for a in b)] in [c for c in e]: pass\n"), Some((1, 11)));
        assert_eq!(place("{1: (lambda: 0), f(lambda: 1): 2}\n"), Some((1, 20)));
    }

    #[test]
    fn one_and_those_in_order_are_not() {
        assert_eq!(place("d[[a for a in b][0]] = c\nd[0] = [a for a in b]\n"), None);
        assert_eq!(place("d[[a for a in b][0]] += [a for a in b][0]\n"), None);
        assert_eq!(place("{f(lambda: 1): (lambda: 0), 2: (lambda: 3)}\n"), None);
        assert_eq!(place("x = [[a for a in b] for b in [c for c in d]]\n"), None);
    }
}
