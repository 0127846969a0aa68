# A body that isn't indented.
def f():
print("body")

# raises:   File "bad_indent.py", line 3
# raises:     print("body")
# raises:     ^^^^^
# raises: IndentationError: expected an indented block after function definition on line 2
