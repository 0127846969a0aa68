# sum, any, all, min, max, sorted and joins over generator expressions.
data = [3, -1, 4, -1, 5]
print(sum(x for x in data if x > 0), any(x > 4 for x in data), all(x > -2 for x in data))
print(min(abs(x) for x in data), max((x for x in data), key=lambda x: x % 4))
print(sorted((x * x for x in data), reverse=True), ",".join(str(x) for x in data))
print(list(enumerate(x for x in data))[:2], tuple(x for x in data))
print(set(x for x in data) == {3, -1, 4, 5}, dict((x, -x) for x in data))

# expect: 12 True True
# expect: 1 3
# expect: [25, 16, 9, 1, 1] 3,-1,4,-1,5
# expect: [(0, 3), (1, -1)] (3, -1, 4, -1, 5)
# expect: True {3: -3, -1: 1, 4: -4, 5: -5}
