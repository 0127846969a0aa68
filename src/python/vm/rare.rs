//! The instructions that hot loops seldom consist of: apart, so that the loop over all of them stays small enough for
//! compilers to keep what it needs at hand.

use super::execute::{Flow, Outcome};
use super::{Frame, Op, Thread};
use crate::object::Cell;
use crate::protocol;
use crate::{Result, Value};
use sharing::Ref;

impl Thread {
    /// Does the instruction that `frame` is at.
    ///
    /// # Errors
    /// What it raises.
    #[inline(never)]
    pub(super) fn rare(&mut self, frame: &Frame) -> Result<Flow> {
        let (function, base) = (&*frame.function, frame.base);
        let (code, globals) = (&*function.code, &function.globals);
        let instr = code.instrs[frame.next];
        let arg = instr.arg as usize;
        let namespace = || frame.namespace().unwrap_or(globals);
        match instr.op {
            // Local variables and cells.
            Op::LoadFastAndClear => {
                let value = std::mem::take(&mut self.stack[base + arg]);
                self.push(value);
            }
            Op::DeleteFast => {
                let old = std::mem::take(&mut self.stack[base + arg]);
                if old.is_null() {
                    return Err(protocol::unbound_local(&code.locals[arg]));
                }
                self.let_go(old)?;
            }
            Op::MakeCell => {
                let value = std::mem::take(&mut self.stack[base + arg]);
                self.stack[base + arg] = Value::Cell(Ref::new(Cell::new(value)));
            }
            Op::CopyFreeVars => {
                let closure = function.closure.lock().clone();
                let first = base + code.locals.len() - arg;
                for (slot, cell) in closure.iter().enumerate() {
                    self.stack[first + slot] = Value::Cell(cell.clone());
                }
            }
            Op::DeleteDeref => {
                self.load_deref(code, base, arg)?;
                let old = self.store_deref(base, arg, Value::Null);
                self.let_go(old)?;
            }
            Op::LoadFromDictOrDeref => self.load_from_dict_or_deref(code, base, arg)?,

            // Names.
            Op::LoadName => {
                let cache = code.cache_base + instr.cache as usize;
                let value = self.load_name(cache, namespace(), globals, &code.names[arg])?;
                self.push(value);
            }
            Op::StoreName => {
                let value = self.pop(base);
                let cache = code.cache_base + instr.cache as usize;
                let old = self.store_name(cache, namespace(), &code.names[arg], value);
                self.let_go(old)?;
            }
            Op::DeleteName => {
                let old = self.delete_name(namespace(), &code.names[arg])?;
                self.let_go(old)?;
            }
            Op::DeleteGlobal => {
                let old = self.delete_name(globals, &code.names[arg])?;
                self.let_go(old)?;
            }
            Op::LoadLocals => self.push(Value::Dict(namespace().clone())),
            Op::LoadFromDictOrGlobals => self.load_from_dict_or_globals(base, globals, &code.names[arg])?,
            Op::LoadCommonConstant => {
                let value = self.common_constant(arg)?;
                self.push(value);
            }
            Op::SetupAnnotations => self.setup_annotations(namespace())?,
            Op::ImportName => self.import_name(base, &code.names[arg])?,
            Op::ImportFrom => self.import_from(base, &code.names[arg])?,

            // Operators, items, attributes.
            Op::UnaryInvert => {
                if matches!(self.peek(base, 1), Value::Bool(_)) {
                    self.warn_of_inversion(frame)?;
                }
                self.unary(base, protocol::invert)?;
            }
            Op::StoreSlice => self.store_slice(base).and_then(|()| self.settle())?,
            Op::DeleteSubscr => self.delete_subscr(base).and_then(|()| self.settle())?,
            Op::DeleteAttr => {
                let owner = self.pop(base);
                protocol::delete_attribute(self, &owner, &code.names[arg]).and_then(|()| self.settle())?;
            }
            Op::LoadSuperAttr => self.load_super_attr(base, &code.names[arg >> 2], arg)?,
            Op::LoadSpecial => self.load_special(base, arg)?,

            // Iteration, generators.
            Op::GetLen => {
                let length = protocol::length(self, &self.peek(base, 1).clone())?;
                self.push(Value::count(length));
            }
            Op::UnpackEx => self.unpack_ex(base, arg & 0xff, arg >> 8)?,
            Op::GetYieldFromIter => self.get_yield_from_iter(base)?,
            Op::GetAwaitable => self.get_awaitable(base)?,
            Op::GetAiter => self.get_aiter(base)?,
            Op::GetAnext => self.get_anext(base)?,

            // Calls.
            Op::CallKw => return self.call_kw(base, arg),
            Op::CallFunctionEx => return self.call_function_ex(base),
            Op::CallIntrinsic1 => self.intrinsic_1(base, arg, code, namespace())?,
            Op::CallIntrinsic2 => self.intrinsic_2(base, arg)?,

            // Making objects.
            Op::BuildSet => self.build_set(base, arg)?,
            Op::BuildMap => self.build_map(base, arg)?,
            Op::BuildSlice => self.build_slice(base, arg),
            Op::BuildTemplate | Op::BuildInterpolation => return Err(protocol::not_supported("template strings")),
            Op::SetAdd => self.set_add(base, arg)?,
            Op::MapAdd => self.map_add(base, arg)?,
            Op::ListExtend => self.list_extend(base, arg)?,
            Op::SetUpdate => self.set_update(base, arg)?,
            Op::DictUpdate => self.dict_update(base, arg)?,
            Op::DictMerge => self.dict_merge(base, arg)?,
            Op::ConvertValue => self.convert_value(base, arg)?,
            Op::MakeFunction => self.make_function(globals),
            Op::SetFunctionAttribute => self.set_function_attribute(base, arg)?,
            Op::LoadBuildClass => {
                let value = crate::builtins::build_class();
                self.push(value);
            }

            // Exceptions.
            Op::PushExcInfo => {
                let exception = self.pop_raw();
                let previous = std::mem::replace(&mut self.handled, exception.clone());
                self.push(previous);
                self.push(exception);
            }
            Op::PopExcept => {
                let previous = self.pop_raw();
                let old = std::mem::replace(&mut self.handled, previous);
                self.let_go(old)?;
            }
            Op::CheckExcMatch => self.check_exc_match(base)?,
            Op::CheckEgMatch => self.check_eg_match(base)?,
            Op::WithExceptStart => self.with_except_start(base)?,

            // Patterns.
            Op::MatchClass => self.match_class(base, arg)?,
            Op::MatchKeys => self.match_keys(base)?,
            Op::MatchMapping => {
                let matches = protocol::is_mapping(self.peek(base, 1));
                self.push(Value::Bool(matches));
            }
            Op::MatchSequence => {
                let matches = protocol::is_sequence(self.peek(base, 1));
                self.push(Value::Bool(matches));
            }

            _ => return Err(protocol::not_supported("an instruction that no compiler emits")),
        }
        Ok(Flow::Next)
    }

    /// Lets go of a value that the program may notice the end of.
    fn let_go(&mut self, old: Value) -> Outcome {
        let counted = old.is_counted();
        old.release();
        if counted { self.settle() } else { Ok(()) }
    }
}
