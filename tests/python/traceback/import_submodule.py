# A dotted import below a module that is no package.
import math.extra

# raises: Traceback (most recent call last):
# raises:   File "import_submodule.py", line 2, in <module>
# raises:     import math.extra
# raises: ModuleNotFoundError: No module named 'math.extra'; 'math' is not a package
