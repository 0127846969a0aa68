"""Messages over pipes."""

import os
from _process import poll as _poll
from multiprocessing import context, reduction

__all__ = ["Connection", "Pipe", "wait"]

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


def _refused(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"not supported by this page's interpreter: multiprocessing.connection.{name}: there "
                                  "are no sockets")
    refuse.__name__ = refuse.__qualname__ = name
    return refuse


Listener, Client = _refused("Listener"), _refused("Client")
