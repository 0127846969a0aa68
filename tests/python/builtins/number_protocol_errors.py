# Conversions that fail.
for convert in (int, float, complex, abs, round, bin, chr, ord, hash, next, divmod, pow):
    try:
        print(convert.__name__, convert([]))
    except TypeError as error:
        print(convert.__name__, "-", error)

# expect: int - int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: float - float() argument must be a string or a real number, not 'list'
# expect: complex - complex() argument must be a string or a number, not list
# expect: abs - bad operand type for abs(): 'list'
# expect: round - type list doesn't define __round__ method
# expect: bin - 'list' object cannot be interpreted as an integer
# expect: chr - 'list' object cannot be interpreted as an integer
# expect: ord - ord() expected string of length 1, but list found
# expect: hash - unhashable type: 'list'
# expect: next - 'list' object is not an iterator
# expect: divmod - divmod expected 2 arguments, got 1
# expect: pow - pow() missing required argument 'exp' (pos 2)
# since: 3.14
