//! `CALL_INTRINSIC_1`, `CALL_INTRINSIC_2` and `LOAD_COMMON_CONSTANT`: what code asks the interpreter for by number.

use super::Thread;
use super::execute::Outcome;
use crate::builtins::{async_generator, known, types};
use crate::object::{Args, CodeObject, Dict, intern};
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    pub(crate) fn common_constant(&mut self, which: usize) -> Result {
        let builtin = |name: &str| self.interpreter.builtins.get_str(name).unwrap_or_default();
        Ok(match which {
            0 => builtin("AssertionError"),
            1 => builtin("NotImplementedError"),
            2 => Value::Class(types().tuple.clone()),
            3 => builtin("all"),
            4 => builtin("any"),
            _ => return Err(protocol::not_supported("a constant that CPython 3.14 doesn't have")),
        })
    }

    pub(crate) fn intrinsic_1(
        &mut self,
        base: usize,
        which: usize,
        code: &CodeObject,
        namespace: &Ref<Dict>,
    ) -> Outcome {
        let value = self.pop(base);
        let result = match which {
            2 => {
                self.import_star(&value, namespace)?;
                Value::None
            }
            3 => match self.stop_iteration_error(code, value) {
                // `RERAISE` follows.
                crate::Thrown::Exception(exception) => Value::Instance(exception),
                halt => return Err(halt),
            },
            4 => async_generator::yielded(value),
            5 => protocol::positive(self, &value)?,
            6 => match value {
                Value::List(list) => Value::tuple(list.snapshot()),
                other => Value::tuple(protocol::collect(self, &other)?),
            },
            7..=11 => self.type_parameter(which, value)?,
            _ => return Err(protocol::not_supported("an intrinsic that CPython 3.14 doesn't have")),
        };
        self.push(result);
        Ok(())
    }

    pub(crate) fn intrinsic_2(&mut self, base: usize, which: usize) -> Outcome {
        let (second, first) = (self.pop(base), self.pop(base));
        match which {
            1 => {
                let result = self.prep_reraise_star(&first, &second)?;
                self.push(result);
                Ok(())
            }
            4 => {
                if let Value::Function(function) = &first {
                    function.set_own(&known::TYPE_PARAMS, second);
                }
                self.push(first);
                Ok(())
            }
            _ => {
                let made = self.bounded_parameter(which, first, second)?;
                self.push(made);
                Ok(())
            }
        }
    }

    /// `type X[T] = …`, `def f[T]`, `class C[T]`: what the module `typing` has for them.
    fn type_parameter(&mut self, which: usize, value: Value) -> Result {
        let name = ["TypeVar", "ParamSpec", "TypeVarTuple", "Generic", "TypeAliasType"][which - 7];
        let typing = self.import(&intern("typing"))?;
        let made = protocol::attribute(self, &typing, &intern(name))?;
        let alias = intern("_alias");
        match (which, &value) {
            (10, _) => protocol::item(self, &made, &value),
            (11, Value::Tuple(parts)) => {
                let make = protocol::attribute(self, &typing, &alias)?;
                self.call_with(&make, parts.to_vec())
            }
            (7 | 8, _) => {
                let keywords = vec![(intern("infer_variance"), Value::Bool(true))];
                self.call(&made, Args { values: [value].into_iter().collect(), keywords })
            }
            _ => self.call_with(&made, [value]),
        }
    }

    /// A type variable with a bound or constraints, or a parameter with a default: evaluated when they are asked for.
    fn bounded_parameter(&mut self, which: usize, first: Value, second: Value) -> Result {
        let typing = self.import(&intern("typing"))?;
        let make = protocol::attribute(self, &typing, &intern("_bounded"))?;
        self.call_with(&make, [Value::count(which), first, second])
    }
}
