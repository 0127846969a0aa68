# Who is whose base class.
for c in (
    ZeroDivisionError, IndexError, KeyError, UnboundLocalError, RecursionError, NotImplementedError,
    ModuleNotFoundError, UnicodeDecodeError, StopIteration, KeyboardInterrupt, SystemExit, GeneratorExit,
    FileNotFoundError, TimeoutError, IndentationError, AssertionError, BrokenPipeError, MemoryError,
    ExceptionGroup,
):
    print(" < ".join(b.__name__ for c in [c] for b in c.__mro__[:-1]))

# expect: ZeroDivisionError < ArithmeticError < Exception < BaseException
# expect: IndexError < LookupError < Exception < BaseException
# expect: KeyError < LookupError < Exception < BaseException
# expect: UnboundLocalError < NameError < Exception < BaseException
# expect: RecursionError < RuntimeError < Exception < BaseException
# expect: NotImplementedError < RuntimeError < Exception < BaseException
# expect: ModuleNotFoundError < ImportError < Exception < BaseException
# expect: UnicodeDecodeError < UnicodeError < ValueError < Exception < BaseException
# expect: StopIteration < Exception < BaseException
# expect: KeyboardInterrupt < BaseException
# expect: SystemExit < BaseException
# expect: GeneratorExit < BaseException
# expect: FileNotFoundError < OSError < Exception < BaseException
# expect: TimeoutError < OSError < Exception < BaseException
# expect: IndentationError < SyntaxError < Exception < BaseException
# expect: AssertionError < Exception < BaseException
# expect: BrokenPipeError < ConnectionError < OSError < Exception < BaseException
# expect: MemoryError < Exception < BaseException
# expect: ExceptionGroup < BaseExceptionGroup < Exception < BaseException
