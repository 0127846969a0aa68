# A block missing after a head of two lines.
for age in (3,
            4):
print(age)

# raises:   File "block_on_two_lines.py", line 4
# raises:     print(age)
# raises:     ^^^^^
# raises: IndentationError: expected an indented block after 'for' statement on line 2
