# A loop over what isn't iterable.
count = 3
for i in count:
    print(i)

# raises: Traceback (most recent call last):
# raises:   File "not_iterable.py", line 3, in <module>
# raises:     for i in count:
# raises:              ^^^^^
# raises: TypeError: 'int' object is not iterable
