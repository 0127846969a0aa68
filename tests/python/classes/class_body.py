# A class body is code: it runs once, sees its own names, and its functions don't.
x = "module"
class C:
    x = "class"
    y = x.upper()
    if y == "CLASS":
        z = [i * 2 for i in range(3)]
    print("body runs", x)  # expect: body runs class
    def read(self): return x

print(C.y, C.z, C().read())  # expect: CLASS [0, 2, 4] module
print([n for n in vars(C) if not n.startswith("__")])  # expect: ['x', 'y', 'z', 'read']
