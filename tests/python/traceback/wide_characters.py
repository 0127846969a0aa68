# Wide characters take two columns.
価格 = {"本": 1}
print("値段", 価格["本"] / 0)

# raises: Traceback (most recent call last):
# raises:   File "wide_characters.py", line 3, in <module>
# raises:     print("値段", 価格["本"] / 0)
# raises:                   ~~~~~~~~~~~^~~
# raises: ZeroDivisionError: division by zero
