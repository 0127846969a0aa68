# del removes names, items and attributes.
x = 1
del x
try:
    x
except NameError as error:
    print(error)  # expect: name 'x' is not defined
a, b = [1, 2, 3], {"k": 1, "j": 2}
del a[0], b["k"]
print(a, b)  # expect: [2, 3] {'j': 2}
def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as error:
        return str(error)
print(f())  # expect: cannot access local variable 'y' where it is not associated with a value
try:
    del undefined
except NameError as error:
    print(error)  # expect: name 'undefined' is not defined
