# Found by the fuzzer.
import sys
sys.stdout.write(None)  # expect: done

# raises: Traceback (most recent call last):
# raises:   File "fuzz.py", line 3, in <module>
# raises:     sys.stdout.write(None)  # expect: done
# raises:     ~~~~~~~~~~~~~~~~^^^^^^
# raises: TypeError: string argument expected, got 'NoneType'
