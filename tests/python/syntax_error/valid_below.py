# What is right below a mistake is not blamed for it.
total = 3 4
squares = {k: v * v for k, v in {}.items()}
print(max(*[1, 2]), (lambda x: x)(3))

# raises:   File "valid_below.py", line 2
# raises:     total = 3 4
# raises:               ^
# raises: SyntaxError: invalid syntax
