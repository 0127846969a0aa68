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
