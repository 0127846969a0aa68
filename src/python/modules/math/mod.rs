//! `math`: `Modules/mathmodule.c`.

mod integers;
mod parts;
mod real;
mod sums;

use super::{add_functions, add_value};
use crate::Result;
use crate::object::Module;
use crate::vm::Thread;
use sharing::Ref;
use std::f64::consts;

/// Fills the module.
pub fn fill(_: &mut Thread, module: &Ref<Module>) -> Result<()> {
    for (name, value) in
        [("pi", consts::PI), ("e", consts::E), ("tau", consts::TAU), ("inf", f64::INFINITY), ("nan", f64::NAN)]
    {
        add_value(module, name, value);
    }
    for functions in [real::FUNCTIONS, integers::FUNCTIONS, parts::FUNCTIONS, sums::FUNCTIONS] {
        add_functions(module, "math", functions);
    }
    Ok(())
}
