# A name that a module doesn't have, with a hint.
from math import squareroot, pi

# raises: Traceback (most recent call last):
# raises:   File "import_name.py", line 2, in <module>
# raises:     from math import squareroot, pi
# raises: ImportError: cannot import name 'squareroot' from 'math' (unknown location)
