# Names at module level, globals() and locals().
a = 1
globals()["b"] = 2
print(b, "a" in globals(), globals() is locals())  # expect: 2 True True
def f(x, y=2):
    z = x
    return locals()
print(f(1))  # expect: {'x': 1, 'y': 2, 'z': 1}
print(__name__)  # expect: __main__
