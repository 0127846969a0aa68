//! `global x` and `nonlocal x` said once more after `x` was used: the compiler looks only at what comes before the first.

use std::collections::HashMap;

use ruff_text_size::TextRange;
use rustpython_compiler::ast::visitor::{Visitor, walk_body, walk_except_handler, walk_expr, walk_stmt};
use rustpython_compiler::ast::{ExceptHandler, Expr, ExprContext, Identifier, Parameters, Stmt};
use rustpython_compiler::parser;

use crate::SyntaxError;

/// The mistake, if there is one in a program that is right otherwise.
pub fn find(source: &str, filename: &str) -> Option<SyntaxError> {
    if source.matches("global ").count() + source.matches("nonlocal ").count() < 2 {
        return None;
    }
    let program = parser::parse_module(source).ok()?;
    let mut scope = Scope::default();
    walk_body(&mut scope, &program.syntax().body);
    let (range, message) = scope.mistake?;
    Some(SyntaxError::at(range, message, source, filename))
}

/// What happened to a name after it was declared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mention {
    None,
    Assigned,
    Used,
}

/// The statements of a module, a function or a class.
#[derive(Default)]
struct Scope<'a> {
    declared: HashMap<&'a str, Mention>,
    mistake: Option<(TextRange, String)>,
}

impl<'a> Scope<'a> {
    fn declare(&mut self, names: &'a [Identifier], keyword: &str, range: TextRange) {
        for name in names {
            let before = self.declared.entry(name.as_str()).or_insert(Mention::None);
            let happened = match before {
                Mention::None => continue,
                Mention::Assigned => "assigned to before",
                Mention::Used => "used prior to",
            };
            let message = format!("name '{name}' is {happened} {keyword} declaration");
            self.mistake.get_or_insert((range, message));
        }
    }

    fn mention(&mut self, name: &str, mention: Mention) {
        if let Some(known) = self.declared.get_mut(name) {
            *known = mention.max(*known);
        }
    }

    fn inner(&mut self, body: &'a [Stmt]) {
        let mut inner = Scope::default();
        walk_body(&mut inner, body);
        self.mistake = self.mistake.take().or(inner.mistake);
    }

    fn defaults(&mut self, parameters: &'a Parameters) {
        parameters.iter().filter_map(|parameter| parameter.default()).for_each(|default| self.visit_expr(default));
    }
}

impl<'a> Visitor<'a> for Scope<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Global(global) => self.declare(&global.names, "global", global.range),
            Stmt::Nonlocal(nonlocal) => self.declare(&nonlocal.names, "nonlocal", nonlocal.range),
            Stmt::FunctionDef(function) => {
                function.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                self.defaults(&function.parameters);
                self.mention(&function.name, Mention::Assigned);
                self.inner(&function.body);
            }
            Stmt::ClassDef(class) => {
                class.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                class.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                self.mention(&class.name, Mention::Assigned);
                self.inner(&class.body);
            }
            Stmt::Import(import) => import.names.iter().for_each(|alias| {
                let first = alias.name.split('.').next().unwrap_or_default();
                self.mention(alias.asname.as_ref().map_or(first, |name| name.as_str()), Mention::Assigned);
            }),
            Stmt::ImportFrom(import) => import.names.iter().for_each(|alias| {
                self.mention(alias.asname.as_ref().unwrap_or(&alias.name), Mention::Assigned);
            }),
            _ => walk_stmt(self, statement),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(named) = handler;
        named.name.iter().for_each(|name| self.mention(name, Mention::Assigned));
        walk_except_handler(self, handler);
    }

    /// Comprehensions and lambdas have scopes of their own but for what they begin with.
    fn visit_expr(&mut self, expr: &'a Expr) {
        let generators = match expr {
            Expr::Name(name) => {
                let used = name.ctx == ExprContext::Load;
                return self.mention(&name.id, if used { Mention::Used } else { Mention::Assigned });
            }
            Expr::Lambda(lambda) => return lambda.parameters.iter().for_each(|parameters| self.defaults(parameters)),
            Expr::ListComp(comprehension) => &comprehension.generators,
            Expr::SetComp(comprehension) => &comprehension.generators,
            Expr::DictComp(comprehension) => &comprehension.generators,
            Expr::Generator(generator) => &generator.generators,
            _ => return walk_expr(self, expr),
        };
        generators.iter().take(1).for_each(|generator| self.visit_expr(&generator.iter));
    }
}

#[cfg(test)]
mod tests {
    fn told(source: &str) -> Option<(u32, u32, String)> {
        super::find(source, "p.py").map(|error| (error.line, error.column, error.message))
    }

    #[test]
    fn what_happened_since_the_first_declaration_counts() {
        let assigned = "name 'x' is assigned to before global declaration".to_owned();
        assert_eq!(told("global x\nx = 1\nglobal x\n"), Some((3, 1, assigned.clone())));
        assert_eq!(told("def f():\n    global x\n    import x; global x\n"), Some((3, 15, assigned)));
        let used = "name 'x' is used prior to nonlocal declaration".to_owned();
        assert_eq!(told("def f():\n    nonlocal x\n    x = x\n    nonlocal x\n"), Some((4, 5, used)));
    }

    #[test]
    fn other_scopes_and_other_names_do_not() {
        assert_eq!(told("global x\nglobal x\nx = 1\n"), None);
        assert_eq!(told("global x\ny = [x for x in y]\nglobal x\n"), None);
        assert_eq!(told("global x\ndef f(): return x\nglobal x\n"), None);
    }
}
