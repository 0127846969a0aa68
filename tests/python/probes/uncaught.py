# Many small questions about an error nobody catches.
def a(): b()
def b():
    try:
        c()
    except KeyError as e:
        raise ValueError("wrapped") from e
def c(): return {}["missing"]
class Boom(Exception):
    def __str__(self): return "boom!"
try:
    raise Boom
except Boom as e:
    print(e, repr(e))
a()

# expect: boom! Boom()
# raises: Traceback (most recent call last):
# raises:   File "uncaught.py", line 5, in b
# raises:     c()
# raises:     ~^^
# raises:   File "uncaught.py", line 8, in c
# raises:     def c(): return {}["missing"]
# raises:                     ~~^^^^^^^^^^^
# raises: KeyError: 'missing'
# raises:
# raises: The above exception was the direct cause of the following exception:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "uncaught.py", line 15, in <module>
# raises:     a()
# raises:     ~^^
# raises:   File "uncaught.py", line 2, in a
# raises:     def a(): b()
# raises:              ~^^
# raises:   File "uncaught.py", line 7, in b
# raises:     raise ValueError("wrapped") from e
# raises: ValueError: wrapped
# since: 3.14
