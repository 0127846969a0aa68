"""Runs programs as a CPython would run them as scripts, many in one interpreter, and tells what they did.

Why: starting CPython in WebAssembly takes a second; a corpus of hundreds of programs wants one start. Each program gets
what a script of its own would have: a fresh `__main__`, its own `sys.modules`, the whole recursion limit, a traceback
with its own frames only and with the source lines that carets need.

It must not know what a program is expected to do, nor which CPython runs it: the same file serves Pyodide (through
`programs.mjs`) and a native one (`python3 programs.py FILES`, one line of JSON for each).
"""

import contextlib
import gc
import io
import json
import linecache
import os
import sys
import tempfile
import types

RECURSION_LIMIT = 1000
STOCK = set(sys.modules)


def needs_more(source):
    return "".join(source.split("\n", 2)[1:2]).startswith("# needs: ")


def run_apart(name, source):
    """Like `run`, in a process of its own: its end waits for threads, and `asyncio` can't be imported afresh."""
    import subprocess
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(source)
        ended = subprocess.run([sys.executable, name], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                               text=True)
    stdout, stderr = (text.replace(os.path.join(folder, ""), "") for text in (ended.stdout, ended.stderr))
    return {"stdout": stdout, "stderr": stderr, "exit": ended.returncode}


def run(name, source):
    """Runs `source` as the script `name`: what it wrote to stdout and stderr, and its exit status."""
    kept = dict(sys.modules), (sys.stdout, sys.stderr, sys.argv)
    sys.stdout, sys.stderr, sys.argv = io.StringIO(), io.StringIO(), [name]
    for module in set(sys.modules) - STOCK:
        del sys.modules[module]
    try:
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            status = execute(name, source)
        return {"stdout": sys.stdout.getvalue(), "stderr": sys.stderr.getvalue(), "exit": status}
    finally:
        modules, (sys.stdout, sys.stderr, sys.argv) = kept
        sys.modules.clear()
        sys.modules.update(modules)
        linecache.clearcache()


def execute(name, source):
    """The exit status of the script, after its globals are gone, as at the end of a process.

    The text is written to a file, because CPython quotes lines in errors and warnings from there.
    """
    with open(name, "w", encoding="utf-8") as file:
        file.write(source)
    script = sys.modules["__main__"] = types.ModuleType("__main__")
    script.__file__ = name
    try:
        code = compile(source, name, "exec", dont_inherit=True)
        sys.setrecursionlimit(RECURSION_LIMIT + depth())
        exec(code, script.__dict__)
        return 0
    except SystemExit as end:
        return exit_status(end.code)
    except BaseException as error:
        report(error)
        return 1
    finally:
        sys.setrecursionlimit(RECURSION_LIMIT)
        script.__dict__.clear()
        gc.collect()


def depth():
    """How many frames of ours lie below a script's first."""
    frame, count = sys._getframe(1), 0
    while frame:
        frame, count = frame.f_back, count + 1
    return count


def exit_status(code):
    """What a process ends with after `SystemExit(code)`."""
    if code is None or isinstance(code, int):
        return code or 0
    print(code, file=sys.stderr)
    return 1


def report(error):
    """Prints the traceback as the end of a script does, without our own frame."""
    own = error.__traceback__.tb_next
    sys.__excepthook__(type(error), error.with_traceback(own), own)


def report_file(path):
    """What the program at `path` did, as one line of JSON."""
    with open(path, encoding="utf-8") as file:
        source = file.read()
    act = run_apart if needs_more(source) else run
    return json.dumps({"file": path, **act(os.path.basename(path), source)})


if __name__ == "__main__":
    del sys.path[0]  # the folder of this file: its neighbours are not the programs' modules
    for path in sys.argv[1:] or sys.stdin.read().split():
        print(report_file(path))
