"""Messages over pipes."""

import os
from _process import adopt as _adopt, give as _give, poll as _poll, publish as _publish
from multiprocessing import context, reduction

__all__ = ["Client", "Connection", "Listener", "Pipe", "wait"]

BufferTooShort = context.BufferTooShort
_dumps, _loads = reduction.ForkingPickler.dumps, reduction.ForkingPickler.loads


class _ConnectionBase:
    """One end: a handle to read from, one to write to, or, where messages go both ways, one of each."""

    _handle = _out = None

    def __init__(self, handle, readable=True, writable=True, *, out=None):
        handle = handle.__index__()
        if handle < 0:
            raise ValueError("invalid handle")
        if not readable and not writable:
            raise ValueError("at least one of `readable` and `writable` must be True")
        self._handle, self._out = handle, handle if out is None else out
        self._readable, self._writable = readable, writable

    def __del__(self):
        self.close()

    def _check_closed(self):
        if self._handle is None:
            raise OSError("handle is closed")

    def _check_readable(self):
        self._check_closed()
        if not self._readable:
            raise OSError("connection is write-only")

    def _check_writable(self):
        self._check_closed()
        if not self._writable:
            raise OSError("connection is read-only")

    @property
    def closed(self):
        return self._handle is None

    @property
    def readable(self):
        return self._readable

    @property
    def writable(self):
        return self._writable

    def fileno(self):
        self._check_closed()
        return self._handle

    def close(self, _close=os.close):
        handles = {self._handle, self._out} - {None}
        self._handle = self._out = None
        for handle in handles:
            _close(handle)

    def send_bytes(self, buf, offset=0, size=None):
        self._check_writable()
        if type(buf) is bytes and not offset and size is None:
            return self._send(buf)
        view = memoryview(buf).cast("B")
        length = view.nbytes
        if offset < 0:
            raise ValueError("offset is negative")
        if length < offset:
            raise ValueError("buffer length < offset")
        if size is None:
            size = length - offset
        elif size < 0:
            raise ValueError("size is negative")
        elif offset + size > length:
            raise ValueError("buffer length < offset + size")
        self._send(bytes(view[offset:offset + size]))

    def send(self, obj):
        self._check_writable()
        self._send(_dumps(obj))

    def recv_bytes(self, maxlength=None):
        self._check_readable()
        if maxlength is not None and maxlength < 0:
            raise ValueError("negative maxlength")
        return self._receive(maxlength)

    def recv_bytes_into(self, buf, offset=0):
        self._check_readable()
        with memoryview(buf).cast("B") as view:
            if offset < 0:
                raise ValueError("negative offset")
            if offset > view.nbytes:
                raise ValueError("offset too large")
            data = self._receive()
            if view.nbytes < offset + len(data):
                raise BufferTooShort(data)
            view[offset:offset + len(data)] = data
            return len(data)

    def recv(self):
        self._check_readable()
        return _loads(self._receive())

    def poll(self, timeout=0.0):
        self._check_readable()
        return bool(_poll([self._handle], _patience(timeout)))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


class Connection(_ConnectionBase):
    """Each message follows its length, in four bytes or, after four of ones, in eight."""

    def _send(self, data):
        length = len(data)
        head = length.to_bytes(4) if length <= 0x7fffffff else b"\xff" * 4 + length.to_bytes(8)
        os.write(self._out, head + data)

    def _receive(self, maxlength=None):
        length = int.from_bytes(self._read(4), signed=True)
        if length == -1:
            length = int.from_bytes(self._read(8))
        if maxlength is not None and length > maxlength:
            # The rest of it is in the way of every other message.
            if self._writable:
                self._readable = False
            else:
                self.close()
            raise OSError("bad message length")
        return self._read(length)

    def _read(self, size):
        handle, parts, missing = self._handle, [], size
        while missing > 0:
            part = os.read(handle, missing)
            if not part:
                if missing == size:
                    raise EOFError
                raise OSError("got end of file during message")
            parts.append(part)
            missing -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)


def Pipe(duplex=True):
    here, there = os.pipe()
    if not duplex:
        return Connection(here, writable=False), Connection(there, readable=False)
    there_in, here_out = os.pipe()
    return Connection(here, out=here_out), Connection(there_in, out=there)


def _patience(timeout):
    return timeout if timeout is None else max(timeout, 0)


def _handle_of(obj):
    return obj.fileno() if hasattr(obj, "fileno") else obj.__index__()


def wait(object_list, timeout=None):
    """Those of some connections and sentinels that can be read, once there is one."""
    handles = [(_handle_of(obj), obj) for obj in object_list]
    ready = _poll([handle for handle, _ in handles], _patience(timeout))
    return [obj for handle, obj in handles if handle in ready]


def _reduce(connection):
    connection._check_closed()
    ends = reduction.DupFd(connection._handle), reduction.DupFd(connection._out)
    return _rebuild, (*ends, connection.readable, connection.writable)


def _rebuild(handle, out, readable, writable):
    return Connection(handle.detach(), readable, writable, out=out.detach())


reduction.register(Connection, _reduce)


# What asks a listener for a connection: two handles. As a pipe's room is a multiple of its length, it is written whole.
_REQUEST = 16
# The ends of listeners' pipes that this process has hold of. It keeps those of others: it holds each once, whoever uses it.
_reached = set()


class Listener:
    """Accepts connections from processes that know its address. There are no sockets: those who want a connection make two
    pipes, and send the numbers of the ends that are the listener's through a pipe of its."""

    _requests = None

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        if address is not None or family not in (None, "AF_UNIX"):
            raise NotImplementedError("not supported by this page's interpreter: multiprocessing.connection.Listener with "
                                      "an address of one's own: there are no sockets")
        _check_key(authkey)
        self._authkey = authkey
        self._requests, self._writer = os.pipe()
        _publish(self._writer)
        _reached.add(self._writer)
        self._address = f"listener-{os.getpid()}-{self._writer}"

    def accept(self):
        if self._requests is None:
            raise OSError("listener is closed")
        request = os.read(self._requests, _REQUEST)
        connection = Connection(int(request[:8]), out=int(request[8:]))
        if self._authkey is not None:
            _challenge(connection, self._authkey)
            _answer(connection, self._authkey)
        return connection

    def close(self, _close=os.close, _reached=_reached):
        if self._requests is not None:
            _close(self._requests)
            _close(self._writer)
            _reached.discard(self._writer)
            self._requests = None

    __del__ = close

    @property
    def address(self):
        return self._address

    @property
    def last_accepted(self):
        """Those who connect have no address."""
        return ""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Client(address, family=None, authkey=None):
    _check_key(authkey)
    pid, requests = _place(address)
    here, out = os.pipe()
    there, there_out = os.pipe()
    ours, theirs = Connection(here, out=there_out), (there, out)
    is_own = pid == os.getpid()
    try:
        if requests not in _reached:
            if is_own or not _adopt(requests):
                raise BrokenPipeError
            _reached.add(requests)
        if not is_own:
            _give(pid, theirs)
        os.write(requests, b"%8d%8d" % theirs)
    except (BrokenPipeError, ProcessLookupError):
        raise FileNotFoundError(2, "No such file or directory") from None
    finally:
        # In one process both have the same hold of them.
        if not is_own:
            for handle in theirs:
                os.close(handle)
    if authkey is not None:
        _answer(ours, authkey)
        _challenge(ours, authkey)
    return ours


def _place(address):
    kind, *numbers = address.split("-") if isinstance(address, str) else [None]
    if kind != "listener":
        raise NotImplementedError("not supported by this page's interpreter: multiprocessing.connection.Client with an "
                                  "address that is no listener's of this program: there are no sockets")
    pid, requests = map(int, numbers)
    return pid, requests


def _check_key(authkey):
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError("authkey should be a byte string")


def _digest(authkey, message):
    from hashlib import sha256
    return sha256(sha256(authkey).digest() + message).digest()


def _challenge(connection, authkey):
    """Whether the other one knows the key."""
    message = os.urandom(32)
    connection.send_bytes(b"#CHALLENGE#" + message)
    if connection.recv_bytes(256) == _digest(authkey, message):
        connection.send_bytes(b"#WELCOME#")
    else:
        connection.send_bytes(b"#FAILURE#")
        raise context.AuthenticationError("digest received was wrong")


def _answer(connection, authkey):
    message = connection.recv_bytes(256).removeprefix(b"#CHALLENGE#")
    connection.send_bytes(_digest(authkey, message))
    if connection.recv_bytes(256) != b"#WELCOME#":
        raise context.AuthenticationError("digest sent was rejected")
