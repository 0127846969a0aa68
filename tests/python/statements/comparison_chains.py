# Chained comparisons and the membership and identity operators.
x = 5
print(1 < x < 10, 1 < x > 3, 10 > x == 5, x in [5] in [[5]], not x in [1], x not in [1], x is not None)
print(1 == 1.0 == True, "a" < "b" < "c", [1, 2] < [1, 3] <= [2], (1,) < (1, 0), "Z" < "a", "abc" < "abd")

# expect: True True True True True True True
# expect: True True True True True True
