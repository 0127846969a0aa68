# break outside a loop.
if True:
    break

# raises:   File "break_outside_loop.py", line 3
# raises:     break
# raises:     ^^^^^
# raises: SyntaxError: 'break' outside loop
