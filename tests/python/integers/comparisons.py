# Ints and floats compare exactly, strings not at all.
print(1 < 2, 2 <= 2, 3 == 3.0, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**400 > 1e308)
print(10**400 < float("inf"), -1 < -0.5)
for attempt in (lambda: 1 < "2", lambda: 1 >= None, lambda: [] > 5, lambda: 3 < 2j):
    try:
        attempt()
    except TypeError as error:
        print(error)
print(1 == "1", 1 != "1", None == 0)

# expect: True True True True False True
# expect: True True
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '>=' not supported between instances of 'int' and 'NoneType'
# expect: '>' not supported between instances of 'list' and 'int'
# expect: '<' not supported between instances of 'int' and 'complex'
# expect: False True False
