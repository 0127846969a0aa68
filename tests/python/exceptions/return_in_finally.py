# A return in finally replaces value and exception; since 3.14 the compiler warns.
def f():
    try:
        return "try"
    finally:
        return "finally"

def g():
    try:
        1 / 0
    finally:
        return "swallowed"

print(f(), g())  # expect: finally swallowed

# stderr: return_in_finally.py:6: SyntaxWarning: 'return' in a 'finally' block
# stderr:   return "finally"
# stderr: return_in_finally.py:12: SyntaxWarning: 'return' in a 'finally' block
# stderr:   return "swallowed"
