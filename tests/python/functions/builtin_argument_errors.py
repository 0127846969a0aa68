# Built-in functions word their complaints about arguments themselves.
calls = [
    lambda: len(), lambda: len(1, 2), lambda: abs(), lambda: ord("ab"), lambda: chr("a"), lambda: isinstance(1),
    lambda: range(), lambda: range(1, 2, 3, 4), lambda: int(1, 2, 3), lambda: sorted(), lambda: sum(),
    lambda: len(x=1), lambda: print(colour=1), lambda: [].append(), lambda: [].append(1, 2), lambda: "".join(),
    lambda: {}.get(), lambda: [].pop(1, 2), lambda: "a".split(1), lambda: pow(2), lambda: divmod(1),
]
for call in calls:
    try:
        call()
    except TypeError as error:
        print(error)

# expect: len() takes exactly one argument (0 given)
# expect: len() takes exactly one argument (2 given)
# expect: abs() takes exactly one argument (0 given)
# expect: ord() expected a character, but string of length 2 found
# expect: 'str' object cannot be interpreted as an integer
# expect: isinstance expected 2 arguments, got 1
# expect: range expected at least 1 argument, got 0
# expect: range expected at most 3 arguments, got 4
# expect: int expected at most 2 arguments, got 3
# expect: sorted expected 1 argument, got 0
# expect: sum() takes at least 1 positional argument (0 given)
# expect: len() takes no keyword arguments
# expect: print() got an unexpected keyword argument 'colour'
# expect: list.append() takes exactly one argument (0 given)
# expect: list.append() takes exactly one argument (2 given)
# expect: str.join() takes exactly one argument (0 given)
# expect: get expected at least 1 argument, got 0
# expect: pop expected at most 1 argument, got 2
# expect: must be str or None, not int
# expect: pow() missing required argument 'exp' (pos 2)
# expect: divmod expected 2 arguments, got 1
# since: 3.14
