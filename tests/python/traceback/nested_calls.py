# One entry for each frame, the innermost last.
def one(x):
    return two(x) + 1

def two(x):
    return three(x) * 2

def three(x):
    return int(x)

print(one("12"))  # expect: 25
print(one("zwölf"))

# raises: Traceback (most recent call last):
# raises:   File "nested_calls.py", line 12, in <module>
# raises:     print(one("zwölf"))
# raises:           ~~~^^^^^^^^^
# raises:   File "nested_calls.py", line 3, in one
# raises:     return two(x) + 1
# raises:            ~~~^^^
# raises:   File "nested_calls.py", line 6, in two
# raises:     return three(x) * 2
# raises:            ~~~~~^^^
# raises:   File "nested_calls.py", line 9, in three
# raises:     return int(x)
# raises: ValueError: invalid literal for int() with base 10: 'zwölf'
