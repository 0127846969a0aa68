# A lambda that is right is not blamed for a mistake below it.
names = sorted(["b", "a"], key=lambda name: name)
later = [lambda i=i: i for i in range(3)]
while True
    pass

# raises:   File "valid_lambda.py", line 4
# raises:     while True
# raises:               ^
# raises: SyntaxError: expected ':'
