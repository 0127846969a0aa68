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
