//! The loop over instructions: short arms, what is longer is delegated.
//!
//! [`Op`]'s order on the stack is written `[before] -> [after]`, the top to the right.

use super::call::Made;
use super::operations::Operand;
use super::{Frame, Link, Op, Thread, quick};
use crate::object::{Cursor, Thrown};
use crate::protocol;
use crate::{Result, Value};

/// Why the loop over a frame's instructions ends.
#[derive(Debug)]
pub(crate) enum Exit {
    /// One instruction of a traced run is done, or the loop is to be entered anew.
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
    /// Puts a value on the stack. A frame is entered with room for what its code needs.
    #[inline(always)]
    pub(crate) fn push(&mut self, value: Value) {
        if let Err(value) = self.stack.push_within_capacity(value) {
            self.push_further(value);
        }
    }

    #[cold]
    #[inline(never)]
    fn push_further(&mut self, value: Value) {
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
        if self.stack.last().is_some_and(Value::is_bound) {
            self.own_top(base);
        }
        self.pop_raw()
    }

    /// Takes the topmost value off the stack, which is `True` or `False`, as jumps need it.
    #[inline(always)]
    fn pop_truth(&mut self) -> bool {
        let truth = matches!(self.stack.last(), Some(Value::Bool(true)));
        // Neither is counted.
        std::mem::forget(self.stack.pop());
        truth
    }

    /// Makes the topmost value such that it may leave the stack.
    #[inline(always)]
    fn own_top(&mut self, base: usize) {
        self.own_all(base, self.stack.len() - 1);
    }

    /// A value that may leave the stack.
    pub(crate) fn owned(&mut self, base: usize, value: Value) -> Value {
        self.push(value);
        self.pop(base)
    }

    /// Makes the values from a place on such that they may leave the stack.
    #[inline(always)]
    pub(crate) fn own_from(&mut self, base: usize, start: usize) {
        if self.stack[start..].iter().any(Value::is_bound) {
            self.own_all(base, start);
        }
    }

    #[inline(never)]
    fn own_all(&mut self, base: usize, start: usize) {
        let (below, values) = self.stack.split_at_mut(start);
        for value in values {
            match value {
                Value::Borrowed(slot) => below[base + *slot as usize].share_to(value),
                Value::Loop(_) => {
                    if let Value::Loop(cursor) = std::mem::take(value) {
                        *value = Value::from(*cursor);
                    }
                }
                _ => {}
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

    /// Runs a frame's instructions, and those of the frames that it calls, until code of ours has to see to it: then
    /// `frame` is the one that ran last. A traced run ends after each instruction.
    pub(crate) fn execute<const TRACED: bool>(&mut self, frame: &mut Frame) -> Exit {
        'frame: loop {
            let function = &frame.function;
            let code = &*function.code;
            let instrs = if TRACED { &*code.instrs } else { &*code.fused };
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
                    let counted = old.is_counted();
                    old.release();
                    if counted {
                        check!(self.settle());
                    }
                }};
            }
            /// Puts a value in a local variable's place.
            macro_rules! put {
                ($slot:expr, $value:expr) => {{
                    let value = $value;
                    let place = &mut self.stack[base + $slot];
                    if place.is_counted() {
                        place.set(value);
                        check!(self.settle());
                    } else {
                        std::mem::forget(std::mem::replace(place, value));
                    }
                }};
            }
            /// Goes on in a frame that waits for this one.
            macro_rules! enter {
                ($callee:expr) => {{
                    let callee = $callee;
                    frame.next = next;
                    self.frames.push(frame.exchange(callee));
                    continue 'frame;
                }};
            }
            /// Goes on in a frame, or leaves that to a run that is traced.
            macro_rules! resume {
                ($callee:expr) => {{
                    let callee = $callee;
                    if TRACED {
                        self.frames.push(callee);
                        exit!(Exit::Switch);
                    }
                    enter!(callee);
                }};
            }
            /// Goes on in a generator's frame for a loop, or at the loop's end.
            macro_rules! generate {
                ($generator:expr) => {{
                    let generator = $generator;
                    frame.next = next;
                    if let Err(thrown) = self.resume_for(frame, generator) {
                        return Exit::Raise(thrown);
                    }
                    if TRACED {
                        return Exit::Step;
                    }
                    continue 'frame;
                }};
            }
            /// Goes on in the frame that was pushed.
            macro_rules! switch {
                () => {
                    match self.frames.pop() {
                        Some(callee) if !TRACED => enter!(callee),
                        Some(callee) => {
                            self.frames.push(callee);
                            exit!(Exit::Switch);
                        }
                        None => exit!(Exit::Switch),
                    }
                };
            }
            /// Goes on as a call says.
            macro_rules! flow {
                ($result:expr) => {
                    match check!($result) {
                        Flow::Next => {}
                        Flow::Switch => switch!(),
                        Flow::Visible => exit!(Exit::Visible),
                    }
                };
            }
            let mut instr = &instrs[next];
            /// Goes on at an instruction.
            macro_rules! jump {
                ($to:expr) => {{
                    next = $to;
                    if TRACED {
                        exit!(Exit::Step);
                    }
                    instr = &instrs[next];
                    continue;
                }};
            }
            /// Does CPython's instruction in the place of a fused one.
            macro_rules! plainly {
                () => {{
                    // Were it plain that the place stays the same, compilers would make two loops of this one, one inside
                    // the other, and every instruction would pass the heads of both.
                    next = std::hint::black_box(next);
                    instr = &code.instrs[next];
                    continue;
                }};
            }
            /// A check point of CPython's, on the way to an instruction. Now and then the loop is left and entered anew:
            /// a browser that has compiled it better meanwhile uses that from the next entry on, and the run may be
            /// traced from here on.
            macro_rules! check_point {
                ($to:expr) => {
                    if self.is_asked() {
                        check!(self.attend_here(false));
                        next = $to;
                        exit!(Exit::Step);
                    }
                };
            }
            /// Does an operator with its operands, those of small numbers at once; then `$done` with the result and on to the
            /// next instruction, or `$else`.
            macro_rules! operate {
                ($operator:expr, $left:expr, $right:expr, $value:ident => $done:expr, $else:expr) => {{
                    let (kind, count) = (instr.extra >> 4, usize::from(instr.extra & 15));
                    let (left, right) = ($left, $right);
                    // Each result is stored where it was made: one way for all kinds would lead through memory.
                    if let (Value::Int(a), Value::Int(b)) = (left, right)
                        && let Some(number) = quick::integer(kind, *a, *b)
                    {
                        let $value = Value::Int(number);
                        $done;
                        jump!(next + count);
                    }
                    if let (Value::Float(a), Value::Float(b)) = (left, right)
                        && let Some(number) = quick::float(kind, *a, *b)
                    {
                        let $value = Value::Float(number);
                        $done;
                        jump!(next + count);
                    }
                    if let Some($value) = quick::others($operator, left, right) {
                        $done;
                        jump!(next + count);
                    }
                    $else
                }};
            }
            /// Ends the frame with a result that goes to a frame of Python's.
            macro_rules! give {
                ($value:expr) => {{
                    let value = $value;
                    match self.give(frame, value) {
                        None => continue 'frame,
                        Some(exit) => return exit,
                    }
                }};
            }
            /// Does as many instructions at once, or CPython's first.
            macro_rules! whole {
                ($count:literal, $done:expr) => {{
                    if $done {
                        jump!(next + $count);
                    }
                    plainly!();
                }};
            }
            /// [`whole!`], where what was stored may let go of something.
            macro_rules! stored {
                ($count:literal, $done:expr) => {{
                    if $done {
                        check!(self.settle());
                        jump!(next + $count);
                    }
                    plainly!();
                }};
            }
            /// Jumps as `in` says, and takes so many operands off the stack, or does CPython's first.
            macro_rules! within {
                ($container:expr, $item:expr, $taken:expr) => {{
                    match quick::contains($container, $item) {
                        Some(found) => {
                            self.shed($taken);
                            check!(self.settle());
                            if found == (instr.extra & 1 == 1) {
                                jump!(instr.arg as usize);
                            }
                            jump!(next + usize::from(instr.extra >> 4));
                        }
                        None => plainly!(),
                    }
                }};
            }
            /// Jumps as a comparison says, and takes its operands off the stack, or does CPython's first.
            macro_rules! compare {
                ($left:expr, $right:expr, $taken:expr) => {{
                    let (left, right) = ($left, $right);
                    let outcome = match (left, right) {
                        (Value::Int(a), Value::Int(b)) => quick::order(*a, *b),
                        _ => match quick::other_outcome(left, right) {
                            Some(outcome) => outcome,
                            None => plainly!(),
                        },
                    };
                    self.shed($taken);
                    if outcome & instr.extra != 0 {
                        jump!(instr.arg as usize);
                    }
                    jump!(next + usize::from(instr.extra >> 4));
                }};
            }
            loop {
                let arg = instr.arg as usize;
                // A traced run takes CPython's instructions alone: its loop needs none of the others.
                if TRACED && instr.op.is_fused() {
                    exit!(Exit::Raise(protocol::not_supported("a fused instruction in a traced run")));
                }
                match instr.op {
                    Op::Nop | Op::NotTaken | Op::Cache | Op::ExtendedArg | Op::ExitInitCheck | Op::InterpreterExit => {}
                    Op::Resume => {
                        if arg & 3 < 2 {
                            check_point!(next + 1);
                        }
                    }

                    // Local variables.
                    Op::LoadFast => self.push_local(base + arg),
                    Op::LoadFastBorrow => self.borrow(base, arg),
                    Op::LoadFastBorrowLoadFastBorrow => {
                        self.borrow(base, arg >> 4);
                        self.borrow(base, arg & 15);
                    }
                    Op::LoadFastLoadFast => {
                        self.push_local(base + (arg >> 4));
                        self.push_local(base + (arg & 15));
                    }
                    Op::LoadFastCheck => {
                        if self.stack[base + arg].is_null() {
                            exit!(Exit::Raise(protocol::unbound_local(&code.locals[arg])));
                        }
                        self.push_local(base + arg);
                    }
                    Op::StoreFast => {
                        let value = self.pop(base);
                        put!(arg, value);
                    }
                    Op::StoreFastLoadFast => {
                        let value = self.pop(base);
                        put!(arg >> 4, value);
                        self.push_local(base + (arg & 15));
                    }
                    Op::StoreFastStoreFast => {
                        let value = self.pop(base);
                        put!(arg >> 4, value);
                        let value = self.pop(base);
                        put!(arg & 15, value);
                    }

                    // Constants.
                    Op::LoadConst => {
                        self.push_shared(&code.constants[arg]);
                    }
                    Op::LoadSmallInt => self.push(Value::Int(arg as i64)),

                    // Global and other names.
                    Op::LoadGlobal => {
                        let cache = code.cache_base + instr.cache as usize;
                        let known = &self.caches[cache];
                        let fresh = known.version == function.globals.version() && !known.value.is_null();
                        match &known.value {
                            // What is mostly called, without a call for it.
                            Value::Function(function) if fresh => {
                                let function = function.clone();
                                self.push(Value::Function(function));
                            }
                            Value::Native(native) if fresh => {
                                self.push(Value::Native(native));
                            }
                            value if fresh => {
                                // Not yet what it is going to be.
                                self.stack.push(Value::Null);
                                if let Some(top) = self.stack.last_mut() {
                                    value.share_to(top);
                                }
                            }
                            _ => {
                                let value = check!(self.load_global(cache, &function.globals, &code.names[arg >> 1]));
                                self.push(value);
                            }
                        }
                        if arg & 1 == 1 {
                            self.push(Value::Null);
                        }
                    }
                    Op::StoreGlobal => {
                        let value = self.pop(base);
                        let cache = code.cache_base + instr.cache as usize;
                        let_go!(self.store_name(cache, &function.globals, &code.names[arg], value));
                    }

                    // Cells.
                    Op::LoadDeref => {
                        let value = check!(self.load_deref(code, base, arg));
                        self.push(value);
                    }
                    Op::StoreDeref => {
                        let value = self.pop(base);
                        let_go!(self.store_deref(base, arg, value));
                    }

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
                    Op::BinaryOp => operate!(instr.arg, self.peek(base, 2), self.peek(base, 1),
                        value => self.replace_two(value), flow!(self.binary_op(base, &code.instrs, next, arg))),
                    Op::CompareOp => match quick::outcome(self.peek(base, 2), self.peek(base, 1)) {
                        Some(outcome) => self.replace_two(Value::Bool(outcome & protocol::OUTCOMES[arg >> 5] != 0)),
                        None => check!(self.compare_op(base, arg)),
                    },
                    Op::IsOp => {
                        let same = self.peek(base, 2).is(self.peek(base, 1));
                        self.replace(2, Value::Bool(same != (arg == 1)));
                    }
                    Op::ContainsOp => check!(self.contains_op(base, arg == 1).and_then(|()| self.settle())),
                    Op::ToBool => match quick::truth(self.peek(base, 1)) {
                        Some(truth) => self.replace_top(Value::Bool(truth)),
                        None => check!(self.truth_of_top(base)),
                    },
                    Op::UnaryNot => {
                        let truth = self.pop_truth();
                        self.push(Value::Bool(!truth));
                    }
                    Op::UnaryNegative => check!(self.unary(base, protocol::negative)),
                    Op::BinarySlice => check!(self.binary_slice(base)),
                    Op::StoreSubscr => check!(self.store_subscr(base).and_then(|()| self.settle())),

                    // Attributes.
                    Op::LoadAttr => {
                        let cache = code.cache_base + instr.cache as usize;
                        flow!(self.load_attr(base, cache, &code.names[arg >> 1], arg & 1 == 1));
                    }
                    Op::StoreAttr => {
                        let cache = code.cache_base + instr.cache as usize;
                        check!(self.store_attr(base, cache, &code.names[arg]).and_then(|()| self.settle()));
                    }

                    // Jumps.
                    Op::JumpForward => {
                        jump!(arg);
                    }
                    Op::JumpBackward => {
                        check_point!(arg);
                        jump!(arg);
                    }
                    Op::JumpBackwardStore => {
                        check_point!(arg);
                        match self.stack.last_mut() {
                            Some(Value::Loop(cursor)) => {
                                if let Some(item) = cursor.advance() {
                                    put!(usize::from(instr.cache), item);
                                    jump!(arg + 2);
                                }
                            }
                            Some(Value::Generator(generator)) => {
                                next = arg;
                                generate!(generator.clone())
                            }
                            _ => {}
                        }
                        jump!(arg);
                    }
                    Op::JumpBackwardNoInterrupt => {
                        jump!(arg);
                    }
                    Op::PopJumpIfFalse | Op::PopJumpIfTrue => {
                        if self.pop_truth() == (instr.op == Op::PopJumpIfTrue) {
                            jump!(arg);
                        }
                    }
                    Op::PopJumpIfNone | Op::PopJumpIfNotNone => {
                        let is_none = self.peek(base, 1).is_none();
                        self.shed(1);
                        if is_none == (instr.op == Op::PopJumpIfNone) {
                            jump!(arg);
                        }
                    }

                    // Iteration.
                    Op::GetIter => check!(self.get_iter(base)),
                    Op::ForIter => {
                        let item = match self.stack.last_mut() {
                            Some(Value::Loop(cursor)) => cursor.advance(),
                            Some(Value::Generator(generator)) => generate!(generator.clone()),
                            _ => {
                                if self.yields
                                    && let Some(callee) = check!(self.call_for_item(base, arg + 1))
                                {
                                    enter!(callee);
                                }
                                check!(self.for_iter(base))
                            }
                        };
                        match item {
                            Some(item) => self.push(item),
                            None => {
                                jump!(arg + 1);
                            }
                        }
                    }
                    Op::UnpackSequence => check!(self.unpack_sequence(base, arg)),

                    // Generators.
                    Op::ReturnGenerator => {
                        let generator = self.make_generator(frame, next + 1);
                        exit!(Exit::Return(generator));
                    }
                    Op::YieldValue | Op::YieldBare => {
                        let value = self.pop(base);
                        next += 1;
                        if TRACED || matches!(frame.link, Link::Native) {
                            exit!(Exit::Yield(value));
                        }
                        frame.next = next;
                        self.suspend(frame, instr.op == Op::YieldBare);
                        self.hand_over(frame, value);
                        continue 'frame;
                    }
                    Op::Send => match check!(self.send(base)) {
                        Sent::Yielded => {}
                        Sent::Switch(frame) => resume!(frame),
                        Sent::Done => {
                            jump!(arg);
                        }
                    },
                    Op::EndSend => {
                        let value = self.pop(base);
                        self.replace(1, value);
                    }
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
                    Op::Call | Op::CallPop => {
                        let floor = self.stack.len() - arg - 2;
                        if !self.call_quickly(base, floor) {
                            self.own_from(base, floor);
                            if !TRACED && let Some(start) = self.plain_start(floor) {
                                let mut callee = check!(self.plain_frame(floor, start));
                                if self.passes() {
                                    callee.next = callee.code().begins;
                                }
                                enter!(callee);
                            }
                            match check!(self.call_class(code.cache_base + instr.cache as usize, floor)) {
                                Made::Object => {}
                                Made::Frame(callee) => resume!(callee),
                                Made::Nothing => {
                                    flow!(self.invoke(floor, &[]));
                                    jump!(next + 1);
                                }
                            }
                        }
                        check!(self.check_after_call());
                        let unused = usize::from(instr.op == Op::CallPop);
                        self.shed(unused);
                        check!(self.settle());
                        jump!(next + 1 + unused);
                    }
                    Op::ReturnValue => {
                        let value = self.pop(base);
                        if TRACED || matches!(frame.link, Link::Native) {
                            exit!(Exit::Return(value));
                        }
                        give!(value)
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
                    Op::BuildString => self.build_string(arg),
                    Op::ListAppend => {
                        let value = self.pop(base);
                        check!(self.list_append(arg, value));
                    }
                    Op::FormatSimple => check!(self.format_simple(base)),
                    Op::FormatWithSpec => check!(self.format_with_spec(base)),

                    // Exceptions.
                    Op::RaiseVarargs => exit!(self.raise_varargs(base, arg)),
                    // The handler is that of this instruction: the one that raised at first has this as its clean-up.
                    Op::Reraise => exit!(Exit::Reraise(self.reraise(base))),

                    // Fused instructions: see `object/fusion.rs`.
                    Op::ReturnLocal => {
                        if matches!(frame.link, Link::Native) {
                            plainly!();
                        }
                        let local = &mut self.stack[base + arg];
                        // What programs see of the frame has its variables still.
                        let value = if frame.extra.is_none() { std::mem::take(local) } else { local.share() };
                        give!(value)
                    }
                    Op::ReturnConst => {
                        if matches!(frame.link, Link::Native) {
                            plainly!();
                        }
                        give!(code.constants[arg].share())
                    }
                    Op::BinaryLocalLocal => {
                        operate!(instr.arg, self.left(base, instr), self.right(base, instr),
                            value => self.push(value), plainly!())
                    }
                    Op::BinaryLocalConst => {
                        let right = &code.constants[usize::from(instr.cache >> 8)];
                        operate!(instr.arg, self.left(base, instr), right, value => self.push(value), plainly!())
                    }
                    Op::BinaryTopLocal => {
                        operate!(instr.arg, self.peek(base, 1), self.right(base, instr),
                            value => self.replace_top(value), plainly!())
                    }
                    Op::BinaryTopConst => {
                        let right = &code.constants[usize::from(instr.cache >> 8)];
                        operate!(instr.arg, self.peek(base, 1), right, value => self.replace_top(value), plainly!())
                    }
                    Op::StoreLocalLocal => {
                        operate!(instr.arg & 255, self.left(base, instr), self.right(base, instr),
                            value => put!(arg >> 8, value), plainly!())
                    }
                    Op::StoreLocalConst => {
                        let right = &code.constants[usize::from(instr.cache >> 8)];
                        operate!(instr.arg & 255, self.left(base, instr), right,
                            value => put!(arg >> 8, value), plainly!())
                    }
                    Op::StoreTopLocal => {
                        operate!(instr.arg & 255, self.peek(base, 1), self.right(base, instr), value => {
                            self.shed(1);
                            put!(arg >> 8, value);
                        }, plainly!())
                    }
                    Op::StoreTopConst => {
                        let right = &code.constants[usize::from(instr.cache >> 8)];
                        operate!(instr.arg & 255, self.peek(base, 1), right, value => {
                            self.shed(1);
                            put!(arg >> 8, value);
                        }, plainly!())
                    }
                    Op::StoreTopTop => {
                        operate!(instr.arg & 255, self.peek(base, 2), self.peek(base, 1), value => {
                            self.shed(2);
                            put!(arg >> 8, value);
                        }, plainly!())
                    }
                    Op::JumpLocalLocal => compare!(self.left(base, instr), self.right(base, instr), 0),
                    Op::JumpLocalConst => {
                        compare!(self.left(base, instr), &code.constants[usize::from(instr.cache >> 8)], 0)
                    }
                    Op::JumpTopLocal => compare!(self.peek(base, 1), self.right(base, instr), 1),
                    Op::JumpTopConst => compare!(self.peek(base, 1), &code.constants[usize::from(instr.cache >> 8)], 1),
                    Op::JumpTopTop => compare!(self.peek(base, 2), self.peek(base, 1), 2),
                    Op::JumpIn => within!(self.peek(base, 1), self.peek(base, 2), 2),
                    Op::JumpInLocal => within!(&self.stack[base + usize::from(instr.cache)], self.peek(base, 1), 1),
                    Op::ForIterStore => match self.stack.last_mut() {
                        Some(Value::Loop(cursor)) => match cursor.advance() {
                            Some(item) => {
                                put!(usize::from(instr.cache), item);
                                jump!(next + 2);
                            }
                            None => jump!(arg + 1),
                        },
                        Some(Value::Generator(generator)) => generate!(generator.clone()),
                        _ => plainly!(),
                    },
                    Op::LoadLocalAttr => {
                        let (slot, cache) = (usize::from(instr.extra), code.cache_base + usize::from(instr.cache));
                        whole!(2, self.load_local_attr(base, slot, cache, arg & 1 == 1))
                    }
                    Op::StoreLocalAttr => {
                        let (slot, cache) = (usize::from(instr.extra), code.cache_base + usize::from(instr.cache));
                        stored!(2, self.store_attr_of_local(base, slot, cache))
                    }
                    Op::StoreLocalSubscr => {
                        let top = self.stack.len() - 1;
                        stored!(2, self.store_item(base, top, base + (arg >> 4), base + (arg & 15), 1))
                    }
                    Op::StoreConstSubscr => {
                        let constant = &code.constants[usize::from(instr.cache)];
                        whole!(3, self.store_constant(base + (arg >> 4), base + (arg & 15), constant))
                    }
                    Op::StoreSubscrBelow => {
                        let top = self.stack.len() - 1;
                        stored!(3, self.store_item(base, top, top - 2, top - 1, 3))
                    }
                    Op::KeepSubscr => whole!(3, self.keep_item(base)),
                    Op::KeepItemLocal => whole!(4, self.keep_item_of(base, arg >> 4, Operand::Local(arg & 15))),
                    Op::KeepItemConst => {
                        let key = &code.constants[usize::from(instr.cache)];
                        whole!(5, self.keep_item_of(base, usize::from(instr.extra), Operand::Const(key)))
                    }
                    Op::UpdateItem => stored!(4, self.update_item(base, instr.arg)),
                    Op::OperateAttrs => {
                        let (slot, cache) = (arg & 255, code.cache_base + usize::from(instr.cache));
                        if self.operate_attrs(base + slot, base + (arg >> 8), cache, instr.extra >> 4) {
                            jump!(next + 5);
                        }
                        whole!(2, self.load_local_attr(base, slot, cache, false))
                    }
                    Op::UpdateAttrLocal | Op::UpdateAttrConst => {
                        let (slot, cache) = (arg & 255, code.cache_base + usize::from(instr.cache));
                        let operand = match instr.op {
                            Op::UpdateAttrLocal => &self.stack[base + (arg >> 8)],
                            _ => &code.constants[arg >> 8],
                        };
                        if self.update_attr(base + slot, operand, cache, instr.extra >> 4) {
                            jump!(next + 7);
                        }
                        whole!(3, self.keep_local_attr(base, slot, cache))
                    }
                    Op::StoreLocalAttrLocal => {
                        let (slots, cache) = (usize::from(instr.extra), code.cache_base + usize::from(instr.cache));
                        let value = self.stack[base + (slots >> 4)].share();
                        stored!(2, self.store_local_attr(base, slots & 15, cache, value))
                    }
                    Op::KeepLocalAttr => {
                        let (slot, cache) = (usize::from(instr.extra), code.cache_base + usize::from(instr.cache));
                        whole!(3, self.keep_local_attr(base, slot, cache))
                    }
                    Op::StoreAttrBelow => {
                        let cache = code.cache_base + usize::from(instr.cache);
                        stored!(2, self.store_attr_below(base, cache))
                    }
                    Op::JumpTruth => match quick::truth(self.peek(base, 1)) {
                        Some(truth) => {
                            if self.shed_one() {
                                check!(self.settle());
                            }
                            if truth == (instr.extra & 1 == 1) {
                                jump!(arg);
                            }
                            jump!(next + usize::from(instr.extra >> 4));
                        }
                        None => plainly!(),
                    },
                    Op::PopJumpIfFalseNotTaken => match self.pop_truth() {
                        false => jump!(arg),
                        true => jump!(next + 2),
                    },
                    Op::PopJumpIfTrueNotTaken => match self.pop_truth() {
                        true => jump!(arg),
                        false => jump!(next + 2),
                    },

                    // All others.
                    _ => {
                        frame.next = next;
                        flow!(self.rare(frame));
                    }
                }
                jump!(next + 1);
            }
        }
    }

    /// Gives what was yielded to the frame that goes on: to a loop's variable at once, where that lets go of nothing.
    #[inline(always)]
    fn hand_over(&mut self, frame: &mut Frame, value: Value) {
        let instr = &frame.function.code.fused[frame.next];
        if instr.op == Op::ForIterStore
            && let place = &mut self.stack[frame.base + usize::from(instr.cache)]
            && !place.is_counted()
        {
            std::mem::forget(std::mem::replace(place, value));
            frame.next += 2;
            return;
        }
        self.push(value);
        frame.next += 1;
    }

    /// Puts another reference to a value on the stack.
    #[inline(always)]
    pub(crate) fn push_shared(&mut self, value: &Value) {
        match value {
            Value::Int(number) => self.push(Value::Int(*number)),
            Value::Float(number) => self.push(Value::Float(*number)),
            object => self.push_object(object),
        }
    }

    #[inline(never)]
    fn push_object(&mut self, object: &Value) {
        self.push(Value::Null);
        if let Some(top) = self.stack.last_mut() {
            object.share_to(top);
        }
    }

    /// Puts a local variable on the stack, counted.
    #[inline(always)]
    fn push_local(&mut self, place: usize) {
        match self.stack[place] {
            Value::Int(number) => self.push(Value::Int(number)),
            Value::Float(number) => self.push(Value::Float(number)),
            _ => self.load_object(place),
        }
    }

    #[inline(never)]
    fn load_object(&mut self, place: usize) {
        self.push(Value::Null);
        if let Some((top, below)) = self.stack.split_last_mut() {
            below[place].share_to(top);
        }
    }

    /// Puts a local variable on the stack, uncounted.
    #[inline(always)]
    pub(crate) fn borrow(&mut self, base: usize, slot: usize) {
        match self.stack[base + slot] {
            Value::Int(number) => self.push(Value::Int(number)),
            Value::Float(number) => self.push(Value::Float(number)),
            _ => self.push(Value::Borrowed(slot as u32)),
        }
    }

    /// Replaces the topmost `count` values by one.
    #[inline(always)]
    pub(crate) fn replace(&mut self, count: usize, value: Value) {
        let start = self.stack.len() - count;
        self.stack.truncate(start + 1);
        self.stack[start] = value;
    }
}

/// What `SEND` came to.
pub(crate) enum Sent {
    /// What was yielded is on the stack.
    Yielded,
    /// A generator's frame, which gives it.
    Switch(Frame),
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
