# `range` takes what can be an index, in every place where it is called.
class Index:
    def __init__(self, number): self.number = number
    def __index__(self): return self.number

def spans(*calls):
    for arguments in calls:
        try:
            print(range(*arguments))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)

def one(stops):
    for stop in stops:
        try:
            made = range(stop)
            print(made, len(made), list(made)[:2])
        except TypeError as error:
            print(error)

def three(steps):
    for step in steps:
        try:
            made = range(9, 0, step)
            print(made, list(made))
        except (TypeError, ValueError) as error:
            print(error)

one([3, True, Index(2), 0, -4, 2.0, "3", None])
three([-4, 2, 0, Index(-3), False, 1.5])
spans((), (1, 2, 3, 4), (1, 5), (Index(1), Index(3)), (1, 9, 0))
print(range.__new__(range, 4), type(range.__new__(range, 1, 4)))
# expect: range(0, 3) 3 [0, 1]
# expect: range(0, 1) 1 [0]
# expect: range(0, 2) 2 [0, 1]
# expect: range(0, 0) 0 []
# expect: range(0, -4) 0 []
# expect: 'float' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: range(9, 0, -4) [9, 5, 1]
# expect: range(9, 0, 2) []
# expect: range() arg 3 must not be zero
# expect: range(9, 0, -3) [9, 6, 3]
# expect: range() arg 3 must not be zero
# expect: 'float' object cannot be interpreted as an integer
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError range expected at most 3 arguments, got 4
# expect: range(1, 5)
# expect: range(1, 3)
# expect: ValueError range() arg 3 must not be zero
# expect: range(0, 4) <class 'range'>
