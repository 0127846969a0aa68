# float() of strings.
print(float("1.5"), float(" -2e3 "), float("1_0.5"), float(".5"), float("5."), float("inf"))
print(float("-Infinity"), float("nan"), float("1e400"), float(3), float(), float(True))
print(float("1e-400"))
for value in ("", "x", "1.2.3", "1e", "0x1", None, [], "1_", "- 1", b"q"):
    try:
        print(float(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1.5 -2000.0 10.5 0.5 5.0 inf
# expect: -inf nan inf 3.0 0.0 1.0
# expect: 0.0
# expect: ValueError - could not convert string to float: ''
# expect: ValueError - could not convert string to float: 'x'
# expect: ValueError - could not convert string to float: '1.2.3'
# expect: ValueError - could not convert string to float: '1e'
# expect: ValueError - could not convert string to float: '0x1'
# expect: TypeError - float() argument must be a string or a real number, not 'NoneType'
# expect: TypeError - float() argument must be a string or a real number, not 'list'
# expect: ValueError - could not convert string to float: '1_'
# expect: ValueError - could not convert string to float: '- 1'
# expect: ValueError - could not convert string to float: b'q'
