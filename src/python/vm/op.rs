//! The instructions that the loop runs: CPython 3.14's, by CPython's numbers.

/// Lists the instructions once, for the type and for reading one from a byte.
macro_rules! instructions {
    ($($name:ident = $number:literal,)* ; $($(#[$doc:meta])* $fused:ident = $place:literal,)*) => {
        /// An instruction of CPython 3.14, without its specialised and instrumented forms, which no compiler emits; then
        /// those of ours, which do at once what a few of CPython's do one by one (see `object/fusion.rs`).
        #[allow(missing_docs, reason = "`code` has the table that says what each does")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Op {
            $($name = $number,)*
            $($(#[$doc])* $fused = $place,)*
        }

        impl Op {
            /// The instruction of that number.
            pub const fn from_number(number: u8) -> Option<Self> {
                match number {
                    $($number => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Whether it is one of ours: their numbers come after CPython's.
            #[inline(always)]
            pub const fn is_fused(self) -> bool {
                self as u8 > Self::Resume as u8
            }
        }
    };
}

instructions! {
    Cache = 0,
    BinarySlice = 1,
    BuildTemplate = 2,
    BinaryOpInplaceAddUnicode = 3,
    CallFunctionEx = 4,
    CheckEgMatch = 5,
    CheckExcMatch = 6,
    CleanupThrow = 7,
    DeleteSubscr = 8,
    EndFor = 9,
    EndSend = 10,
    ExitInitCheck = 11,
    FormatSimple = 12,
    FormatWithSpec = 13,
    GetAiter = 14,
    GetAnext = 15,
    GetIter = 16,
    Reserved = 17,
    GetLen = 18,
    GetYieldFromIter = 19,
    InterpreterExit = 20,
    LoadBuildClass = 21,
    LoadLocals = 22,
    MakeFunction = 23,
    MatchKeys = 24,
    MatchMapping = 25,
    MatchSequence = 26,
    Nop = 27,
    NotTaken = 28,
    PopExcept = 29,
    PopIter = 30,
    PopTop = 31,
    PushExcInfo = 32,
    PushNull = 33,
    ReturnGenerator = 34,
    ReturnValue = 35,
    SetupAnnotations = 36,
    StoreSlice = 37,
    StoreSubscr = 38,
    ToBool = 39,
    UnaryInvert = 40,
    UnaryNegative = 41,
    UnaryNot = 42,
    WithExceptStart = 43,
    BinaryOp = 44,
    BuildInterpolation = 45,
    BuildList = 46,
    BuildMap = 47,
    BuildSet = 48,
    BuildSlice = 49,
    BuildString = 50,
    BuildTuple = 51,
    Call = 52,
    CallIntrinsic1 = 53,
    CallIntrinsic2 = 54,
    CallKw = 55,
    CompareOp = 56,
    ContainsOp = 57,
    ConvertValue = 58,
    Copy = 59,
    CopyFreeVars = 60,
    DeleteAttr = 61,
    DeleteDeref = 62,
    DeleteFast = 63,
    DeleteGlobal = 64,
    DeleteName = 65,
    DictMerge = 66,
    DictUpdate = 67,
    EndAsyncFor = 68,
    ExtendedArg = 69,
    ForIter = 70,
    GetAwaitable = 71,
    ImportFrom = 72,
    ImportName = 73,
    IsOp = 74,
    JumpBackward = 75,
    JumpBackwardNoInterrupt = 76,
    JumpForward = 77,
    ListAppend = 78,
    ListExtend = 79,
    LoadAttr = 80,
    LoadCommonConstant = 81,
    LoadConst = 82,
    LoadDeref = 83,
    LoadFast = 84,
    LoadFastAndClear = 85,
    LoadFastBorrow = 86,
    LoadFastBorrowLoadFastBorrow = 87,
    LoadFastCheck = 88,
    LoadFastLoadFast = 89,
    LoadFromDictOrDeref = 90,
    LoadFromDictOrGlobals = 91,
    LoadGlobal = 92,
    LoadName = 93,
    LoadSmallInt = 94,
    LoadSpecial = 95,
    LoadSuperAttr = 96,
    MakeCell = 97,
    MapAdd = 98,
    MatchClass = 99,
    PopJumpIfFalse = 100,
    PopJumpIfNone = 101,
    PopJumpIfNotNone = 102,
    PopJumpIfTrue = 103,
    RaiseVarargs = 104,
    Reraise = 105,
    Send = 106,
    SetAdd = 107,
    SetFunctionAttribute = 108,
    SetUpdate = 109,
    StoreAttr = 110,
    StoreDeref = 111,
    StoreFast = 112,
    StoreFastLoadFast = 113,
    StoreFastStoreFast = 114,
    StoreGlobal = 115,
    StoreName = 116,
    Swap = 117,
    UnpackEx = 118,
    UnpackSequence = 119,
    YieldValue = 120,
    Resume = 128,
    ;
    /// `local operator local`
    BinaryLocalLocal = 129,
    /// `local operator constant`
    BinaryLocalConst = 130,
    /// `top operator local`
    BinaryTopLocal = 131,
    /// `top operator constant`
    BinaryTopConst = 132,
    /// `local = local operator local`
    StoreLocalLocal = 133,
    /// `local = local operator constant`
    StoreLocalConst = 134,
    /// `local = top operator local`
    StoreTopLocal = 135,
    /// `local = top operator constant`
    StoreTopConst = 136,
    /// `local = second operator top`
    StoreTopTop = 137,
    /// `if local operator local`
    JumpLocalLocal = 138,
    /// `if local operator constant`
    JumpLocalConst = 139,
    /// `if top operator local`
    JumpTopLocal = 140,
    /// `if top operator constant`
    JumpTopConst = 141,
    /// `if second operator top`
    JumpTopTop = 142,
    /// `for local in iterator`
    ForIterStore = 143,
    /// `local.attribute`
    LoadLocalAttr = 144,
    /// `local.attribute = top`
    StoreLocalAttr = 145,
    /// `local[local] = top`
    StoreLocalSubscr = 146,
    /// `local.attribute = local`
    StoreLocalAttrLocal = 149,
    /// `local.attribute`, the local below it: before an in-place operator
    KeepLocalAttr = 150,
    /// `second.attribute = top`: after an in-place operator
    StoreAttrBelow = 151,
    /// `second[top]` above both: before an in-place operator
    KeepSubscr = 152,
    /// `third[second] = top`: after an in-place operator
    StoreSubscrBelow = 153,
    /// `return local`
    ReturnLocal = 154,
    /// `return constant`
    ReturnConst = 155,
    /// A call whose result is not used.
    CallPop = 156,
    /// `if second in top`
    JumpIn = 157,
    /// `if top in local`
    JumpInLocal = 158,
    /// A jump back to `for local in iterator`, and that
    JumpBackwardStore = 159,
    /// `local.attribute operator local.attribute`
    OperateAttrs = 161,
    /// `local.attribute operator= local`
    UpdateAttrLocal = 162,
    /// `local.attribute operator= constant`
    UpdateAttrConst = 163,
    /// `local[local]` above both: before an in-place operator
    KeepItemLocal = 164,
    /// `local[constant]` above both: before an in-place operator
    KeepItemConst = 165,
    /// `fourth[third] = second operator top`: an in-place operator
    UpdateItem = 166,
    /// `local[local] = constant`
    StoreConstSubscr = 167,
    /// `if top`
    JumpTruth = 168,
    /// A `yield` whose value goes unused: `RESUME` and `POP_TOP` come next.
    YieldBare = 160,
    /// A conditional jump and the mark that it was not taken.
    PopJumpIfFalseNotTaken = 147,
    /// As above.
    PopJumpIfTrueNotTaken = 148,
}
