"""Files in memory; there are no others here."""

__all__ = ["StringIO", "BytesIO", "IOBase", "TextIOBase", "RawIOBase", "BufferedIOBase", "UnsupportedOperation", "SEEK_SET",
           "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    pass


def open(file, mode="r", *args, **kwargs):
    raise NotImplementedError("not supported by this page's interpreter: open()")


class IOBase:
    _closed = False
    _closed_message = "I/O operation on closed file"

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def _check(self):
        if self._closed:
            raise ValueError(self._closed_message)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def flush(self):
        self._check()

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def readable(self):
        return False

    writable = seekable = readable

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class _Memory:
    """What text and bytes in memory have in common: content, a place, and how they are read."""

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def tell(self):
        self._check()
        return self._place

    def _until(self, end):
        part = self._content[self._place:end]
        self._place = max(self._place, min(end, len(self._content)))
        return part

    def _end(self, size):
        if size is None or size < 0:
            return len(self._content)
        return self._place + size

    def read(self, size=-1, /):
        self._check()
        self._flatten()
        return self._until(self._end(size))

    def readline(self, size=-1, /):
        self._check()
        self._flatten()
        newline = self._content.find(self._newline, self._place)
        end = len(self._content) if newline < 0 else newline + 1
        return self._until(min(end, self._end(size)))

    def truncate(self, size=None, /):
        self._check()
        self._flatten()
        if size is None:
            size = self._place
        elif size < 0:
            raise ValueError(f"negative size value {size}")
        self._content = self._content[:size]
        return size

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__tp_name__}' object")


class StringIO(_Memory, TextIOBase):
    __tp_name__ = "_io.StringIO"
    _newline = "\n"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline not in ("\n", "", None, "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if newline in ("\r", "\r\n"):
            raise NotImplementedError(f"not supported by this page's interpreter: StringIO(newline={newline!r})")
        self._universal = newline is None
        self._content, self._parts, self._place = "", [], 0
        if initial_value:
            self.write(initial_value)
            self._flatten()
            self._place = 0

    def _flatten(self):
        """Text written at the end is joined when someone looks."""
        if self._parts:
            self._content += "".join(self._parts)
            self._parts = []

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        text = s.replace("\r\n", "\n").replace("\r", "\n") if self._universal else s
        if self._parts or self._place == len(self._content):
            self._parts.append(text)
        else:
            content = self._content
            if self._place > len(content):
                content += "\0" * (self._place - len(content))
            self._content = content[:self._place] + text + content[self._place + len(text):]
        self._place += len(text)
        return len(s)

    def getvalue(self):
        self._check()
        self._flatten()
        return self._content

    def seek(self, pos, whence=0, /):
        self._check()
        self._flatten()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._place = pos
        elif whence not in (1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        elif pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._place = len(self._content)
        return self._place

    def __repr__(self):
        return f"<_io.StringIO object at {id(self):#x}>"


class BytesIO(_Memory, BufferedIOBase):
    __tp_name__ = "_io.BytesIO"
    _closed_message = "I/O operation on closed file."
    _newline = b"\n"

    def __init__(self, initial_bytes=b""):
        self._content, self._place = bytearray(b"" if initial_bytes is None else initial_bytes), 0

    def _flatten(self):
        pass

    def _until(self, end):
        return bytes(_Memory._until(self, end))

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(b)
        if self._place > len(self._content):
            self._content += bytes(self._place - len(self._content))
        self._content[self._place:self._place + len(data)] = data
        self._place += len(data)
        return len(data)

    def getvalue(self):
        self._check()
        return bytes(self._content)

    def getbuffer(self):
        self._check()
        return memoryview(self._content)

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        start = (0, self._place, len(self._content))[whence]
        self._place = max(0, start + pos)
        return self._place

    def __repr__(self):
        return f"<_io.BytesIO object at {id(self):#x}>"


for _class in (StringIO, BytesIO):
    _class.__module__ = "_io"
UnsupportedOperation.__module__ = "io"
