# Found by the fuzzer.
import os
print(os.path.commonprefix(0), os.environ.get(set(), "unset"))

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 3, in <module>
# raises:     print(os.path.commonprefix(0), os.environ.get(set(), "unset"))
# raises:                                    ~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^
# raises:   File "<frozen _collections_abc>", line 795, in get
# raises:   File "<frozen os>", line 706, in __getitem__
# raises:   File "<frozen os>", line 788, in encode
# raises: TypeError: str expected, not set
