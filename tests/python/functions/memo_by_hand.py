# A dict as a cache for a recursive function, held in a default value.
def ways(n, memo={}):
    if n < 2:
        return 1
    if n not in memo:
        memo[n] = ways(n - 1) + ways(n - 2)
    return memo[n]

print(ways(80))  # expect: 37889062373143906
print(len(ways.__defaults__[0]))  # expect: 79
