"""Exceptions as text; how it is made is native."""

import sys
from sys import _entries, _format, _format_only


class FrameSummary:
    def __init__(self, filename, lineno, name, line=None):
        self.filename, self.lineno, self.name, self.line = filename, lineno, name, line

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def extract_tb(tb, limit=None):
    found = [FrameSummary(*entry) for entry in _entries(tb)]
    return found if limit is None else found[:limit]


def format_list(extracted):
    lines = []
    for file, line, name, source in extracted:
        text = f'  File "{file}", line {line}, in {name}\n'
        lines.append(text + f"    {source}\n" if source else text)
    return lines


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    print("".join(format_tb(tb, limit)), end="", file=file or sys.stderr)


def _exception(exc, value):
    return exc if isinstance(exc, BaseException) or exc is None else value


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    return _format(_exception(exc, value), chain).splitlines(keepends=True)


def format_exception_only(exc, /, value=None):
    return _format_only(_exception(exc, value))


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    print(_format(_exception(exc, value), chain), end="", file=file or sys.stderr)


def format_exc(limit=None, chain=True):
    return _format(sys.exception(), chain)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)
