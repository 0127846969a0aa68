"""How calls and values get from one interpreter to another: as pickles, and functions that need nothing else as code."""

import sys
import _interpreters
import pickle
import traceback
from concurrent.interpreters._errors import ExecutionFailed, InterpreterError, InterpreterNotFoundError, NotShareableError
from types import FunctionType, ModuleType, SimpleNamespace

# Where the main program runs once more, for what it defines.
_FAKE_MAIN = "<fake __main__>"
_PLAIN, _TUPLE, _FUNCTION, _PICKLE = range(4)
_SIMPLE = (type(None), bool, int, float, str, bytes)


def is_shareable(obj):
    """Whether it crosses without being pickled."""
    if type(obj) is tuple:
        return all(is_shareable(item) for item in obj)
    return type(obj) in _SIMPLE or type(obj).__module__ == "concurrent.interpreters._queues" or type(obj) is memoryview


def _share(obj, functions, pickles=True):
    """`functions` takes those that cross as code, where that is a way."""
    if type(obj) in _SIMPLE:
        return _PLAIN, obj
    if type(obj) is tuple:
        return _TUPLE, [_share(item, functions, pickles) for item in obj]
    if functions is not None and type(obj) is FunctionType and _interpreters.is_stateless(obj):
        functions.append(obj)
        return _FUNCTION, (len(functions) - 1, obj.__name__, obj.__qualname__)
    if pickles or is_shareable(obj):
        try:
            return _PICKLE, pickle.dumps(obj)
        except Exception:
            pass
    raise NotShareableError(f"{obj!r} does not support cross-interpreter data")


def _restore(shared, functions):
    kind, value = shared
    if kind == _TUPLE:
        return tuple(_restore(item, functions) for item in value)
    if kind == _FUNCTION:
        place, name, qualname = value
        function = functions[place]
        function.__name__, function.__qualname__ = name, qualname
        return function
    return _loads(value) if kind == _PICKLE else value


def _loads(data):
    """What the main program defines is looked for in a copy of it, if it is not here."""
    try:
        return pickle.loads(data)
    except AttributeError:
        main = sys.modules.get("__main__")
        try:
            sys.modules["__main__"] = _fake_main()
            return pickle.loads(data)
        finally:
            sys.modules["__main__"] = main


def _fake_main():
    if (module := sys.modules.get(_FAKE_MAIN)) is None:
        from _process import run_main
        module = ModuleType(_FAKE_MAIN)
        run_main(module)
        sys.modules[_FAKE_MAIN] = module
    return module


def pack(obj, functions):
    return pickle.dumps(_share(obj, functions))


def unpack(data, functions=()):
    return _restore(pickle.loads(data), functions)


def share_plain(names):
    """A mapping whose values need no pickle of their own."""
    return pickle.dumps({name: _share(value, None, pickles=False) for name, value in names.items()})


def perform_in(interpreter, what, data, functions):
    """Has another interpreter do it; what it answers, or what it raises."""
    answer = _interpreters.call(interpreter.id, functions, pickle.dumps((what, data)))
    if answer is None:
        raise InterpreterNotFoundError(f"unrecognized interpreter ID {interpreter.id}")
    if answer is False:
        raise InterpreterError("interpreter already running")
    kind, value = pickle.loads(answer)
    if kind == "failed":
        raise ExecutionFailed(_info(value))
    if kind == "unshareable":
        raise NotShareableError(value)
    return unpack(value)


def _info(value):
    return SimpleNamespace(type=SimpleNamespace(**value["type"]), msg=value["msg"], formatted=value["formatted"],
                           errdisplay=value["errdisplay"])


def perform(data, functions):
    """The other side of perform_in: its answer is bytes."""
    what, data = pickle.loads(data)
    try:
        answer = _perform(what, data, functions)
    except BaseException as error:
        return pickle.dumps(("failed", _told(error)))
    try:
        return pickle.dumps(("done", pack(answer, None)))
    except NotShareableError as error:
        return pickle.dumps(("unshareable", str(error)))


def _perform(what, data, functions):
    if what == "bind":
        names = {name: _restore(shared, functions) for name, shared in pickle.loads(data).items()}
        _interpreters.main_dict().update(names)
    elif what == "run":
        functions[0]()
    else:
        function, args, kwargs = unpack(data, functions)
        return function(*args, **kwargs)


def _told(error):
    kind = type(error)
    formatted = f"{kind.__name__}: {error}" if str(error) else kind.__name__
    return {"type": {"__name__": kind.__name__, "__qualname__": kind.__qualname__, "__module__": kind.__module__},
            "msg": str(error), "formatted": formatted,
            "errdisplay": "".join(traceback.format_exception(error)).removesuffix("\n")}
