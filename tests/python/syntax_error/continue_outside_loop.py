# continue in a function within a loop, but not in a loop of its own.
for i in range(3):
    def f():
        continue

# raises:   File "continue_outside_loop.py", line 4
# raises:     continue
# raises:     ^^^^^^^^
# raises: SyntaxError: 'continue' not properly in loop
