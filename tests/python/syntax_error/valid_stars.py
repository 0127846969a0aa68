# Stars that are right are not blamed for a mistake below them.
class A(dict):
    def __init__(self, first, /, second, *, third=1, **rest):
        super().__init__(**rest)
print(max(*[1, 2]), {"a": 1, **{}}, (lambda *, a: a)(a=1))
if 5 > 3
    print("big")

# raises:   File "valid_stars.py", line 6
# raises:     if 5 > 3
# raises:             ^
# raises: SyntaxError: expected ':'
