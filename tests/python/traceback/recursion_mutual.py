# Two functions in turn are not collapsed.
def even(n):
    return odd(n - 1)

def odd(n):
    if n < 0:
        raise ValueError("negative")
    return even(n - 1)

even(4)

# raises: Traceback (most recent call last):
# raises:   File "recursion_mutual.py", line 10, in <module>
# raises:     even(4)
# raises:     ~~~~^^^
# raises:   File "recursion_mutual.py", line 3, in even
# raises:     return odd(n - 1)
# raises:   File "recursion_mutual.py", line 8, in odd
# raises:     return even(n - 1)
# raises:   File "recursion_mutual.py", line 3, in even
# raises:     return odd(n - 1)
# raises:   File "recursion_mutual.py", line 8, in odd
# raises:     return even(n - 1)
# raises:   File "recursion_mutual.py", line 3, in even
# raises:     return odd(n - 1)
# raises:   File "recursion_mutual.py", line 7, in odd
# raises:     raise ValueError("negative")
# raises: ValueError: negative
