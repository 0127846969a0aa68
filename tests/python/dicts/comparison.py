# Equal whatever the order.
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {} == [])
print({"a": [1]} == {"a": [1]}, {1: 2} != {1: 3}, {"a": 1}.items() <= {"a": 1, "b": 2}.items())

# expect: True True False
# expect: True True True
