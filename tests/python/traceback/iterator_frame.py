# __next__ is a frame under the loop.
class Bad:
    def __iter__(self):
        return self

    def __next__(self):
        return [][0]

for x in Bad():
    pass

# raises: Traceback (most recent call last):
# raises:   File "iterator_frame.py", line 9, in <module>
# raises:     for x in Bad():
# raises:              ~~~^^
# raises:   File "iterator_frame.py", line 7, in __next__
# raises:     return [][0]
# raises:            ~~^^^
# raises: IndexError: list index out of range
