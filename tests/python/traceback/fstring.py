# An exception within an f-string marks the expression in it.
price = "12"
print(f"price: {price:.2f} and {price + 1}")

# raises: Traceback (most recent call last):
# raises:   File "fstring.py", line 3, in <module>
# raises:     print(f"price: {price:.2f} and {price + 1}")
# raises:                    ^^^^^^^^^^^
# raises: ValueError: Unknown format code 'f' for object of type 'str'
