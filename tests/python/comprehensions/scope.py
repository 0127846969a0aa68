# The loop variable stays inside, and outer variables are seen.
x = "outer"
print([x for x in range(3)], x)  # expect: [0, 1, 2] outer
def f(n):
    y = 10
    result = [n + y + i for i in range(2)]
    return result, sorted(locals())
print(f(1))  # expect: ([11, 12], ['n', 'result', 'y'])
print([lambda: i for i in range(3)][0]())  # expect: 2
