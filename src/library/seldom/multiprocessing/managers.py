"""Objects that live in a server process, and that other processes use through proxies.

Every thread of a process that uses a server's objects has a connection of its own, which a thread of the server serves: so
whoever has to wait there lets all others go on. A call is `(id of the object, method, args, kwds)`; what the server does
itself is asked for with no id. The answer is `(kind, result)`.
"""

import os
import sys
import threading
from multiprocessing import connection, context, process, reduction, util
from multiprocessing.context import ProcessError
from queue import Queue as _Queue
from time import monotonic
from traceback import format_exc
from types import GenericAlias

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token"]


def _rebuild_as_list(view):
    return list, (list(view),)


for _view in ({}.items(), {}.keys(), {}.values()):
    reduction.register(type(_view), _rebuild_as_list)


class Token:
    """Which object of which server."""

    __slots__ = "typeid", "address", "id"

    def __init__(self, typeid, address, id):
        self.typeid, self.address, self.id = typeid, address, id

    def __getstate__(self):
        return self.typeid, self.address, self.id

    def __setstate__(self, state):
        self.typeid, self.address, self.id = state

    def __repr__(self):
        return f"{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})"


class RemoteError(Exception):
    def __str__(self):
        return f"\n{'-' * 75}\n{self.args[0]}{'-' * 75}"


def _error(kind, result):
    """What an answer that is no result raises."""
    if kind == "#ERROR":
        return result
    if kind == "#TRACEBACK":
        return RemoteError(result)
    if kind == "#UNSERIALIZABLE":
        return RemoteError(f"Unserializable message: {result}\n")
    return ValueError(f"Unrecognized message type {kind!r}")


def all_methods(obj):
    return [name for name in dir(obj) if callable(getattr(obj, name))]


def public_methods(obj):
    return [name for name in all_methods(obj) if name[0] != "_"]


class Server:
    """What runs in the process of a manager."""

    public = ["shutdown", "create", "get_methods", "debug_info", "number_of_objects", "dummy", "incref", "decref"]

    def __init__(self, registry, address, authkey, serializer="pickle"):
        self.registry = registry
        self.listener = connection.Listener(address)
        self.address = self.listener.address
        self.id_to_obj = {"0": (None, (), None)}
        self.id_to_refcount = {}
        # Objects of which this process has a proxy itself, in another object of its.
        self.id_to_local_proxy_obj = {}
        self.mutex = threading.Lock()
        self.stop_event = threading.Event()

    def serve_forever(self):
        process.current_process()._manager_server = self
        threading.Thread(target=self._accept, daemon=True).start()
        while not self.stop_event.is_set():
            try:
                self.stop_event.wait()
            except KeyboardInterrupt:
                pass  # Ctrl-C is for those who use it, and who may have some use for it still.
        sys.exit(0)

    def _accept(self):
        while True:
            link = self.listener.accept()
            threading.Thread(target=self._serve, args=(link,), daemon=True).start()

    def _serve(self, link):
        """Answers a thread of a client, until it has gone."""
        with link:
            while not self.stop_event.is_set():
                try:
                    ident, name, args, kwds = link.recv()
                    answer = self._call(ident, name, args, kwds) if ident is not None else self._do(name, args, kwds)
                except EOFError:
                    return
                except Exception:
                    answer = "#TRACEBACK", format_exc()
                try:
                    try:
                        link.send(answer)
                    except BrokenPipeError:
                        return
                    except Exception:
                        link.send(("#UNSERIALIZABLE", format_exc()))
                finally:
                    # What is kept here for the next call's sake is kept from ending.
                    args = kwds = answer = None

    def _do(self, name, args, kwds):
        assert name in self.public, f"{name!r} unrecognized"
        return "#RETURN", getattr(self, name)(*args, **kwds)

    def _call(self, ident, name, args, kwds):
        try:
            obj, exposed, typeids = self.id_to_obj[ident]
        except KeyError:
            obj, exposed, typeids = self.id_to_local_proxy_obj[ident]
        if name not in exposed:
            return "#RETURN", self._fallbacks[name](obj)
        method = getattr(obj, name)
        try:
            result = method(*args, **kwds)
        except Exception as error:
            return "#ERROR", error
        if typeid := typeids and typeids.get(name):
            rident, exposed = self.create(typeid, result)
            return "#PROXY", (exposed, Token(typeid, self.address, rident))
        return "#RETURN", result

    _fallbacks = {"__str__": str, "__repr__": repr, "#GETVALUE": lambda obj: obj}

    def dummy(self):
        """For who wants to know whether it is there."""

    def debug_info(self):
        with self.mutex:
            return "\n".join(f"  {ident}:       refcount={count}\n    {str(self.id_to_obj[ident][0])[:75]}"
                             for ident, count in sorted(self.id_to_refcount.items()))

    def number_of_objects(self):
        return len(self.id_to_refcount)

    def shutdown(self):
        self.stop_event.set()

    def create(self, typeid, /, *args, **kwds):
        """A new object's id, and its methods that others may call."""
        with self.mutex:
            make, exposed, typeids, _ = self.registry[typeid]
            if make is not None:
                obj = make(*args, **kwds)
            elif kwds or len(args) != 1:
                raise ValueError("Without callable, must have one non-keyword argument")
            else:
                obj = args[0]
            if exposed is None:
                exposed = public_methods(obj)
            if typeids is not None:
                if not isinstance(typeids, dict):
                    raise TypeError(f"Method_to_typeid {typeids!r}: type {type(typeids)!s}, not dict")
                exposed = [*exposed, *typeids]
            ident = f"{id(obj):x}"
            self.id_to_obj[ident] = obj, set(exposed), typeids
            self.id_to_refcount.setdefault(ident, 0)
        self.incref(ident)
        return ident, tuple(exposed)

    def get_methods(self, token):
        return tuple(self.id_to_obj[token.id][1])

    def incref(self, ident):
        with self.mutex:
            if ident not in self.id_to_refcount:
                # Nobody else knew of it any more, but another object has a proxy of it.
                self.id_to_obj[ident] = self.id_to_local_proxy_obj[ident]
                self.id_to_refcount[ident] = 0
            self.id_to_refcount[ident] += 1

    def decref(self, ident):
        if ident not in self.id_to_refcount and ident in self.id_to_local_proxy_obj:
            return
        with self.mutex:
            count = self.id_to_refcount[ident]
            if count <= 0:
                raise AssertionError(f"Id {ident!s} ({self.id_to_obj[ident]!r}) has refcount {count:n}, not 1+")
            self.id_to_refcount[ident] = count - 1
            if count > 1:
                return
            del self.id_to_refcount[ident]
            gone = self.id_to_obj.pop(ident)
        # Not under the lock: it may have had proxies of other objects, which ask for it in their turn.
        del gone


class State:
    __slots__ = ["value"]
    INITIAL, STARTED, SHUTDOWN = range(3)


class _Link:
    """What a process has of a server: a connection for each of its threads, and proxies."""

    def __init__(self, address):
        self._address, self._local, self._process = address, threading.local(), os.getpid()
        self.ids = set()

    def call(self, ident, name, args=(), kwds={}):
        if self._process != os.getpid():
            # A copy has none of what its parent had.
            self._local, self._process, self.ids = threading.local(), os.getpid(), set()
        link = getattr(self._local, "connection", None)
        if link is None:
            link = self._local.connection = connection.Client(self._address)
        link.send((ident, name, args, kwds))
        return link.recv()

    def ask(self, name, *args, **kwds):
        """Something that the server does itself."""
        kind, result = self.call(None, name, args, kwds)
        if kind != "#RETURN":
            raise _error(kind, result)
        return result

    def close(self):
        """This thread's connection."""
        if (link := getattr(self._local, "connection", None)) is not None:
            link.close()
            del self._local.connection


_links = {}


def _link(address):
    return _links.setdefault(address, _Link(address))


class BaseManager:
    _registry = {}
    _Server = Server

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if serializer != "pickle":
            raise NotImplementedError(f"not supported by this page's interpreter: a manager's serializer {serializer!r}")
        self._address = address
        self._authkey = process.AuthenticationString(process.current_process().authkey if authkey is None else authkey)
        self._state = State()
        self._state.value = State.INITIAL
        self._serializer, self._process, self._shutdown_timeout = serializer, None, shutdown_timeout
        self._ctx = ctx or context._default_context.get_context()

    def _check_initial(self):
        if self._state.value == State.STARTED:
            raise ProcessError("Already started server")
        if self._state.value == State.SHUTDOWN:
            raise ProcessError("Manager has shut down")

    def get_server(self):
        self._check_initial()
        return self._Server(self._registry, self._address, self._authkey)

    def connect(self):
        _link(self._address).ask("dummy")
        self._state.value = State.STARTED

    def start(self, initializer=None, initargs=()):
        self._check_initial()
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        reader, writer = connection.Pipe(duplex=False)
        server = self._ctx.Process(target=_run_server, args=(self._Server, self._registry, self._address, self._authkey,
                                                             writer, initializer, initargs))
        server.name = f"{type(self).__name__}-{':'.join(map(str, server._identity))}"
        server.start()
        writer.close()
        self._process, self._address = server, reader.recv()
        reader.close()
        self._state.value = State.STARTED
        self.shutdown = util.Finalize(None, _shut_down, (server, self._address, self._state, self._shutdown_timeout),
                                      exitpriority=0)

    def __del__(self):
        if self._state.value == State.STARTED and self._process is not None:
            self.shutdown()

    def _create(self, typeid, /, *args, **kwds):
        assert self._state.value == State.STARTED, "server not yet started"
        ident, exposed = _link(self._address).ask("create", typeid, *args, **kwds)
        return Token(typeid, self._address, ident), exposed

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)
            if not self._process.is_alive():
                self._process = None

    def _debug_info(self):
        return _link(self._address).ask("debug_info")

    def _number_of_objects(self):
        return _link(self._address).ask("number_of_objects")

    def __enter__(self):
        if self._state.value == State.INITIAL:
            self.start()
        if self._state.value == State.SHUTDOWN:
            raise ProcessError("Manager has shut down")
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()

    @property
    def address(self):
        return self._address

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, "_exposed_", None)
        method_to_typeid = method_to_typeid or getattr(proxytype, "_method_to_typeid_", None)
        for name, wanted in (method_to_typeid or {}).items():
            assert type(name) is str, f"{name!r} is not a string"
            assert type(wanted) is str, f"{wanted!r} is not a string"
        cls._registry[typeid] = callable, exposed, method_to_typeid, proxytype
        if create_method:
            def create(self, /, *args, **kwds):
                token, exposed = self._create(typeid, *args, **kwds)
                return _proxy(proxytype, token, self, exposed)
            create.__name__ = typeid
            setattr(cls, typeid, create)


def _run_server(server_type, registry, address, authkey, writer, initializer, initargs):
    """The life of a server's process."""
    if initializer is not None:
        initializer(*initargs)
    server = server_type(registry, address, authkey)
    writer.send(server.address)
    writer.close()
    server.serve_forever()


def _shut_down(server, address, state, patience):
    if server.is_alive():
        try:
            _link(address).ask("shutdown")
        except Exception:
            pass  # It ends, or is ended.
        server.join(timeout=patience)
        if server.is_alive():
            server.terminate()
            server.join(timeout=patience)
            if server.is_alive():
                server.kill()
                server.join()
    state.value = State.SHUTDOWN
    _links.pop(address, None)


def _proxy(proxytype, token, manager, exposed):
    """A proxy of what has just been made, which counts for whoever made it until there is the proxy."""
    proxy = proxytype(token, manager._serializer, manager=manager, authkey=manager._authkey, exposed=exposed)
    proxy._link.ask("decref", token.id)
    return proxy


class BaseProxy:
    def __init__(self, token, serializer, manager=None, authkey=None, exposed=None, incref=True, manager_owned=False):
        self._token, self._id, self._serializer, self._manager = token, token.id, serializer, manager
        self._link, self._process, self._close = _link(token.address), None, None
        # Only in the server: another of its objects has it.
        self._owned_by_manager = manager_owned
        self._authkey = authkey
        if incref:
            self._incref()

    def _incref(self):
        self._process = os.getpid()
        if not self._owned_by_manager:
            self._link.ask("incref", self._id)
            self._link.ids.add(self._id)
            state = self._manager and self._manager._state
            self._close = util.Finalize(None, _decref, (self._token, state, self._link), exitpriority=10)

    def __del__(self):
        if self._process == os.getpid() and self._close is not None:
            self._close()

    def _callmethod(self, methodname, args=(), kwds={}):
        if self._process != os.getpid():
            # It came here with a copy of its process's memory.
            self._manager = None
            self._incref()
        kind, result = self._link.call(self._id, methodname, args, kwds)
        if kind == "#RETURN":
            return result
        if kind == "#PROXY":
            exposed, token = result
            return _proxy(self._manager._registry[token.typeid][-1], token, self._manager, exposed)
        try:
            raise _error(kind, result)
        finally:
            del result

    def _getvalue(self):
        """A copy of the object."""
        return self._callmethod("#GETVALUE")

    def __reduce__(self):
        keywords = {}
        if context.get_spawning_popen() is not None:
            keywords["authkey"] = self._authkey
        if getattr(self, "_isauto", False):
            keywords["exposed"] = self._exposed_
            return RebuildProxy, (AutoProxy, self._token, self._serializer, keywords)
        return RebuildProxy, (type(self), self._token, self._serializer, keywords)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>"

    def __str__(self):
        try:
            return self._callmethod("__repr__")
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _decref(token, state, link):
    link.ids.discard(token.id)
    if state is None or state.value == State.STARTED:
        try:
            link.ask("decref", token.id)
        except Exception:
            pass  # The server has ended, and everything with it.
    if not link.ids:
        link.close()


def RebuildProxy(func, token, serializer, kwds):
    """A proxy that came from another process."""
    server = getattr(process.current_process(), "_manager_server", None)
    if server and server.address == token.address:
        kwds["manager_owned"] = True
        if token.id not in server.id_to_local_proxy_obj:
            server.id_to_local_proxy_obj[token.id] = server.id_to_obj[token.id]
    return func(token, serializer, **kwds)


def _remote(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)
    method.__name__ = name
    return method


def MakeProxyType(name, exposed, _cache={}):
    exposed = tuple(exposed)
    try:
        return _cache[name, exposed]
    except KeyError:
        made = type(name, (BaseProxy,), {method: _remote(method) for method in exposed})
        made._exposed_ = exposed
        return _cache.setdefault((name, exposed), made)


def AutoProxy(token, serializer, manager=None, authkey=None, exposed=None, incref=True, manager_owned=False):
    if exposed is None:
        exposed = _link(token.address).ask("get_methods", token)
    proxy = MakeProxyType(f"AutoProxy[{token.typeid}]", exposed)(
        token, serializer, manager=manager, authkey=authkey, incref=incref, manager_owned=manager_owned)
    proxy._isauto = True
    return proxy


class Namespace:
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        items = sorted(f"{name}={value!r}" for name, value in self.__dict__.items() if not name.startswith("_"))
        return f"{type(self).__name__}({', '.join(items)})"


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode, self._value = typecode, value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    def __repr__(self):
        return f"{type(self).__name__}({self._typecode!r}, {self._value!r})"

    value = property(get, set)


class _Array(list):
    def __init__(self, typecode, sequence):
        super().__init__(sequence)
        self._typecode = typecode

    def __repr__(self):
        return f"array({self._typecode!r}, {super().__repr__()})" if self else f"array({self._typecode!r})"


def Array(typecode, sequence, lock=True):
    return _Array(typecode, sequence)


class IteratorProxy(BaseProxy):
    _exposed_ = "__next__", "send", "throw", "close"

    def __iter__(self):
        return self

    def __next__(self, *args):
        return self._callmethod("__next__", args)

    def send(self, *args):
        return self._callmethod("send", args)

    def throw(self, *args):
        return self._callmethod("throw", args)

    def close(self, *args):
        return self._callmethod("close", args)


class AcquirerProxy(BaseProxy):
    _exposed_ = "acquire", "release", "locked"

    def acquire(self, blocking=True, timeout=None):
        return self._callmethod("acquire", (blocking,) if timeout is None else (blocking, timeout))

    def release(self):
        return self._callmethod("release")

    def locked(self):
        return self._callmethod("locked")

    def __enter__(self):
        return self._callmethod("acquire")

    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._callmethod("release")


class ConditionProxy(AcquirerProxy):
    _exposed_ = "acquire", "release", "locked", "wait", "notify", "notify_all"

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def notify(self, n=1):
        return self._callmethod("notify", (n,))

    def notify_all(self):
        return self._callmethod("notify_all")

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        while not (result := predicate()):
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return result


class EventProxy(BaseProxy):
    _exposed_ = "is_set", "set", "clear", "wait"

    def is_set(self):
        return self._callmethod("is_set")

    def set(self):
        return self._callmethod("set")

    def clear(self):
        return self._callmethod("clear")

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = "__getattribute__", "wait", "abort", "reset"

    def wait(self, timeout=None):
        return self._callmethod("wait", (timeout,))

    def abort(self):
        return self._callmethod("abort")

    def reset(self):
        return self._callmethod("reset")

    @property
    def parties(self):
        return self._callmethod("__getattribute__", ("parties",))

    @property
    def n_waiting(self):
        return self._callmethod("__getattribute__", ("n_waiting",))

    @property
    def broken(self):
        return self._callmethod("__getattribute__", ("broken",))


class NamespaceProxy(BaseProxy):
    _exposed_ = "__getattribute__", "__setattr__", "__delattr__"

    def __getattr__(self, key):
        if key[0] == "_":
            return object.__getattribute__(self, key)
        return object.__getattribute__(self, "_callmethod")("__getattribute__", (key,))

    def __setattr__(self, key, value):
        if key[0] == "_":
            return object.__setattr__(self, key, value)
        return object.__getattribute__(self, "_callmethod")("__setattr__", (key, value))

    def __delattr__(self, key):
        if key[0] == "_":
            return object.__delattr__(self, key)
        return object.__getattribute__(self, "_callmethod")("__delattr__", (key,))


class ValueProxy(BaseProxy):
    _exposed_ = "get", "set"

    def get(self):
        return self._callmethod("get")

    def set(self, value):
        return self._callmethod("set", (value,))

    value = property(get, set)
    __class_getitem__ = classmethod(GenericAlias)


def _changing(name, remote=None):
    """What changes the object and is itself the answer."""
    def method(self, value):
        self._callmethod(remote or name, (value,))
        return self
    method.__name__ = name
    return method


BaseListProxy = MakeProxyType("BaseListProxy", (
    "__add__", "__contains__", "__delitem__", "__getitem__", "__imul__", "__len__", "__mul__", "__reversed__", "__rmul__",
    "__setitem__", "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort"))


class ListProxy(BaseListProxy):
    __iadd__, __imul__ = _changing("__iadd__", "extend"), _changing("__imul__")
    __class_getitem__ = classmethod(GenericAlias)


_BaseDictProxy = MakeProxyType("_BaseDictProxy", (
    "__contains__", "__delitem__", "__getitem__", "__ior__", "__iter__", "__len__", "__or__", "__reversed__", "__ror__",
    "__setitem__", "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values"))
_BaseDictProxy._method_to_typeid_ = {"__iter__": "Iterator"}


class DictProxy(_BaseDictProxy):
    __ior__ = _changing("__ior__")
    __class_getitem__ = classmethod(GenericAlias)


_BaseSetProxy = MakeProxyType("_BaseSetProxy", (
    "__and__", "__contains__", "__ge__", "__gt__", "__iand__", "__ior__", "__isub__", "__iter__", "__ixor__", "__le__",
    "__len__", "__lt__", "__or__", "__rand__", "__ror__", "__rsub__", "__rxor__", "__sub__", "__xor__", "add", "clear",
    "copy", "difference", "difference_update", "discard", "intersection", "intersection_update", "isdisjoint", "issubset",
    "issuperset", "pop", "remove", "symmetric_difference", "symmetric_difference_update", "union", "update"))
_BaseSetProxy._method_to_typeid_ = {"__iter__": "Iterator"}


class SetProxy(_BaseSetProxy):
    __ior__, __iand__ = _changing("__ior__"), _changing("__iand__")
    __ixor__, __isub__ = _changing("__ixor__"), _changing("__isub__")
    __class_getitem__ = classmethod(GenericAlias)


ArrayProxy = MakeProxyType("ArrayProxy", ("__len__", "__getitem__", "__setitem__"))


class SyncManager(BaseManager):
    def Pool(self, *args, **kwds):
        raise NotImplementedError("not supported by this page's interpreter: a manager's Pool")


for _name, *_plan in [
        ("Queue", _Queue), ("JoinableQueue", _Queue), ("Event", threading.Event, EventProxy),
        ("Lock", threading.Lock, AcquirerProxy), ("RLock", threading.RLock, AcquirerProxy),
        ("Semaphore", threading.Semaphore, AcquirerProxy), ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
        ("Condition", threading.Condition, ConditionProxy), ("Barrier", threading.Barrier, BarrierProxy),
        ("list", list, ListProxy), ("dict", dict, DictProxy), ("set", set, SetProxy), ("Value", Value, ValueProxy),
        ("Array", Array, ArrayProxy), ("Namespace", Namespace, NamespaceProxy)]:
    SyncManager.register(_name, *_plan)
SyncManager.register("Iterator", proxytype=IteratorProxy, create_method=False)


class SharedMemoryManager(BaseManager):
    def __init__(self, *args, **kwds):
        raise NotImplementedError("not supported by this page's interpreter: SharedMemoryManager; SharedMemory blocks can "
                                  "be made without one")
