# Managers in brackets and conditional expressions are not blamed for a mistake below them.
with (open("a") as a, open("b") as b):
    mark = "O" if a == b else "X"
    mark += "X"
for i in range(3)
    print(i)

# raises:   File "valid_managers.py", line 5
# raises:     for i in range(3)
# raises:                      ^
# raises: SyntaxError: expected ':'
