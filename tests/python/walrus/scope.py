# := in a function is local, in a comprehension it is the function's.
def f():
    squares = [last := i * i for i in range(4)]
    return squares, last
print(f())  # expect: ([0, 1, 4, 9], 9)
try:
    last
except NameError as error:
    print(error)  # expect: name 'last' is not defined
