# Names by dict.
g = 1
def f(a):
    b = a + 1
    names = locals()
    names["c"] = 5
    return names, "g" in globals(), "b" in globals()
print(f(1))  # expect: ({'a': 1, 'b': 2, 'c': 5}, True, False)
globals()["made"] = "here"
print(made)  # expect: here
class C:
    v = 1
    seen = list(locals())[-1]
print(C.seen)  # expect: v
