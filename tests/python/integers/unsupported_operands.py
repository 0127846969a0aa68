# An int with operands that don't fit.
attempts = [
    lambda: 1 + "2", lambda: "2" + 1, lambda: 1 - [], lambda: 2 * {}, lambda: 1 / None, lambda: 5 % "x",
    lambda: 2 ** "3", lambda: 1 << "1", lambda: 1 & 1.5, lambda: -"5", lambda: ~1.5, lambda: 1 @ 2,
    lambda: divmod(1, "x"), lambda: abs("x"), lambda: 1 + None, lambda: [] + 1, lambda: (1,) + [2],
    lambda: None + 1, lambda: {} | 5, lambda: "a" * "b", lambda: "a" * 1.5, lambda: [1] * [2],
    lambda: print + 1, lambda: int + int,
]
for attempt in attempts:
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: can only concatenate str (not "int") to str
# expect: unsupported operand type(s) for -: 'int' and 'list'
# expect: unsupported operand type(s) for *: 'int' and 'dict'
# expect: unsupported operand type(s) for /: 'int' and 'NoneType'
# expect: unsupported operand type(s) for %: 'int' and 'str'
# expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: unsupported operand type(s) for <<: 'int' and 'str'
# expect: unsupported operand type(s) for &: 'int' and 'float'
# expect: bad operand type for unary -: 'str'
# expect: bad operand type for unary ~: 'float'
# expect: unsupported operand type(s) for @: 'int' and 'int'
# expect: unsupported operand type(s) for divmod(): 'int' and 'str'
# expect: bad operand type for abs(): 'str'
# expect: unsupported operand type(s) for +: 'int' and 'NoneType'
# expect: can only concatenate list (not "int") to list
# expect: can only concatenate tuple (not "list") to tuple
# expect: unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: unsupported operand type(s) for |: 'dict' and 'int'
# expect: can't multiply sequence by non-int of type 'str'
# expect: can't multiply sequence by non-int of type 'float'
# expect: can't multiply sequence by non-int of type 'list'
# expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
# expect: unsupported operand type(s) for +: 'type' and 'type'
