# What int() refuses, and how it says so.
for args in (
    ("",), ("x",), ("1.5",), ("1 2",), ("0x10",), ("12a",), ("2", 2), ("8", 8), ("1__0",), ("_1",), ("é",),
    ("- 1",), (b"z",), ("1", 1), ("1", 37), ("09", 0), (float("nan"),), (float("inf"),), (None,), ([],),
    (5, 10), ("a'b",),
):
    try:
        print(int(*args))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, "-", error)

# expect: ValueError - invalid literal for int() with base 10: ''
# expect: ValueError - invalid literal for int() with base 10: 'x'
# expect: ValueError - invalid literal for int() with base 10: '1.5'
# expect: ValueError - invalid literal for int() with base 10: '1 2'
# expect: ValueError - invalid literal for int() with base 10: '0x10'
# expect: ValueError - invalid literal for int() with base 10: '12a'
# expect: ValueError - invalid literal for int() with base 2: '2'
# expect: ValueError - invalid literal for int() with base 8: '8'
# expect: ValueError - invalid literal for int() with base 10: '1__0'
# expect: ValueError - invalid literal for int() with base 10: '_1'
# expect: ValueError - invalid literal for int() with base 10: 'é'
# expect: ValueError - invalid literal for int() with base 10: '- 1'
# expect: ValueError - invalid literal for int() with base 10: b'z'
# expect: ValueError - int() base must be >= 2 and <= 36, or 0
# expect: ValueError - int() base must be >= 2 and <= 36, or 0
# expect: ValueError - invalid literal for int() with base 0: '09'
# expect: ValueError - cannot convert float NaN to integer
# expect: OverflowError - cannot convert float infinity to integer
# expect: TypeError - int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: TypeError - int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: TypeError - int() can't convert non-string with explicit base
# expect: ValueError - invalid literal for int() with base 10: "a'b"
