//! Divisions of large integer constants, which the compiler would fold with floats on both sides and so round twice.

use std::cell::Cell;

use num_bigint::BigInt;
use python::protocol::divide_exactly;
use rustpython_compiler::ast::visitor::transformer::{Transformer, walk_expr};
use rustpython_compiler::ast::{AtomicNodeIndex, Expr, ExprNumberLiteral, Mod, Number, Operator, UnaryOp};
use rustpython_compiler::parser::{self, Mode, ParseOptions};

/// Integers up to here are floats exactly.
const EXACT: u64 = 1 << 53;
/// CPython folds no integer that gets longer than this, in bits.
const LONGEST: u64 = 128;

/// The program with such divisions done, if it has any.
pub fn divided(source: &str) -> Option<Mod> {
    if !source.contains('/') {
        return None;
    }
    let mut program = parser::parse(source, ParseOptions::from(Mode::Module)).ok()?.into_syntax();
    let divider = Divider { found: Cell::new(false) };
    if let Mod::Module(module) = &mut program {
        module.body.iter_mut().for_each(|statement| divider.visit_stmt(statement));
    }
    divider.found.get().then_some(program)
}

struct Divider {
    found: Cell<bool>,
}

impl Transformer for Divider {
    fn visit_expr(&self, expr: &mut Expr) {
        walk_expr(self, expr);
        let Expr::BinOp(operation) = expr else { return };
        let (Operator::Div, Some(a), Some(b)) = (operation.op, integer(&operation.left), integer(&operation.right))
        else {
            return;
        };
        if a.magnitude() <= &EXACT.into() && b.magnitude() <= &EXACT.into() {
            return;
        }
        if let Ok(quotient) = divide_exactly(&a, &b) {
            self.found.set(true);
            let (range, node_index) = (operation.range, AtomicNodeIndex::default());
            *expr = Expr::NumberLiteral(ExprNumberLiteral { value: Number::Float(quotient), range, node_index });
        }
    }
}

/// The integer that an expression of constants is.
fn integer(expr: &Expr) -> Option<BigInt> {
    match expr {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(number) => number.to_string().parse().ok(),
            _ => None,
        },
        Expr::UnaryOp(operation) if operation.op == UnaryOp::USub => Some(-integer(&operation.operand)?),
        Expr::BinOp(operation) => {
            let (a, b) = (integer(&operation.left)?, integer(&operation.right)?);
            let small = |limit| u32::try_from(&b).ok().filter(|&b| u64::from(b) <= limit);
            let result = match operation.op {
                Operator::Add => a + b,
                Operator::Sub => a - b,
                Operator::Mult => a * b,
                Operator::Pow if a.bits() <= LONGEST => a.pow(small(LONGEST)?),
                Operator::LShift => a << small(LONGEST)?,
                _ => return None,
            };
            (result.bits() <= LONGEST).then_some(result)
        }
        _ => None,
    }
}
