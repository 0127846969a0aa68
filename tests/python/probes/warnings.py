# Many small questions about warnings.
import warnings
warnings.warn("careful")
def f(): warnings.warn("old", DeprecationWarning, stacklevel=2)
f()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("x", UserWarning); f()
    print(len(w), w[0].category, w[1].message)
warnings.simplefilter("error")
try: warnings.warn("bang")
except UserWarning as e: print("raised", e)
assert (1, "msg")
x = 1
print(x is 1, "\d", 1 if x is not "a" else 2)

# expect: 2 <class 'UserWarning'> old
# expect: raised bang
# expect: True \d 1
# stderr: warnings.py:15: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
# stderr:   print(x is 1, "\d", 1 if x is not "a" else 2)
# stderr: warnings.py:13: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# stderr:   assert (1, "msg")
# stderr: warnings.py:15: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# stderr:   print(x is 1, "\d", 1 if x is not "a" else 2)
# stderr: warnings.py:15: SyntaxWarning: "is not" with 'str' literal. Did you mean "!="?
# stderr:   print(x is 1, "\d", 1 if x is not "a" else 2)
# stderr: warnings.py:3: UserWarning: careful
# stderr:   warnings.warn("careful")
# stderr: warnings.py:5: DeprecationWarning: old
# stderr:   f()
# since: 3.14
