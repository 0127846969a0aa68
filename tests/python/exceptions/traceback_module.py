# The traceback as text.
import traceback
def f(): return 1 / 0
try:
    f()
except ZeroDivisionError as error:
    print(traceback.format_exc(), end="")
    print(traceback.format_exception_only(error))
    print([(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)])

# expect: Traceback (most recent call last):
# expect:   File "traceback_module.py", line 5, in <module>
# expect:     f()
# expect:     ~^^
# expect:   File "traceback_module.py", line 3, in f
# expect:     def f(): return 1 / 0
# expect:                     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: ['ZeroDivisionError: division by zero\n']
# expect: [('<module>', 5), ('f', 3)]
# since: 3.14
