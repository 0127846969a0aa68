//! The instructions of CPython 3.14: one table of what they are called, what they take, and what they do.
//!
//! A compiler emits these; the specialised and instrumented ones that CPython puts in their place at run time are its
//! own affair. The tests hold the table against CPython's. The page shows it to readers, so its sentences are for them.

use serde::Serialize;

use super::operand::Operand;

/// What there is to know about an instruction.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Info {
    /// Its number, the first byte of the instruction.
    pub number: u8,
    /// Its name.
    pub name: &'static str,
    /// How many cache units follow it.
    pub caches: u8,
    /// What its argument means.
    pub operand: Operand,
    /// The stack before and after, the top on the right: `x…` is as many as the argument says, `x?` only if it is odd.
    pub stack: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// Whether CPython may hand the GIL over here.
    pub switch_point: bool,
}

macro_rules! opcodes {
    ($($number:literal $variant:ident $name:literal $caches:literal $operand:ident $stack:literal $about:literal)+) => {
        /// An instruction, by its number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Opcode {
            $(#[doc = concat!("`", $stack, "` ", $about)] $variant = $number,)+
        }

        impl Opcode {
            /// All of them, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The instruction of a number; a number that none has is read as `Reserved`.
            pub const fn from_number(number: u8) -> Self {
                match number {
                    $($number => Self::$variant,)+
                    _ => Self::Reserved,
                }
            }

            /// The instruction's name, as CPython writes it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// How many cache units follow it.
            pub const fn caches(self) -> usize {
                match self {
                    $(Self::$variant => $caches,)+
                }
            }

            /// What its argument means.
            pub const fn operand(self) -> Operand {
                match self {
                    $(Self::$variant => Operand::$operand,)+
                }
            }

            /// The stack before and after: see [`Info::stack`].
            pub const fn stack(self) -> &'static str {
                match self {
                    $(Self::$variant => $stack,)+
                }
            }

            /// What it does, in one sentence. By itself, since only the page shows it: what runs programs needn't carry it.
            pub const fn about(self) -> &'static str {
                match self {
                    $(Self::$variant => $about,)+
                }
            }
        }
    };
}

impl Opcode {
    /// What there is to know about it.
    pub const fn info(self) -> Info {
        Info {
            number: self as u8,
            name: self.name(),
            caches: self.caches() as u8,
            operand: self.operand(),
            stack: self.stack(),
            about: self.about(),
            switch_point: self.is_switch_point(),
        }
    }

    /// By how much the stack grows for an argument; for jumps, where none is taken.
    pub fn stack_effect(self, arg: u32) -> i64 {
        let (before, after) = self.stack().split_once(" -> ").unwrap_or_default();
        match self {
            // Two numbers in one argument.
            Self::UnpackEx => i64::from(arg & 0xff) + i64::from(arg >> 8),
            _ => depth(after, arg) - depth(before, arg),
        }
    }

    /// Whether CPython looks here whether another thread wants the GIL. `RESUME` doesn't when it goes on inside
    /// `yield from` or `await`; a call doesn't when it enters a Python function, whose `RESUME` does.
    pub const fn is_switch_point(self) -> bool {
        matches!(self, Self::Resume | Self::JumpBackward | Self::Call | Self::CallKw | Self::CallFunctionEx)
    }

    /// Whether an argument belongs to it.
    pub const fn has_argument(self) -> bool {
        !matches!(self.operand(), Operand::None)
    }
}

/// The items of a side of a stack effect: `x…` is as many as the argument says, `x?` is there if it is odd.
fn depth(side: &str, arg: u32) -> i64 {
    let items = side.trim_matches(['[', ']']).split(", ").filter(|item| !item.is_empty());
    let count = |item: &str| match item.chars().last() {
        Some('…') => i64::from(arg),
        Some('?') => i64::from(arg & 1),
        _ => 1,
    };
    items.map(count).sum()
}

#[rustfmt::skip]
opcodes! {
    0 Cache "CACHE" 0 None "[] -> []" "Room after an instruction in which CPython notes what it has learnt; never run."
    1 BinarySlice "BINARY_SLICE" 0 None "[container, start, stop] -> [result]" "Takes `container[start:stop]`."
    2 BuildTemplate "BUILD_TEMPLATE" 0 None "[strings, interpolations] -> [template]" "Makes the template of a t-string."
    4 CallFunctionEx "CALL_FUNCTION_EX" 0 None "[callable, null, arguments, keywords] -> [result]" "Calls with a tuple of arguments and a dict of keywords or nothing: `f(*args, **kwargs)`."
    5 CheckEgMatch "CHECK_EG_MATCH" 0 None "[group, type] -> [rest, match]" "Splits an exception group for `except*` into what matches and the rest."
    6 CheckExcMatch "CHECK_EXC_MATCH" 0 None "[exception, type] -> [exception, answer]" "Asks whether an `except` clause is for this exception."
    7 CleanupThrow "CLEANUP_THROW" 0 None "[iterator, last, exception] -> [none, value]" "Ends a delegation into which an exception was thrown: takes the value of a `StopIteration`, raises anything else."
    8 DeleteSubscr "DELETE_SUBSCR" 0 None "[container, key] -> []" "Deletes `container[key]`."
    9 EndFor "END_FOR" 0 None "[item] -> []" "Drops the item that a generator left when a `for` loop ended; a loop that runs out jumps past it."
    10 EndSend "END_SEND" 0 None "[receiver, value] -> [value]" "Drops the receiver when `yield from` or `await` is done; its value stays."
    11 ExitInitCheck "EXIT_INIT_CHECK" 0 None "[none] -> []" "Checks that `__init__` returned `None`; only CPython itself puts it into code."
    12 FormatSimple "FORMAT_SIMPLE" 0 None "[value] -> [text]" "Formats a value of an f-string that has no format specification."
    13 FormatWithSpec "FORMAT_WITH_SPEC" 0 None "[value, specification] -> [text]" "Formats a value of an f-string as its format specification says."
    14 GetAiter "GET_AITER" 0 None "[iterable] -> [iterator]" "Asks for an asynchronous iterator with `__aiter__`."
    15 GetAnext "GET_ANEXT" 0 None "[iterator] -> [iterator, awaitable]" "Asks an asynchronous iterator for its next item with `__anext__`."
    16 GetIter "GET_ITER" 0 None "[iterable] -> [iterator]" "Asks for an iterator with `__iter__`."
    17 Reserved "RESERVED" 0 None "[] -> []" "Not used: a number that no instruction has."
    18 GetLen "GET_LEN" 0 None "[object] -> [object, length]" "Asks for the length of what a `match` statement looks at."
    19 GetYieldFromIter "GET_YIELD_FROM_ITER" 0 None "[iterable] -> [iterator]" "Asks for the iterator that `yield from` delegates to; a generator is its own."
    20 InterpreterExit "INTERPRETER_EXIT" 0 None "[value] -> []" "Leaves the interpreter with a value; only CPython itself puts it into code."
    21 LoadBuildClass "LOAD_BUILD_CLASS" 0 None "[] -> [function]" "Pushes the function that makes classes, `__build_class__`."
    22 LoadLocals "LOAD_LOCALS" 0 None "[] -> [mapping]" "Pushes the mapping that holds the names of a class body or module."
    23 MakeFunction "MAKE_FUNCTION" 0 None "[code] -> [function]" "Makes a function out of a code object."
    24 MatchKeys "MATCH_KEYS" 0 None "[subject, keys] -> [subject, keys, values]" "Looks keys up for a mapping pattern: a tuple of their values, or `None` if one is missing."
    25 MatchMapping "MATCH_MAPPING" 0 None "[subject] -> [subject, answer]" "Asks whether a mapping pattern can match."
    26 MatchSequence "MATCH_SEQUENCE" 0 None "[subject] -> [subject, answer]" "Asks whether a sequence pattern can match."
    27 Nop "NOP" 0 None "[] -> []" "Does nothing; it keeps a line of the source visible to tracebacks and debuggers."
    28 NotTaken "NOT_TAKEN" 0 None "[] -> []" "Does nothing; it marks the way on which a branch was not taken."
    29 PopExcept "POP_EXCEPT" 0 None "[previous] -> []" "Leaves an exception handler: the exception handled before is the current one again."
    30 PopIter "POP_ITER" 0 None "[iterator] -> []" "Drops the iterator of a `for` loop that is done."
    31 PopTop "POP_TOP" 0 None "[value] -> []" "Drops the topmost value."
    32 PushExcInfo "PUSH_EXC_INFO" 0 None "[exception] -> [previous, exception]" "Enters an exception handler: keeps the exception handled before, and makes this one the current one."
    33 PushNull "PUSH_NULL" 0 None "[] -> [null]" "Pushes an empty place, where a call looks for `self`."
    34 ReturnGenerator "RETURN_GENERATOR" 0 None "[] -> [generator]" "Makes a generator or coroutine out of the frame and returns it to the caller."
    35 ReturnValue "RETURN_VALUE" 0 None "[value] -> [result]" "Leaves the function; the value becomes the result of the caller's call."
    36 SetupAnnotations "SETUP_ANNOTATIONS" 0 None "[] -> []" "Makes a dict `__annotations__` if there is none."
    37 StoreSlice "STORE_SLICE" 0 None "[value, container, start, stop] -> []" "Stores `container[start:stop] = value`."
    38 StoreSubscr "STORE_SUBSCR" 1 None "[value, container, key] -> []" "Stores `container[key] = value`."
    39 ToBool "TO_BOOL" 3 None "[value] -> [answer]" "Asks a value whether it counts as true."
    40 UnaryInvert "UNARY_INVERT" 0 None "[value] -> [result]" "Computes `~value`."
    41 UnaryNegative "UNARY_NEGATIVE" 0 None "[value] -> [result]" "Computes `-value`."
    42 UnaryNot "UNARY_NOT" 0 None "[answer] -> [opposite]" "Turns `True` into `False` and `False` into `True`."
    43 WithExceptStart "WITH_EXCEPT_START" 0 None "[exit, exit_self, lasti, previous, exception] -> [exit, exit_self, lasti, previous, exception, answer]" "Tells `__exit__` of the exception that ends its `with` block; the answer says whether to swallow it."
    44 BinaryOp "BINARY_OP" 5 Operator "[left, right] -> [result]" "Computes with two values: the argument names the operator."
    45 BuildInterpolation "BUILD_INTERPOLATION" 0 Flags "[value, text, specification?] -> [interpolation]" "Makes one `{…}` of a t-string."
    46 BuildList "BUILD_LIST" 0 Count "[item…] -> [list]" "Makes a list of the topmost values."
    47 BuildMap "BUILD_MAP" 0 Count "[key…, value…] -> [dict]" "Makes a dict of the topmost pairs of key and value."
    48 BuildSet "BUILD_SET" 0 Count "[item…] -> [set]" "Makes a set of the topmost values."
    49 BuildSlice "BUILD_SLICE" 0 Count "[start, stop, step?] -> [slice]" "Makes a slice object of two or three values."
    50 BuildString "BUILD_STRING" 0 Count "[part…] -> [text]" "Joins the parts of an f-string."
    51 BuildTuple "BUILD_TUPLE" 0 Count "[item…] -> [tuple]" "Makes a tuple of the topmost values."
    52 Call "CALL" 3 Count "[callable, self_or_null, argument…] -> [result]" "Calls with positional arguments; a method's object counts as one more."
    53 CallIntrinsic1 "CALL_INTRINSIC_1" 0 Intrinsic1 "[value] -> [result]" "Calls one of the interpreter's own functions with one argument."
    54 CallIntrinsic2 "CALL_INTRINSIC_2" 0 Intrinsic2 "[first, second] -> [result]" "Calls one of the interpreter's own functions with two arguments."
    55 CallKw "CALL_KW" 3 Count "[callable, self_or_null, argument…, names] -> [result]" "Calls with arguments of which the last have the names in the tuple on top."
    56 CompareOp "COMPARE_OP" 1 Comparison "[left, right] -> [result]" "Compares two values; `bool(…)` means that the result is made `True` or `False` at once."
    57 ContainsOp "CONTAINS_OP" 1 Contains "[item, container] -> [answer]" "Asks whether a container has an item."
    58 ConvertValue "CONVERT_VALUE" 0 Conversion "[value] -> [text]" "Applies `!s`, `!r` or `!a` of an f-string."
    59 Copy "COPY" 0 Depth "[item, between…] -> [item, between…, item]" "Pushes once more what lies so many places down."
    60 CopyFreeVars "COPY_FREE_VARS" 0 Count "[] -> []" "Brings the cells of the enclosing functions into the new frame."
    61 DeleteAttr "DELETE_ATTR" 0 Name "[owner] -> []" "Deletes an attribute."
    62 DeleteDeref "DELETE_DEREF" 0 Cell "[] -> []" "Empties the cell of a variable that functions share."
    63 DeleteFast "DELETE_FAST" 0 Local "[] -> []" "Deletes a local variable."
    64 DeleteGlobal "DELETE_GLOBAL" 0 Name "[] -> []" "Deletes a global name."
    65 DeleteName "DELETE_NAME" 0 Name "[] -> []" "Deletes a name of the module or class body."
    66 DictMerge "DICT_MERGE" 0 Depth "[dict, between…, update] -> [dict, between…]" "Merges the keywords of `**kwargs` into a dict; a name given twice is an error."
    67 DictUpdate "DICT_UPDATE" 0 Depth "[dict, between…, update] -> [dict, between…]" "Updates a dict with a mapping: `{**mapping}`."
    68 EndAsyncFor "END_ASYNC_FOR" 0 LoopStart "[iterator, exception] -> []" "Ends an `async for` loop whose iterator raised `StopAsyncIteration`; raises anything else again."
    69 ExtendedArg "EXTENDED_ARG" 0 Extension "[] -> []" "Lends eight more bits to the argument of the next instruction."
    70 ForIter "FOR_ITER" 1 Forward "[iterator] -> [iterator, item]" "Pushes the next item of an iterator, or jumps to the end of the loop when there is none."
    71 GetAwaitable "GET_AWAITABLE" 0 Flags "[object] -> [awaitable]" "Asks for what `await` waits for."
    72 ImportFrom "IMPORT_FROM" 0 Name "[module] -> [module, attribute]" "Takes a name out of a module: `from module import name`."
    73 ImportName "IMPORT_NAME" 0 Name "[level, names] -> [module]" "Imports a module."
    74 IsOp "IS_OP" 0 Identity "[left, right] -> [answer]" "Asks whether two values are the same object."
    75 JumpBackward "JUMP_BACKWARD" 1 Backward "[] -> []" "Jumps to the start of a loop."
    76 JumpBackwardNoInterrupt "JUMP_BACKWARD_NO_INTERRUPT" 0 Backward "[] -> []" "Jumps back inside `yield from` or `await`, where no switch may fall."
    77 JumpForward "JUMP_FORWARD" 0 Forward "[] -> []" "Jumps ahead."
    78 ListAppend "LIST_APPEND" 0 Depth "[list, between…, item] -> [list, between…]" "Appends to the list that a comprehension builds."
    79 ListExtend "LIST_EXTEND" 0 Depth "[list, between…, iterable] -> [list, between…]" "Extends a list with all items of an iterable: `[*iterable]`."
    80 LoadAttr "LOAD_ATTR" 9 Attribute "[owner] -> [attribute, self_or_null?]" "Takes an attribute; before a call, a method comes without being bound, its object beside it."
    81 LoadCommonConstant "LOAD_COMMON_CONSTANT" 0 CommonConstant "[] -> [value]" "Pushes a built-in that the compiler relies on, whatever its name stands for now."
    82 LoadConst "LOAD_CONST" 0 Constant "[] -> [constant]" "Pushes a constant."
    83 LoadDeref "LOAD_DEREF" 0 Cell "[] -> [value]" "Pushes a variable that functions share, out of its cell."
    84 LoadFast "LOAD_FAST" 0 Local "[] -> [value]" "Pushes a local variable."
    85 LoadFastAndClear "LOAD_FAST_AND_CLEAR" 0 Local "[] -> [value]" "Pushes a local variable and empties its slot, so that a comprehension can use it; it may be empty already."
    86 LoadFastBorrow "LOAD_FAST_BORROW" 0 Local "[] -> [value]" "Pushes a local variable that surely outlives its use, without counting a reference."
    87 LoadFastBorrowLoadFastBorrow "LOAD_FAST_BORROW_LOAD_FAST_BORROW" 0 LocalPair "[] -> [first, second]" "Pushes two local variables that surely outlive their use, without counting references."
    88 LoadFastCheck "LOAD_FAST_CHECK" 0 Local "[] -> [value]" "Pushes a local variable, or raises `UnboundLocalError` if it has no value."
    89 LoadFastLoadFast "LOAD_FAST_LOAD_FAST" 0 LocalPair "[] -> [first, second]" "Pushes two local variables."
    90 LoadFromDictOrDeref "LOAD_FROM_DICT_OR_DEREF" 0 Cell "[mapping] -> [value]" "Looks a name up in a mapping, then in the cell of an enclosing function."
    91 LoadFromDictOrGlobals "LOAD_FROM_DICT_OR_GLOBALS" 0 Name "[mapping] -> [value]" "Looks a name up in a mapping, then among the globals and built-ins."
    92 LoadGlobal "LOAD_GLOBAL" 4 Global "[] -> [value, null?]" "Looks a name up among the globals, then the built-ins; before a call, with an empty place for `self`."
    93 LoadName "LOAD_NAME" 0 Name "[] -> [value]" "Looks a name up in the module or class body, then among the globals and built-ins."
    94 LoadSmallInt "LOAD_SMALL_INT" 0 SmallInt "[] -> [integer]" "Pushes an integer from 0 to 255: the argument itself."
    95 LoadSpecial "LOAD_SPECIAL" 0 SpecialMethod "[owner] -> [method, self_or_null]" "Takes `__enter__`, `__exit__` or their asynchronous sisters for a `with` statement."
    96 LoadSuperAttr "LOAD_SUPER_ATTR" 1 SuperAttribute "[super, class, self] -> [attribute, self_or_null?]" "Takes an attribute of `super()` without making the `super` object."
    97 MakeCell "MAKE_CELL" 0 Cell "[] -> []" "Makes the cell of a variable that inner functions use."
    98 MapAdd "MAP_ADD" 0 Depth "[dict, between…, key, value] -> [dict, between…]" "Adds a pair to the dict that a comprehension builds."
    99 MatchClass "MATCH_CLASS" 0 Count "[subject, class, names] -> [attributes]" "Takes the attributes for a class pattern: a tuple, or `None` if it can't match."
    100 PopJumpIfFalse "POP_JUMP_IF_FALSE" 1 Forward "[answer] -> []" "Jumps if the topmost value is `False`."
    101 PopJumpIfNone "POP_JUMP_IF_NONE" 1 Forward "[value] -> []" "Jumps if the topmost value is `None`."
    102 PopJumpIfNotNone "POP_JUMP_IF_NOT_NONE" 1 Forward "[value] -> []" "Jumps unless the topmost value is `None`."
    103 PopJumpIfTrue "POP_JUMP_IF_TRUE" 1 Forward "[answer] -> []" "Jumps if the topmost value is `True`."
    104 RaiseVarargs "RAISE_VARARGS" 0 Count "[exception…] -> []" "Raises: an exception and its cause, an exception, or the current one again."
    105 Reraise "RERAISE" 0 Flags "[exception] -> []" "Raises an exception again, after `finally` or when no clause was for it."
    106 Send "SEND" 1 Forward "[receiver, value] -> [receiver, reply]" "Sends a value on to a generator or awaitable; jumps when that has returned."
    107 SetAdd "SET_ADD" 0 Depth "[set, between…, item] -> [set, between…]" "Adds to the set that a comprehension builds."
    108 SetFunctionAttribute "SET_FUNCTION_ATTRIBUTE" 0 FunctionAttribute "[attribute, function] -> [function]" "Gives a new function its defaults, annotations or cells."
    109 SetUpdate "SET_UPDATE" 0 Depth "[set, between…, iterable] -> [set, between…]" "Adds all items of an iterable to a set: `{*iterable}`."
    110 StoreAttr "STORE_ATTR" 4 Name "[value, owner] -> []" "Sets an attribute."
    111 StoreDeref "STORE_DEREF" 0 Cell "[value] -> []" "Stores a variable that functions share, into its cell."
    112 StoreFast "STORE_FAST" 0 Local "[value] -> []" "Stores a local variable."
    113 StoreFastLoadFast "STORE_FAST_LOAD_FAST" 0 LocalPair "[value] -> [other]" "Stores one local variable and pushes another."
    114 StoreFastStoreFast "STORE_FAST_STORE_FAST" 0 LocalPair "[second, first] -> []" "Stores two local variables."
    115 StoreGlobal "STORE_GLOBAL" 0 Name "[value] -> []" "Stores a global name."
    116 StoreName "STORE_NAME" 0 Name "[value] -> []" "Stores a name of the module or class body."
    117 Swap "SWAP" 0 Depth "[low, between…, high] -> [high, between…, low]" "Swaps the topmost value with the one so many places down."
    118 UnpackEx "UNPACK_EX" 0 Unpacking "[iterable] -> [last…, rest, first…]" "Unpacks into a target with a star; what stands first ends on top."
    119 UnpackSequence "UNPACK_SEQUENCE" 1 Count "[sequence] -> [item…]" "Unpacks into so many values; the first ends on top."
    120 YieldValue "YIELD_VALUE" 0 Flags "[value] -> [sent]" "Hands a value out of a generator and waits; on resuming, the value sent in is on top."
    128 Resume "RESUME" 0 Resumption "[] -> []" "Starts a module or a function, or goes on after a `yield` or `await`."
}
