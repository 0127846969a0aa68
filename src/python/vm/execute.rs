//! The loop over instructions: short arms, what is longer is delegated.
//!
//! [`Op`]'s order on the stack is written `[before] -> [after]`, the top to the right.

use super::{Frame, Op, Thread};
use crate::object::{Cell, Cursor, Thrown};
use crate::protocol;
use crate::{Result, Value};
use std::sync::Arc;

/// Why the loop over a frame's instructions ends.
#[derive(Debug)]
pub(crate) enum Exit {
    /// One instruction of a traced run is done.
    Step,
    /// Another frame was pushed, and goes on first.
    Switch,
    /// The callable on the stack is a native that looks at this frame.
    Visible,
    /// The frame has returned.
    Return(Value),
    /// The generator has yielded.
    Yield(Value),
    /// The instruction has raised.
    Raise(Thrown),
    /// The instruction has raised again what was on its way through this frame already.
    Reraise(Thrown),
}

/// How an instruction that may call Python code ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// It is done.
    Next,
    /// A frame was pushed that gives its result.
    Switch,
    /// See [`Exit::Visible`].
    Visible,
}

impl Thread {
    /// Puts a value on the stack.
    #[inline(always)]
    pub(crate) fn push(&mut self, value: Value) {
        self.stack.push(value);
    }

    /// Takes the topmost value off the stack as it is: perhaps one that may not leave the stack.
    #[inline(always)]
    pub(crate) fn pop_raw(&mut self) -> Value {
        self.stack.pop().unwrap_or_default()
    }

    /// Takes the topmost value off the stack of the frame at `base`.
    #[inline(always)]
    pub(crate) fn pop(&mut self, base: usize) -> Value {
        match self.pop_raw() {
            value @ (Value::Borrowed(_) | Value::Loop(_)) => self.owned(base, value),
            value => value,
        }
    }

    /// A value that may leave the stack.
    #[inline(never)]
    pub(crate) fn owned(&mut self, base: usize, value: Value) -> Value {
        match value {
            Value::Borrowed(slot) => self.stack[base + slot as usize].clone(),
            Value::Loop(cursor) => Value::from(*cursor),
            value => value,
        }
    }

    /// Makes the values from a place on such that they may leave the stack.
    #[inline(always)]
    pub(crate) fn own_from(&mut self, base: usize, start: usize) {
        for place in start..self.stack.len() {
            if matches!(self.stack[place], Value::Borrowed(_) | Value::Loop(_)) {
                let value = std::mem::take(&mut self.stack[place]);
                self.stack[place] = self.owned(base, value);
            }
        }
    }

    /// The value so many places from the top, 1 being the top.
    #[inline(always)]
    pub(crate) fn peek(&self, base: usize, depth: usize) -> &Value {
        match &self.stack[self.stack.len() - depth] {
            Value::Borrowed(slot) => &self.stack[base + *slot as usize],
            value => value,
        }
    }

    /// Takes the topmost `count` values off the stack, in their order.
    pub(crate) fn pop_many(&mut self, base: usize, count: usize) -> Vec<Value> {
        let start = self.stack.len() - count;
        self.own_from(base, start);
        self.stack.drain(start..).collect()
    }

    /// Runs a frame's instructions until it ends, or another frame has to run first; a traced run ends after each.
    pub(crate) fn execute<const TRACED: bool>(&mut self, frame: &mut Frame) -> Exit {
        let function = &frame.function;
        let code = &*function.code;
        let globals = &function.globals;
        let instrs = &*code.instrs;
        let base = frame.base;
        let mut next = frame.next;
        self.prepare(code);
        /// Leaves the loop at this instruction.
        macro_rules! exit {
            ($exit:expr) => {{
                frame.next = next;
                return $exit;
            }};
        }
        /// The value, or the end of the loop by an exception.
        macro_rules! check {
            ($result:expr) => {
                match $result {
                    Ok(value) => value,
                    Err(thrown) => exit!(Exit::Raise(thrown)),
                }
            };
        }
        /// Lets go of a value that the program may notice the end of.
        macro_rules! let_go {
            ($value:expr) => {{
                let old = $value;
                if old.is_counted() {
                    drop(old);
                    check!(self.settle());
                }
            }};
        }
        /// Goes on as a call says.
        macro_rules! flow {
            ($result:expr) => {
                match check!($result) {
                    Flow::Next => {}
                    Flow::Switch => exit!(Exit::Switch),
                    Flow::Visible => exit!(Exit::Visible),
                }
            };
        }
        loop {
            let instr = instrs[next];
            let arg = instr.arg as usize;
            match instr.op {
                Op::Nop | Op::NotTaken | Op::Cache | Op::ExtendedArg | Op::ExitInitCheck | Op::InterpreterExit => {}
                Op::Resume => {
                    if arg & 3 < 2 {
                        check!(self.check());
                    }
                }

                // Local variables.
                Op::LoadFast => {
                    let value = self.stack[base + arg].clone();
                    self.push(value);
                }
                Op::LoadFastBorrow => self.borrow(base, arg),
                Op::LoadFastBorrowLoadFastBorrow => {
                    self.borrow(base, arg >> 4);
                    self.borrow(base, arg & 15);
                }
                Op::LoadFastLoadFast => {
                    let (first, second) =
                        (self.stack[base + (arg >> 4)].clone(), self.stack[base + (arg & 15)].clone());
                    self.push(first);
                    self.push(second);
                }
                Op::LoadFastCheck => {
                    let value = self.stack[base + arg].clone();
                    if value.is_null() {
                        exit!(Exit::Raise(protocol::unbound_local(&code.locals[arg])));
                    }
                    self.push(value);
                }
                Op::LoadFastAndClear => {
                    let value = std::mem::take(&mut self.stack[base + arg]);
                    self.push(value);
                }
                Op::StoreFast => {
                    let value = self.pop(base);
                    let_go!(std::mem::replace(&mut self.stack[base + arg], value));
                }
                Op::StoreFastLoadFast => {
                    let value = self.pop(base);
                    let_go!(std::mem::replace(&mut self.stack[base + (arg >> 4)], value));
                    let value = self.stack[base + (arg & 15)].clone();
                    self.push(value);
                }
                Op::StoreFastStoreFast => {
                    let value = self.pop(base);
                    let_go!(std::mem::replace(&mut self.stack[base + (arg >> 4)], value));
                    let value = self.pop(base);
                    let_go!(std::mem::replace(&mut self.stack[base + (arg & 15)], value));
                }
                Op::DeleteFast => {
                    let old = std::mem::take(&mut self.stack[base + arg]);
                    if old.is_null() {
                        exit!(Exit::Raise(protocol::unbound_local(&code.locals[arg])));
                    }
                    let_go!(old);
                }

                // Constants.
                Op::LoadConst => {
                    let value = code.constants[arg].clone();
                    self.push(value);
                }
                Op::LoadSmallInt => self.push(Value::Int(arg as i64)),
                Op::LoadCommonConstant => {
                    let value = check!(self.common_constant(arg));
                    self.push(value);
                }

                // Global and other names.
                Op::LoadGlobal => {
                    let cache = code.cache_base + instr.cache as usize;
                    let known = &self.caches[cache];
                    let value = if known.version == globals.version() && !known.value.is_null() {
                        known.value.clone()
                    } else {
                        check!(self.load_global(cache, globals, &code.names[arg >> 1]))
                    };
                    self.push(value);
                    if arg & 1 == 1 {
                        self.push(Value::Null);
                    }
                }
                Op::StoreGlobal => {
                    let value = self.pop(base);
                    let_go!(self.store_name(code.cache_base + instr.cache as usize, globals, &code.names[arg], value));
                }
                Op::LoadName => {
                    let namespace = frame.namespace.as_ref().unwrap_or(globals);
                    let cache = code.cache_base + instr.cache as usize;
                    let value = check!(self.load_name(cache, namespace, globals, &code.names[arg]));
                    self.push(value);
                }
                Op::StoreName => {
                    let value = self.pop(base);
                    let namespace = frame.namespace.as_ref().unwrap_or(globals);
                    let cache = code.cache_base + instr.cache as usize;
                    let_go!(self.store_name(cache, namespace, &code.names[arg], value));
                }
                Op::DeleteName => {
                    let namespace = frame.namespace.as_ref().unwrap_or(globals);
                    let_go!(check!(self.delete_name(namespace, &code.names[arg])));
                }
                Op::DeleteGlobal => let_go!(check!(self.delete_name(globals, &code.names[arg]))),
                Op::LoadLocals => {
                    let namespace = frame.namespace.as_ref().unwrap_or(globals).clone();
                    self.push(Value::Dict(namespace));
                }
                Op::LoadFromDictOrGlobals => check!(self.load_from_dict_or_globals(base, globals, &code.names[arg])),

                // Cells.
                Op::MakeCell => {
                    let value = std::mem::take(&mut self.stack[base + arg]);
                    self.stack[base + arg] = Value::Cell(Arc::new(Cell::new(value)));
                }
                Op::CopyFreeVars => {
                    let closure = function.closure.lock().clone();
                    let first = base + code.locals.len() - arg;
                    for (slot, cell) in closure.iter().enumerate() {
                        self.stack[first + slot] = Value::Cell(cell.clone());
                    }
                }
                Op::LoadDeref => {
                    let value = check!(self.load_deref(code, base, arg));
                    self.push(value);
                }
                Op::StoreDeref => {
                    let value = self.pop(base);
                    let_go!(self.store_deref(base, arg, value));
                }
                Op::DeleteDeref => {
                    check!(self.load_deref(code, base, arg));
                    let_go!(self.store_deref(base, arg, Value::Null));
                }
                Op::LoadFromDictOrDeref => check!(self.load_from_dict_or_deref(code, base, arg)),

                // The stack itself.
                Op::PopTop | Op::PopIter | Op::EndFor => let_go!(self.pop_raw()),
                Op::PushNull => self.push(Value::Null),
                Op::Copy => {
                    let place = self.stack.len() - arg;
                    if matches!(self.stack[place], Value::Loop(_)) {
                        let value = std::mem::take(&mut self.stack[place]);
                        self.stack[place] = self.owned(base, value);
                    }
                    let value = self.stack[place].clone();
                    self.push(value);
                }
                Op::Swap => {
                    let top = self.stack.len() - 1;
                    self.stack.swap(top, top + 1 - arg);
                }

                // Operators.
                Op::BinaryOp => {
                    if !self.quick_binary(arg, base) {
                        flow!(self.binary_op(frame.base, instrs, next, arg));
                    }
                }
                Op::CompareOp => {
                    if !self.quick_compare(arg, base) {
                        check!(self.compare_op(base, arg));
                    }
                }
                Op::IsOp => {
                    let same = self.peek(base, 2).is(self.peek(base, 1));
                    self.replace(2, Value::Bool(same != (arg == 1)));
                }
                Op::ContainsOp => check!(self.contains_op(base, arg == 1)),
                Op::ToBool => {
                    if !matches!(self.stack.last(), Some(Value::Bool(_))) {
                        check!(self.truth_of_top(base));
                    }
                }
                Op::UnaryNot => {
                    let truth = matches!(self.pop_raw(), Value::Bool(true));
                    self.push(Value::Bool(!truth));
                }
                Op::UnaryNegative => check!(self.unary(base, protocol::negative)),
                Op::UnaryInvert => {
                    if matches!(self.peek(base, 1), Value::Bool(_)) {
                        frame.next = next;
                        check!(self.warn_of_inversion(frame));
                    }
                    check!(self.unary(base, protocol::invert));
                }
                Op::BinarySlice => check!(self.binary_slice(base)),
                Op::StoreSlice => check!(self.store_slice(base).and_then(|()| self.settle())),
                Op::StoreSubscr => check!(self.store_subscr(base).and_then(|()| self.settle())),
                Op::DeleteSubscr => check!(self.delete_subscr(base).and_then(|()| self.settle())),

                // Attributes.
                Op::LoadAttr => {
                    let cache = code.cache_base + instr.cache as usize;
                    flow!(self.load_attr(base, cache, &code.names[arg >> 1], arg & 1 == 1));
                }
                Op::StoreAttr => {
                    let cache = code.cache_base + instr.cache as usize;
                    check!(self.store_attr(base, cache, &code.names[arg]).and_then(|()| self.settle()));
                }
                Op::DeleteAttr => {
                    let owner = self.pop(base);
                    check!(protocol::delete_attribute(self, &owner, &code.names[arg]).and_then(|()| self.settle()));
                }
                Op::LoadSuperAttr => check!(self.load_super_attr(base, &code.names[arg >> 2], arg)),
                Op::LoadSpecial => check!(self.load_special(base, arg)),

                // Jumps.
                Op::JumpForward => {
                    next = arg;
                    if !TRACED {
                        continue;
                    }
                    exit!(Exit::Step);
                }
                Op::JumpBackward => {
                    check!(self.check());
                    next = arg;
                    if !TRACED {
                        continue;
                    }
                    exit!(Exit::Step);
                }
                Op::JumpBackwardNoInterrupt => {
                    next = arg;
                    if !TRACED {
                        continue;
                    }
                    exit!(Exit::Step);
                }
                Op::PopJumpIfFalse | Op::PopJumpIfTrue | Op::PopJumpIfNone | Op::PopJumpIfNotNone => {
                    let value = self.pop_raw();
                    let jump = match instr.op {
                        Op::PopJumpIfFalse => matches!(value, Value::Bool(false)),
                        Op::PopJumpIfTrue => matches!(value, Value::Bool(true)),
                        op => self.is_none(base, value) == (op == Op::PopJumpIfNone),
                    };
                    if jump {
                        next = arg;
                        if !TRACED {
                            continue;
                        }
                        exit!(Exit::Step);
                    }
                }

                // Iteration.
                Op::GetIter => check!(self.get_iter(base)),
                Op::ForIter => {
                    let item = match self.stack.last_mut() {
                        Some(Value::Loop(cursor)) => cursor.advance(),
                        _ => match check!(self.for_iter(base, arg + 1)) {
                            Advance::Item(item) => item,
                            Advance::Switch => exit!(Exit::Switch),
                        },
                    };
                    match item {
                        Some(item) => self.push(item),
                        None => {
                            next = arg + 1;
                            if !TRACED {
                                continue;
                            }
                            exit!(Exit::Step);
                        }
                    }
                }
                Op::GetLen => {
                    let length = check!(protocol::length(self, &self.peek(base, 1).clone()));
                    self.push(Value::count(length));
                }
                Op::UnpackSequence => check!(self.unpack_sequence(base, arg)),
                Op::UnpackEx => check!(self.unpack_ex(base, arg & 0xff, arg >> 8)),

                // Generators.
                Op::ReturnGenerator => {
                    let generator = self.make_generator(frame, next + 1);
                    exit!(Exit::Return(generator));
                }
                Op::YieldValue => {
                    let value = self.pop(base);
                    next += 1;
                    exit!(Exit::Yield(value));
                }
                Op::Send => match check!(self.send(base, arg)) {
                    Sent::Yielded => {}
                    Sent::Switch => exit!(Exit::Switch),
                    Sent::Done => {
                        next = arg;
                        if !TRACED {
                            continue;
                        }
                        exit!(Exit::Step);
                    }
                },
                Op::EndSend => {
                    let value = self.pop(base);
                    self.replace(1, value);
                }
                Op::GetYieldFromIter => check!(self.get_yield_from_iter(base)),
                Op::GetAwaitable => check!(self.get_awaitable(base)),
                Op::GetAiter => check!(self.get_aiter(base)),
                Op::GetAnext => check!(self.get_anext(base)),
                Op::EndAsyncFor => {
                    if let Err(thrown) = self.end_async_for(base) {
                        exit!(Exit::Reraise(thrown));
                    }
                }
                Op::CleanupThrow => {
                    if let Err(thrown) = self.cleanup_throw(base) {
                        exit!(Exit::Reraise(thrown));
                    }
                }

                // Calls.
                Op::Call => flow!(self.call_op(base, arg)),
                Op::CallKw => flow!(self.call_kw(base, arg)),
                Op::CallFunctionEx => flow!(self.call_function_ex(base)),
                Op::CallIntrinsic1 => check!(self.intrinsic_1(base, arg, frame.namespace.as_ref().unwrap_or(globals))),
                Op::CallIntrinsic2 => check!(self.intrinsic_2(base, arg)),
                Op::ReturnValue => {
                    let value = self.pop(base);
                    exit!(Exit::Return(value));
                }

                // Making objects.
                Op::BuildTuple => {
                    let items = self.pop_many(base, arg);
                    self.push(Value::tuple(items));
                }
                Op::BuildList => {
                    let items = self.pop_many(base, arg);
                    self.push(Value::list(items));
                }
                Op::BuildSet => check!(self.build_set(base, arg)),
                Op::BuildMap => check!(self.build_map(base, arg)),
                Op::BuildSlice => self.build_slice(base, arg),
                Op::BuildString => self.build_string(arg),
                Op::BuildTemplate | Op::BuildInterpolation => {
                    exit!(Exit::Raise(protocol::not_supported("template strings")));
                }
                Op::ListAppend => {
                    let value = self.pop(base);
                    self.list_append(arg, value);
                }
                Op::SetAdd => check!(self.set_add(base, arg)),
                Op::MapAdd => check!(self.map_add(base, arg)),
                Op::ListExtend => check!(self.list_extend(base, arg)),
                Op::SetUpdate => check!(self.set_update(base, arg)),
                Op::DictUpdate => check!(self.dict_update(base, arg)),
                Op::DictMerge => check!(self.dict_merge(base, arg)),
                Op::FormatSimple => check!(self.format_simple(base)),
                Op::FormatWithSpec => check!(self.format_with_spec(base)),
                Op::ConvertValue => check!(self.convert_value(base, arg)),
                Op::MakeFunction => self.make_function(globals),
                Op::SetFunctionAttribute => check!(self.set_function_attribute(base, arg)),
                Op::LoadBuildClass => {
                    let value = crate::builtins::build_class();
                    self.push(value);
                }
                Op::SetupAnnotations => check!(self.setup_annotations(frame.namespace.as_ref().unwrap_or(globals))),

                // Exceptions.
                Op::RaiseVarargs => exit!(self.raise_varargs(base, arg)),
                // The handler is that of this instruction: the one that raised at first has this as its clean-up.
                Op::Reraise => exit!(Exit::Reraise(self.reraise(base))),
                Op::PushExcInfo => {
                    let exception = self.pop_raw();
                    let previous = std::mem::replace(&mut self.handled, exception.clone());
                    self.push(previous);
                    self.push(exception);
                }
                Op::PopExcept => {
                    let previous = self.pop_raw();
                    let_go!(std::mem::replace(&mut self.handled, previous));
                }
                Op::CheckExcMatch => check!(self.check_exc_match(base)),
                Op::CheckEgMatch => check!(self.check_eg_match(base)),
                Op::WithExceptStart => check!(self.with_except_start(base)),

                // Patterns.
                Op::MatchClass => check!(self.match_class(base, arg)),
                Op::MatchKeys => check!(self.match_keys(base)),
                Op::MatchMapping => {
                    let matches = protocol::is_mapping(self.peek(base, 1));
                    self.push(Value::Bool(matches));
                }
                Op::MatchSequence => {
                    let matches = protocol::is_sequence(self.peek(base, 1));
                    self.push(Value::Bool(matches));
                }

                // Imports.
                Op::ImportName => check!(self.import_name(base, &code.names[arg])),
                Op::ImportFrom => check!(self.import_from(base, &code.names[arg])),

                Op::Reserved | Op::BinaryOpInplaceAddUnicode => {
                    exit!(Exit::Raise(protocol::not_supported("an instruction that no compiler emits")));
                }
            }
            next += 1;
            if TRACED {
                exit!(Exit::Step);
            }
        }
    }

    /// Puts a local variable on the stack, uncounted.
    #[inline(always)]
    fn borrow(&mut self, base: usize, slot: usize) {
        let value = match &self.stack[base + slot] {
            Value::Int(number) => Value::Int(*number),
            Value::Float(number) => Value::Float(*number),
            Value::Bool(truth) => Value::Bool(*truth),
            Value::None => Value::None,
            _ => Value::Borrowed(slot as u32),
        };
        self.push(value);
    }

    /// Replaces the topmost `count` values by one.
    #[inline(always)]
    pub(crate) fn replace(&mut self, count: usize, value: Value) {
        let start = self.stack.len() - count;
        self.stack.truncate(start + 1);
        self.stack[start] = value;
    }

    fn is_none(&self, base: usize, value: Value) -> bool {
        match value {
            Value::Borrowed(slot) => self.stack[base + slot as usize].is_none(),
            value => value.is_none(),
        }
    }

    /// An operator on two small integers or two floats, without a call. Whether it was one.
    #[inline(always)]
    fn quick_binary(&mut self, operator: usize, base: usize) -> bool {
        let top = self.stack.len() - 1;
        let result = match (&self.stack[top - 1], &self.stack[top]) {
            (Value::Int(a), Value::Int(b)) => protocol::quick_int(operator, *a, *b),
            (Value::Float(a), Value::Float(b)) => protocol::quick_float(operator, *a, *b),
            (list, Value::Int(index)) if operator == protocol::SUBSCRIPT => {
                let list = match list {
                    Value::Borrowed(slot) => &self.stack[base + *slot as usize],
                    list => list,
                };
                match list {
                    Value::List(list) => list.at(*index),
                    _ => None,
                }
            }
            _ => None,
        };
        let Some(result) = result else { return false };
        self.stack.truncate(top);
        self.stack[top - 1] = result;
        true
    }

    /// A comparison of two small integers or two floats, without a call. Whether it was one.
    #[inline(always)]
    fn quick_compare(&mut self, arg: usize, _: usize) -> bool {
        let top = self.stack.len() - 1;
        let truth = match (&self.stack[top - 1], &self.stack[top]) {
            (Value::Int(a), Value::Int(b)) => protocol::quick_order(arg >> 5, a, b),
            (Value::Float(a), Value::Float(b)) => protocol::quick_order(arg >> 5, a, b),
            _ => return false,
        };
        self.stack.truncate(top);
        self.stack[top - 1] = Value::Bool(truth);
        true
    }
}

/// What `FOR_ITER` came to.
pub(crate) enum Advance {
    /// The next item, or the end.
    Item(Option<Value>),
    /// A generator's frame was pushed.
    Switch,
}

/// What `SEND` came to.
pub(crate) enum Sent {
    /// What was yielded is on the stack.
    Yielded,
    /// A generator's frame was pushed.
    Switch,
    /// What was returned is on the stack: go on at the end.
    Done,
}

/// An iterator that a loop owns, where the object has one.
pub(crate) fn loop_cursor(value: &Value) -> Option<Value> {
    let cursor = match value {
        Value::Range(range) => Cursor::range(range),
        Value::List(list) => Cursor::List { list: list.clone(), next: 0 },
        Value::Tuple(tuple) => Cursor::Tuple { tuple: tuple.clone(), next: 0 },
        _ => return None,
    };
    Some(Value::Loop(Box::new(cursor)))
}

/// What an operation that can raise gives.
pub(crate) type Outcome = Result<()>;
