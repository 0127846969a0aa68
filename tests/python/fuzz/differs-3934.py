# Found by the fuzzer.
import os
print(os.path.join("a", "b", 123456.789), os.path.basename(), os.path.dirname())

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 3, in <module>
# raises:     print(os.path.join("a", "b", 123456.789), os.path.basename(), os.path.dirname())
# raises:           ~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
# raises:   File "<frozen posixpath>", line 90, in join
# raises:   File "<frozen genericpath>", line 188, in _check_arg_types
# raises: TypeError: join() argument must be str, bytes, or os.PathLike object, not 'float'
