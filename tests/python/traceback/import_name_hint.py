# A name that a module nearly has.
from math import sqr

# raises: Traceback (most recent call last):
# raises:   File "import_name_hint.py", line 2, in <module>
# raises:     from math import sqr
# raises: ImportError: cannot import name 'sqr' from 'math' (unknown location). Did you mean: 'sqrt'?
