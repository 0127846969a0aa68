# Found by the fuzzer.
from collections import Counter
c = Counter()
print(Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=c))

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 4, in <module>
# raises:     print(Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=c))
# raises:                                                  ~~~~~~~~~~~~~~~~~~^~~~~~~~~~~~~~~~~~~
# raises:   File "/lib/python314.zip/collections/__init__.py", line 883, in __or__
# raises:     newcount = other_count if count < other_count else count
# raises:                               ^^^^^^^^^^^^^^^^^^^
# raises: TypeError: '<' not supported between instances of 'int' and 'Counter'
