# The traceback module: frames with their marks, limits, and one string a frame.
import sys, traceback
def outer(): inner()
def inner(): raise RuntimeError("deep")
def deeper(n):
    if n: deeper(n - 1)
    else: 1 / 0
try:
    outer()
except RuntimeError as error:
    tb = error.__traceback__
    for limit in (0, 1, -1):
        traceback.print_exc(limit=limit, file=sys.stdout)
        print(traceback.format_tb(tb, limit) == traceback.format_list(traceback.extract_tb(tb, limit)))
    print(traceback.format_exception(error))
    print(traceback.format_exception(type(error), error, tb.tb_next)[1:])
    said = traceback.TracebackException.from_exception(error)
    print("".join(said.format()), str(said), said.stack[0], sep="")
try:
    deeper(7)
except ZeroDivisionError as error:
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    print(len(traceback.extract_tb(error.__traceback__)), traceback.format_tb(error.__traceback__, 7)[-1])
try:
    try:
        inner()
    except RuntimeError as error:
        raise KeyError("two\nlines") from error
except KeyError as error:
    print(traceback.format_exception(error))
    print(traceback.format_exc(limit=1, chain=False))

# expect: RuntimeError: deep
# expect: True
# expect: Traceback (most recent call last):
# expect:   File "module_pieces.py", line 9, in <module>
# expect:     outer()
# expect:     ~~~~~^^
# expect: RuntimeError: deep
# expect: True
# expect: Traceback (most recent call last):
# expect:   File "module_pieces.py", line 4, in inner
# expect:     def inner(): raise RuntimeError("deep")
# expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: RuntimeError: deep
# expect: True
# expect: ['Traceback (most recent call last):\n', '  File "module_pieces.py", line 9, in <module>\n    outer()\n    ~~~~~^^\n', '  File "module_pieces.py", line 3, in outer\n    def outer(): inner()\n                 ~~~~~^^\n', '  File "module_pieces.py", line 4, in inner\n    def inner(): raise RuntimeError("deep")\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^^\n', 'RuntimeError: deep\n']
# expect: ['  File "module_pieces.py", line 3, in outer\n    def outer(): inner()\n                 ~~~~~^^\n', '  File "module_pieces.py", line 4, in inner\n    def inner(): raise RuntimeError("deep")\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^^\n', 'RuntimeError: deep\n']
# expect: Traceback (most recent call last):
# expect:   File "module_pieces.py", line 9, in <module>
# expect:     outer()
# expect:     ~~~~~^^
# expect:   File "module_pieces.py", line 3, in outer
# expect:     def outer(): inner()
# expect:                  ~~~~~^^
# expect:   File "module_pieces.py", line 4, in inner
# expect:     def inner(): raise RuntimeError("deep")
# expect:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: RuntimeError: deep
# expect: deep<FrameSummary file module_pieces.py, line 9 in <module>>
# expect:   File "module_pieces.py", line 20, in <module>
# expect:     deeper(7)
# expect:     ~~~~~~^^^
# expect:   File "module_pieces.py", line 6, in deeper
# expect:     if n: deeper(n - 1)
# expect:           ~~~~~~^^^^^^^
# expect:   File "module_pieces.py", line 6, in deeper
# expect:     if n: deeper(n - 1)
# expect:           ~~~~~~^^^^^^^
# expect:   File "module_pieces.py", line 6, in deeper
# expect:     if n: deeper(n - 1)
# expect:           ~~~~~~^^^^^^^
# expect:   [Previous line repeated 4 more times]
# expect:   File "module_pieces.py", line 7, in deeper
# expect:     else: 1 / 0
# expect:           ~~^~~
# expect: 9   [Previous line repeated 3 more times]
# expect:
# expect: ['Traceback (most recent call last):\n', '  File "module_pieces.py", line 26, in <module>\n    inner()\n    ~~~~~^^\n', '  File "module_pieces.py", line 4, in inner\n    def inner(): raise RuntimeError("deep")\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^^\n', 'RuntimeError: deep\n', '\nThe above exception was the direct cause of the following exception:\n\n', 'Traceback (most recent call last):\n', '  File "module_pieces.py", line 28, in <module>\n    raise KeyError("two\\nlines") from error\n', "KeyError: 'two\\nlines'\n"]
# expect: Traceback (most recent call last):
# expect:   File "module_pieces.py", line 28, in <module>
# expect:     raise KeyError("two\nlines") from error
# expect: KeyError: 'two\nlines'
# expect:
# since: 3.14
