# Many small questions about an error inside a call.
def fact(n):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return 1 if n == 0 else n * fact(n - 1)
data = {"a": [1, 2, {"b": (fact,)}]}
try:
    fact(-1)
except ValueError:
    x = data["a"][2]["b"][0](3) + undefined_name

# raises: Traceback (most recent call last):
# raises:   File "error_in_call.py", line 8, in <module>
# raises:     fact(-1)
# raises:     ~~~~^^^^
# raises:   File "error_in_call.py", line 4, in fact
# raises:     raise ValueError(f"negative: {n}")
# raises: ValueError: negative: -1
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "error_in_call.py", line 10, in <module>
# raises:     x = data["a"][2]["b"][0](3) + undefined_name
# raises:                                   ^^^^^^^^^^^^^^
# raises: NameError: name 'undefined_name' is not defined
# since: 3.14
