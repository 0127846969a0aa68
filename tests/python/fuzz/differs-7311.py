# Found by the fuzzer.
import time
time.sleep(-1.002)

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 3, in <module>
# raises:     time.sleep(-1.002)
# raises:     ~~~~~~~~~~^^^^^^^^
# raises:   File "/lib/python314.zip/pyodide/webloop.py", line 1145, in _sleep
# raises:     _orig_sleep(t)
# raises:     ~~~~~~~~~~~^^^
# raises: ValueError: sleep length must be non-negative
