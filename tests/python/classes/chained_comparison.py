# a < b < c evaluates b once and stops at the first that is false.
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print(f"{self.n} < {other.n}?")
        return self.n < other.n

def get(n):
    print("get", n)
    return N(n)

print(get(1) < get(2) < get(3))
print(get(5) < get(4) < get(9))
print(1 < 2 > 1 != 3, 1 == 1 in [1])

# expect: get 1
# expect: get 2
# expect: 1 < 2?
# expect: get 3
# expect: 2 < 3?
# expect: True
# expect: get 5
# expect: get 4
# expect: 5 < 4?
# expect: False
# expect: True True
