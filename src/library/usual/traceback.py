"""Exceptions as text; how one is made of it with its frames is native."""

import sys
from sys import _entries, _format, _format_only

_missing = object()


class FrameSummary:
    _text = None

    def __init__(self, filename, lineno, name, line=None):
        self.filename, self.lineno, self.name, self.line = filename, lineno, name, line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, place):
        return tuple(self)[place]

    def __len__(self):
        return 4

    def __eq__(self, other):
        return tuple(self) == tuple(other) if isinstance(other, (FrameSummary, tuple)) else NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _is_shown(entry):
    """As by the interpreter: not the library's, which have no lines."""
    return not entry.filename.startswith("<frozen ")


class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        return cls(entry if isinstance(entry, FrameSummary) else FrameSummary(*entry) for entry in a_list)

    def format(self):
        lines, last, count = [], None, 0
        for entry in (*filter(_is_shown, self), None):
            place = entry and tuple(entry)[:3]
            count = count + 1 if place == last else 1
            if count > 3:
                repeated = f"  [Previous line repeated {count - 3} more time{'s' if count > 4 else ''}]\n"
                lines[-1 if count > 4 else len(lines):] = [repeated]
            elif entry is not None:
                line = f"    {entry.line.strip()}\n" if entry.line else ""
                lines.append(entry._text or f'  File "{place[0]}", line {place[1]}, in {place[2]}\n{line}')
            last = place
        return lines


def _limited(found, limit, from_end=False):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        limit = limit and max(limit, 0)
    if limit is None:
        return found
    count = min(abs(limit), len(found))
    return StackSummary(found[len(found) - count:] if from_end == (limit >= 0) else found[:count])


def extract_tb(tb, limit=None):
    found = StackSummary.from_list(_entries(tb))
    texts = []
    for line in _format(Exception().with_traceback(tb), False).splitlines(keepends=True)[1:-1]:
        if line.startswith("  File "):
            texts.append(line)
        elif line.startswith("  [Previous line repeated "):
            texts += texts[-1:] * int(line.split()[3])
        else:
            texts[-1] += line
    for entry, entry._text in zip(filter(_is_shown, found), texts):
        pass
    return _limited(found, limit)


def extract_stack(f=None, limit=None):
    found, frame = StackSummary(), f or sys._getframe(1)
    while frame is not None:
        code = frame.f_code
        line = frame.f_lineno and sys._line(code.co_filename, frame.f_lineno)
        found.insert(0, FrameSummary(code.co_filename, frame.f_lineno, code.co_name, line and line.strip()))
        frame = frame.f_back
    return _limited(found, limit, True)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    print(*format_list(extracted_list), sep="", end="", file=file or sys.stderr)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    return extract_stack(f or sys._getframe(1), limit).format()


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f or sys._getframe(1), limit), file)


def _pieces(value, tb, limit, chain, seen):
    if isinstance(value, BaseExceptionGroup):
        return _format(value.with_traceback(tb), chain).splitlines(keepends=True)
    pieces, seen = [], (*seen, value)
    before, how = value.__cause__, "The above exception was the direct cause of the following exception:"
    if before is None and not value.__suppress_context__:
        before, how = value.__context__, "During handling of the above exception, another exception occurred:"
    if chain and before is not None and not any(before is known for known in seen):
        pieces = [*_pieces(before, before.__traceback__, limit, chain, seen), f"\n{how}\n\n"]
    if frames := format_tb(tb, limit):
        pieces += ["Traceback (most recent call last):\n", *frames]
    return pieces + _format_only(value)


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _missing:
        value, tb = exc, getattr(exc, "__traceback__", None)
    return [_format(None, chain)] if value is None else _pieces(value, tb, limit, chain, ())


def format_exception_only(exc, /, value=_missing, **options):
    return _format_only(exc if value is _missing else value)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    print(*format_exception(exc, value, tb, limit, chain), sep="", end="", file=file or sys.stderr)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


class TracebackException:
    """An exception's text, without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self.exc_type, self.exc_type_str = exc_type, exc_type.__qualname__
        self.stack = extract_tb(exc_traceback, limit)
        self._text, self._only = str(exc_value), _format_only(exc_value)
        self._all = {chain: _pieces(exc_value, exc_traceback, limit, chain, ()) for chain in (False, True)}

    @classmethod
    def from_exception(cls, exc, **options):
        return cls(type(exc), exc, exc.__traceback__, **options)

    def format(self, *, chain=True, **options):
        yield from self._all[bool(chain)]

    def format_exception_only(self, **options):
        yield from self._only

    def __str__(self):
        return self._text
