"""Facts about the interpreter; what reaches into it is native."""


class _Record(tuple):
    _fields = ()

    def __getattr__(self, name):
        if name in type(self)._fields:
            return self[type(self)._fields.index(name)]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __repr__(self):
        pairs = [f"{name}={value!r}" for name, value in zip(type(self)._fields, self)]
        return f"sys.{type(self).__name__}({', '.join(pairs)})"


class version_info(_Record):
    _fields = ("major", "minor", "micro", "releaselevel", "serial")


class float_info(_Record):
    _fields = ("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
               "rounds")


class int_info(_Record):
    _fields = ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")


class hash_info(_Record):
    _fields = ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")


class flags(_Record):
    _fields = ("debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
               "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated",
               "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits", "gil",
               "thread_inherit_context", "context_aware_warnings")


class asyncgen_hooks(_Record):
    _fields = ("firstiter", "finalizer")

    def __repr__(self):
        return super().__repr__().removeprefix("sys.")


version_info = version_info((3, 14, 2, "final", 0))
float_info = float_info((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
                         2.220446049250313e-16, 2, 1))
int_info = int_info((30, 4, 4300, 640))
hash_info = hash_info((64, 2305843009213693951, 314159, 0, 1000003, "siphash13", 64, 128, 0))
flags = flags((0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, False, 1, 0, False, 4300, 1, 0, 0))
version = "3.14.2 (Lockstep)"
hexversion = 0x030E02F0
api_version = 1013
copyright = ""
maxsize = 2**63 - 1
maxunicode = 0x10FFFF
byteorder = "little"
platform = "emscripten"
executable = ""
prefix = exec_prefix = base_prefix = "/"
path = []
argv = ["", *_arguments()]
orig_argv = [*argv]
builtin_module_names = ()
dont_write_bytecode = True
float_repr_style = "short"
tracebacklimit = 1000
del tracebacklimit


class implementation:
    name = "cpython"
    cache_tag = "cpython-314"
    version = version_info
    hexversion = hexversion


class _Stream:
    encoding = "utf-8"
    errors = "strict"
    newlines = None
    closed = False

    def __init__(self, number, name):
        self._number = number
        self.name = name
        self.mode = "w"

    def write(self, text):
        return _write(self._number, text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def fileno(self):
        return self._number

    def writable(self):
        return True

    def readable(self):
        return False


class _Input:
    name = "<stdin>"
    encoding = "utf-8"

    def read(self, size=-1):
        return ""

    def readline(self, size=-1):
        return ""

    def __iter__(self):
        return iter(())

    def isatty(self):
        return False


stdin = __stdin__ = _Input()
stdout = __stdout__ = _Stream(1, "<stdout>")
stderr = __stderr__ = _Stream(2, "<stderr>")


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def get_asyncgen_hooks():
    return asyncgen_hooks(_asyncgen_hooks())


def set_asyncgen_hooks(*hooks, **named):
    """Of both hooks those that are given; None takes one away."""
    named = {**dict(zip(asyncgen_hooks._fields, hooks)), **named}
    for name in ("finalizer", "firstiter"):
        if name in named and named[name] is not None and not callable(named[name]):
            raise TypeError(f"callable {name} expected, got {type(named[name]).__name__}")
    _set_asyncgen_hooks(*({**dict(zip(asyncgen_hooks._fields, _asyncgen_hooks())), **named}[name]
                          for name in asyncgen_hooks._fields))


def is_finalizing():
    return False


def get_int_max_str_digits():
    return 4300


def excepthook(exctype, value, traceback, /):
    stderr.write(_format(value, True))


def displayhook(value, /):
    if value is not None:
        stdout.write(repr(value) + "\n")
