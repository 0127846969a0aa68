"""Objects as bytes. Plain data is written and read by natives; here is what other objects say of themselves."""

import _pickle
import copyreg
import sys
from _pickle import _finish, _is_known, _load, _memoize, _recall, _save, _start, _write
from types import (BuiltinFunctionType, CodeType, FunctionType, MethodDescriptorType, MethodType, ModuleType,
                   NotImplementedType, EllipsisType)

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"]

format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5

_REDUCE, _BUILD, _NEWOBJ, _NEWOBJ_EX, _POP = b"R", b"b", b"\x81", b"\x92", b"0"
_GLOBAL, _STACK_GLOBAL, _TUPLE2 = b"c", b"\x93", b"\x86"
_MARK, _APPEND, _APPENDS, _SETITEM, _SETITEMS = b"(", b"a", b"e", b"s", b"u"
_EMPTY_TUPLE = b")"
_BATCHSIZE = 1000


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _class in (PickleError, PicklingError, UnpicklingError):
    _class.__module__ = "_pickle"
    setattr(_pickle, _class.__name__, _class)

# CPython's built-in functions share one string as their module, and its built-in classes another.
_OF_FUNCTIONS, _OF_CLASSES = "".join(["built", "ins"]), "".join(["builtin", "s"])


# Classes that go by their only object.
_OF_SINGLETONS = {type(None): None, NotImplementedType: NotImplemented, EllipsisType: ...}


def _full_name(cls):
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def _whichmodule(obj, name):
    """The name of the module that the object belongs to."""
    module = getattr(obj, "__module__", None)
    if module == "builtins":
        if isinstance(obj, type):
            return _OF_CLASSES
        if getattr(sys.modules["builtins"], name, None) is obj:
            return _OF_FUNCTIONS
        module = None
    if module is not None:
        return module
    for other, candidate in sys.modules.copy().items():
        if other not in ("__main__", "__mp_main__") and candidate is not None \
                and getattr(candidate, name, None) is obj:
            return other
    return _OF_CLASSES if obj in (..., NotImplemented) else "__main__"


def _found(module_name, name):
    """What a module holds under a dotted name."""
    if module_name not in sys.modules:
        __import__(module_name)
    found = sys.modules[module_name]
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _reduce_native(obj):
    """What CPython's built-in classes say of themselves; nothing for other classes."""
    cls = type(obj)
    if cls is BuiltinFunctionType:
        receiver = obj.__self__
        return obj.__name__ if isinstance(receiver, ModuleType) else (getattr, (receiver, obj.__name__))
    if cls is MethodType:
        return getattr, (obj.__self__, obj.__name__)
    if cls is MethodDescriptorType:
        owner, _, name = obj.__qualname__.rpartition(".")
        return getattr, (getattr(sys.modules["builtins"], owner), name)
    if cls is range:
        return range, (obj.start, obj.stop, obj.step)
    if cls is slice:
        return slice, (obj.start, obj.stop, obj.step)
    if cls is complex:
        return complex, (obj.real, obj.imag)
    if cls is bytearray:
        return (bytearray, (bytes(obj),)) if obj else (bytearray, ())
    if cls is bytes:
        return bytes, (list(obj),)
    if cls is set or cls is frozenset:
        return cls, (list(obj),)
    if obj is ... or obj is NotImplemented:
        return repr(obj)
    if cls is memoryview:
        raise TypeError("cannot pickle memoryview objects")
    if cls is CodeType:
        raise TypeError("cannot pickle code objects")
    name = cls.__name__
    if cls.__module__ == "builtins" and (name in ("map", "filter", "zip", "enumerate", "reversed")
                                         or name.endswith("_iterator")):
        raise NotImplementedError(f"not supported by this page's interpreter: pickling a {name}")
    return None


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        self._file_write = file.write
        self._begin(protocol, buffer_callback)

    def _begin(self, protocol, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if protocol < 3:
            raise NotImplementedError(f"not supported by this page's interpreter: pickle protocol {protocol}")
        if buffer_callback is not None:
            raise NotImplementedError("not supported by this page's interpreter: pickling with outside buffers")
        self.proto = protocol

    def dump(self, obj):
        self._file_write(self._bytes(obj))

    def _bytes(self, obj):
        self._state = _start(self.proto, self._save_other, getattr(self, "persistent_id", None))
        try:
            _save(self._state, obj)
            return _finish(self._state)
        finally:
            # It refers to the pickler and to all that was pickled, and a cycle would keep them.
            del self._state

    def save(self, obj):
        _save(self._state, obj)

    def _save_other(self, obj):
        cls, reduced = type(obj), NotImplemented
        override = getattr(self, "reducer_override", None)
        if override is not None:
            reduced = override(obj)
        if reduced is NotImplemented:
            if cls is type:
                return self._save_type(obj)
            if cls is FunctionType:
                return self._save_global(obj)
            reducer = getattr(self, "dispatch_table", copyreg.dispatch_table).get(cls)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(cls, type):
                return self._save_global(obj)
            else:
                reduced = _reduce_native(obj) if cls.__module__ == "builtins" else None
                if reduced is None:
                    reduced = obj.__reduce_ex__(self.proto)
        try:
            if isinstance(reduced, str):
                self._save_global(obj, reduced)
            elif not isinstance(reduced, tuple):
                raise PicklingError(f"__reduce__ must return a string or tuple, not {_full_name(type(reduced))}")
            elif not 2 <= len(reduced) <= 6:
                raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
            else:
                self._save_reduced(obj, *reduced)
        except BaseException as error:
            error.add_note(f"when serializing {_full_name(cls)} object")
            raise

    def _part(self, value, obj, what):
        try:
            _save(self._state, value)
        except BaseException as error:
            error.add_note(f"when serializing {_full_name(type(obj))} {what}")
            raise

    def _save_made(self, obj, cls, state):
        """An object that its class makes of nothing: most are."""
        own, part = self._state, "class"
        try:
            _save(own, cls)
            _write(own, _EMPTY_TUPLE + _NEWOBJ)
            if _is_known(own, obj):
                _write(own, _POP)
                _recall(own, obj)
                return
            _memoize(own, obj)
            if state is not None:
                part = "state"
                _save(own, state)
                _write(own, _BUILD)
        except BaseException as error:
            error.add_note(f"when serializing {_full_name(cls)} {part}")
            raise

    def _save_reduced(self, obj, function, args, state=None, items=None, pairs=None, state_setter=None):
        if function is copyreg.__newobj__ and items is pairs is state_setter is None and args == (obj.__class__,):
            return self._save_made(obj, args[0], state)
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable, "
                                f"not {_full_name(type(function))}")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple, "
                                f"not {_full_name(type(args))}")
        for place, given in (("fourth", items), ("fifth", pairs)):
            if given is not None and not hasattr(type(given), "__next__"):
                raise PicklingError(f"{place} item of the tuple returned by __reduce__ must be an iterator, "
                                    f"not {_full_name(type(given))}")
        name = getattr(function, "__name__", "")
        if name == "__newobj__" or name == "__newobj_ex__" and self.proto >= 4:
            self._save_new(obj, name, args)
        elif name == "__newobj_ex__":
            raise NotImplementedError("not supported by this page's interpreter: keyword arguments of __new__ in a "
                                      f"pickle of protocol {self.proto}")
        else:
            self._part(function, obj, "reconstructor")
            self._part(args, obj, "reconstructor arguments")
            _write(self._state, _REDUCE)
        # An object that refers to itself may have been written while its parts were: then those are of no use.
        if _is_known(self._state, obj):
            _write(self._state, _POP)
            _recall(self._state, obj)
            return
        _memoize(self._state, obj)
        if items is not None:
            self._save_items(obj, items)
        if pairs is not None:
            self._save_pairs(obj, pairs)
        if state is not None:
            if state_setter is None:
                self._part(state, obj, "state")
                _write(self._state, _BUILD)
            else:
                self._part(state_setter, obj, "state setter")
                _save(self._state, obj)
                self._part(state, obj, "state")
                _write(self._state, _TUPLE2 + _REDUCE + _POP)

    def _save_new(self, obj, name, args):
        cls = args[0]
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"first argument to {name}() has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError(f"first argument to {name}() must be {obj.__class__!r}, not {cls!r}")
        self._part(cls, obj, "class")
        if name == "__newobj__":
            self._part(args[1:], obj, "__new__ arguments")
            _write(self._state, _NEWOBJ)
        else:
            self._part(args[1], obj, "__new__ arguments")
            self._part(args[2], obj, "__new__ arguments")
            _write(self._state, _NEWOBJ_EX)

    def _save_items(self, obj, items):
        place, state = 0, self._state
        while True:
            part = _first(items, _BATCHSIZE)
            if len(part) > 1:
                _write(state, _MARK)
            for item in part:
                self._part(item, obj, f"item {place}")
                place += 1
            if part:
                _write(state, _APPENDS if len(part) > 1 else _APPEND)
            if len(part) < _BATCHSIZE:
                return

    def _save_pairs(self, obj, pairs):
        state = self._state
        while True:
            part = _first(pairs, _BATCHSIZE)
            if len(part) > 1:
                _write(state, _MARK)
            for pair in part:
                if not isinstance(pair, tuple) or len(pair) != 2:
                    raise TypeError("dict items iterator must return 2-tuples")
                _save(state, pair[0])
                self._part(pair[1], obj, f"item {pair[0]!r}")
            if part:
                _write(state, _SETITEMS if len(part) > 1 else _SETITEM)
            if len(part) < _BATCHSIZE:
                return

    def _save_type(self, obj):
        if obj in _OF_SINGLETONS:
            return self._save_reduced(obj, type, (_OF_SINGLETONS[obj],))
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise PicklingError(f"Can't pickle local object {obj!r}")
        module = _whichmodule(obj, name)
        try:
            found = _found(module, name)
        except (ImportError, KeyError) as error:
            raise _with_context(PicklingError(f"Can't pickle {obj!r}: {error!s}"), error) from None
        except AttributeError as error:
            text = f"Can't pickle {obj!r}: it's not found as {module}.{name}"
            raise _with_context(PicklingError(text), error) from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        state = self._state
        if self.proto >= 4:
            _save(state, module)
            _save(state, name)
            _write(state, _STACK_GLOBAL)
        elif "." in name:
            raise NotImplementedError("not supported by this page's interpreter: a nested name in a pickle of protocol 3")
        else:
            _write(state, _GLOBAL + f"{module}\n{name}\n".encode())
        _memoize(state, obj)


def _first(iterator, count):
    part = []
    for item in iterator:
        part.append(item)
        if len(part) == count:
            break
    return part


def _with_context(error, context):
    error.__context__ = context
    return error


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._file = file

    def load(self):
        # Imported by whoever has made such a file.
        io = sys.modules.get("io")
        if io is not None and isinstance(self._file, io.BytesIO):
            start = self._file.tell()
            value, length = self._read(self._file.getvalue()[start:])
            self._file.seek(start + length)
            return value
        return self._read(self._file.read())[0]

    def _read(self, data):
        return _load(data, self.find_class, _build, self.persistent_load)

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was "
                              "specified.")

    def find_class(self, module_name, global_name, /):
        module_name = {"__builtin__": "builtins", "copy_reg": "copyreg"}.get(module_name, module_name)
        if module_name not in sys.modules:
            __import__(module_name)
        module = found = sys.modules[module_name]
        if "." not in global_name:
            return getattr(module, global_name)
        for part in global_name.split("."):
            try:
                found = getattr(found, part)
            except AttributeError:
                raise AttributeError(f"Can't resolve path {global_name!r} on module {module_name!r}") from None
        return found


def _build(inst, state):
    setter = getattr(inst, "__setstate__", None)
    if setter is not None:
        setter(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        inst.__dict__.update(state)
    if slots:
        for name, value in slots.items():
            setattr(inst, name, value)


class _Bytes(Pickler):
    """A pickler without a file."""

    def __init__(self, protocol, buffer_callback):
        self._begin(protocol, buffer_callback)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return _Bytes(protocol, buffer_callback)._bytes(obj)


_plain = Unpickler(None)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return _plain._read(data)[0]
