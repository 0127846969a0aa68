# Many small questions about exception groups.
def f():
    raise ExceptionGroup("many", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [KeyError("k"), ValueError("c")])])
try:
    f()
except* ValueError as eg:
    print("V", eg.exceptions, eg)
except* KeyError as eg:
    print("K", eg.exceptions)
except* TypeError as eg:
    print("T", [str(e) for e in eg.exceptions])
try:
    try:
        f()
    except* ValueError:
        print("only values")
except ExceptionGroup as eg:
    print(repr(eg), eg.message)
    print(eg.split(TypeError))
    print(eg.subgroup(lambda e: isinstance(e, KeyError)))
try:
    try:
        raise ValueError("plain")
    except* ValueError as eg:
        print(repr(eg))
        raise KeyError("new")
except BaseException as e:
    print(type(e), repr(e), repr(e.__context__))
try:
    raise ExceptionGroup("g", [])
except ValueError as e:
    print(e)
try:
    raise ExceptionGroup("g", [1])
except ValueError as e:
    print(e)
try: ExceptionGroup("g", [KeyboardInterrupt()])
except TypeError as e: print(e)
print(BaseExceptionGroup("g", [KeyboardInterrupt()]).__class__, BaseExceptionGroup("g", [ValueError()]).__class__)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message, excs)
try:
    raise MyG("m", [ValueError(1), TypeError(2)])
except* ValueError as e:
    print(type(e).__name__)
except* TypeError as e:
    print(type(e).__name__)
e = ValueError("n"); e.add_note("note 1"); e.add_note("note 2"); print(e.__notes__)
try:
    raise e
except ValueError as x:
    x.add_note("3")
try:
    try: 1/0
    except ZeroDivisionError as a:
        raise KeyError("x") from a
except KeyError as k:
    print(repr(k.__cause__), k.__suppress_context__, k.__context__ is k.__cause__)
try:
    raise ValueError from None
except ValueError as v: print(v.__cause__, v.__suppress_context__, v.args)
def nested():
    try:
        return "try"
    finally:
        print("finally")
print(nested())
def loop():
    for i in range(3):
        try:
            if i == 1: continue
            print("body", i)
        finally:
            print("fin", i)
    else:
        print("else")
loop()
try:
    raise "str"
except TypeError as e: print(e)
try:
    raise 5 from 6
except TypeError as e: print(e)
try:
    try: raise ValueError
    except 5: pass
except TypeError as e: print(e)
raise ExceptionGroup("top", [ValueError(1), ExceptionGroup("n", [TypeError("t")])])

# expect: V (ValueError('a'), ExceptionGroup('inner', [ValueError('c')])) many (2 sub-exceptions)
# expect: K (ExceptionGroup('inner', [KeyError('k')]),)
# expect: T ['b']
# expect: only values
# expect: ExceptionGroup('many', [TypeError('b'), ExceptionGroup('inner', [KeyError('k')])]) many
# expect: (ExceptionGroup('many', [TypeError('b')]), ExceptionGroup('many', [ExceptionGroup('inner', [KeyError('k')])]))
# expect: many (1 sub-exception)
# expect: ExceptionGroup('', (ValueError('plain'),))
# expect: <class 'KeyError'> KeyError('new') ExceptionGroup('', (ValueError('plain'),))
# expect: second argument (exceptions) must be a non-empty sequence
# expect: Item 0 of second argument (exceptions) is not an exception
# expect: Cannot nest BaseExceptions in an ExceptionGroup
# expect: <class 'BaseExceptionGroup'> <class 'ExceptionGroup'>
# expect: MyG
# expect: MyG
# expect: ['note 1', 'note 2']
# expect: ZeroDivisionError('division by zero') True True
# expect: None True ()
# expect: finally
# expect: try
# expect: body 0
# expect: fin 0
# expect: fin 1
# expect: body 2
# expect: fin 2
# expect: else
# expect: exceptions must derive from BaseException
# expect: exceptions must derive from BaseException
# expect: catching classes that do not inherit from BaseException is not allowed
# raises:   + Exception Group Traceback (most recent call last):
# raises:   |   File "groups.py", line 88, in <module>
# raises:   |     raise ExceptionGroup("top", [ValueError(1), ExceptionGroup("n", [TypeError("t")])])
# raises:   | ExceptionGroup: top (2 sub-exceptions)
# raises:   +-+---------------- 1 ----------------
# raises:     | ValueError: 1
# raises:     +---------------- 2 ----------------
# raises:     | ExceptionGroup: n (1 sub-exception)
# raises:     +-+---------------- 1 ----------------
# raises:       | TypeError: t
# raises:       +------------------------------------
# since: 3.14
