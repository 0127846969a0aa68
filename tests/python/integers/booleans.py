# True and False are 1 and 0.
print(True + True, True * 5, sum([True, False, True]), -True, not True, True == 1)
print(isinstance(True, int), int(True), str(True), repr(False), True > False, [10, 20][True])
print({1: "a", True: "b"})
print(bool("x"), bool([]), bool(0.0), True and 5, False or "x", True & True, True & 1)
print(type(True | False), type(True + 0))

# expect: 2 5 2 -1 False True
# expect: True 1 True False True 20
# expect: {1: 'b'}
# expect: True False False 5 x True 1
# expect: <class 'bool'> <class 'int'>
