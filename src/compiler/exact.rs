//! Operations on constants that the compiler would fold wrongly: of large integers it makes floats first, before it divides
//! them, and so rounds twice, the floor of a division without a rest is zero to it (`6.0 // 2.0`), and powers of floats are
//! not CPython's to the last digit.

use std::cell::Cell;

use num_bigint::{BigInt, Sign};
use python::protocol::{float_divmod, powf, rounded_quotient};
use rustpython_compiler::ast::visitor::transformer::{Transformer, walk_expr};
use rustpython_compiler::ast::{AtomicNodeIndex, Expr, ExprNumberLiteral, Mod, Number, Operator, UnaryOp};
use rustpython_compiler::parser::{self, Mode, ParseOptions};

/// Integers up to here are floats exactly.
const EXACT: u64 = 1 << 53;
/// CPython folds no integer that gets longer than this, in bits.
const LONGEST: u64 = 128;

/// The program with such operations done, if it has any.
pub fn divided(source: &str) -> Option<Mod> {
    if !source.contains('/') && !source.contains("**") {
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
        let operands = (constant(&operation.left), constant(&operation.right));
        let (Some(a), Some(b)) = operands else { return };
        let quotient = match operation.op {
            Operator::Div => true_quotient(&a, &b),
            Operator::FloorDiv => floor_quotient(&a, &b),
            Operator::Pow => float_power(&a, &b),
            _ => None,
        };
        if let Some(quotient) = quotient {
            self.found.set(true);
            let (range, node_index) = (operation.range, AtomicNodeIndex::default());
            *expr = Expr::NumberLiteral(ExprNumberLiteral { value: Number::Float(quotient), range, node_index });
        }
    }
}

/// `a / b` of integers of which one is no float exactly.
fn true_quotient(a: &Constant, b: &Constant) -> Option<f64> {
    let (Constant::Int(a), Constant::Int(b)) = (a, b) else { return None };
    if a.magnitude() <= &EXACT.into() && b.magnitude() <= &EXACT.into() {
        return None;
    }
    finite_quotient(a, b)
}

/// None where CPython raises an exception instead.
fn finite_quotient(a: &BigInt, b: &BigInt) -> Option<f64> {
    let quotient = (b.sign() != Sign::NoSign).then(|| rounded_quotient(a, b))?;
    quotient.is_finite().then_some(quotient)
}

/// `a // b` with a float among them.
fn floor_quotient(a: &Constant, b: &Constant) -> Option<f64> {
    if matches!((a, b), (Constant::Int(_), Constant::Int(_))) {
        return None;
    }
    let (a, b) = (a.float()?, b.float()?);
    (b != 0.0).then(|| float_divmod(a, b).0)
}

/// `a ** b` where it is a float; none where CPython raises an exception instead, or gets a complex number.
fn float_power(a: &Constant, b: &Constant) -> Option<f64> {
    if let (Constant::Int(_), Constant::Int(b)) = (a, b)
        && b.sign() != Sign::Minus
    {
        return None;
    }
    let (a, b) = (a.float()?, b.float()?);
    let real = (a != 0.0 || b >= 0.0) && (a >= 0.0 || b.fract() == 0.0);
    real.then(|| powf(a, b)).filter(|power| power.is_finite())
}

/// The value of an expression of constants.
enum Constant {
    Int(BigInt),
    Float(f64),
}

impl Constant {
    fn float(&self) -> Option<f64> {
        match self {
            Self::Int(number) => finite_quotient(number, &BigInt::from(1)),
            Self::Float(number) => Some(*number),
        }
    }
}

fn constant(expr: &Expr) -> Option<Constant> {
    match expr {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(number) => number.to_string().parse().ok().map(Constant::Int),
            Number::Float(number) => Some(Constant::Float(*number)),
            Number::Complex { .. } => None,
        },
        Expr::UnaryOp(operation) if operation.op == UnaryOp::USub => Some(match constant(&operation.operand)? {
            Constant::Int(number) => Constant::Int(-number),
            Constant::Float(number) => Constant::Float(-number),
        }),
        Expr::BinOp(operation) => match (constant(&operation.left)?, constant(&operation.right)?) {
            (Constant::Int(a), Constant::Int(b)) => folded(operation.op, a, &b).map(Constant::Int),
            (a, b) => folded_floats(operation.op, a.float()?, b.float()?).map(Constant::Float),
        },
        _ => None,
    }
}

fn folded(operator: Operator, a: BigInt, b: &BigInt) -> Option<BigInt> {
    let small = |limit| u32::try_from(b).ok().filter(|&b| u64::from(b) <= limit);
    let result = match operator {
        Operator::Add => a + b,
        Operator::Sub => a - b,
        Operator::Mult => a * b,
        Operator::Pow if a.bits() <= LONGEST => a.pow(small(LONGEST)?),
        Operator::LShift => a << small(LONGEST)?,
        _ => return None,
    };
    (result.bits() <= LONGEST).then_some(result)
}

fn folded_floats(operator: Operator, a: f64, b: f64) -> Option<f64> {
    match operator {
        Operator::Add => Some(a + b),
        Operator::Sub => Some(a - b),
        Operator::Mult => Some(a * b),
        Operator::Div if b != 0.0 => Some(a / b),
        _ => None,
    }
}
