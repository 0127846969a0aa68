# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
from dataclasses import dataclass, field
show(lambda: hex({**dict(), False: f"0|{1.5:d}"()}))
try:
    pass
except Exception as error:
    pass

# expect: ValueError Unknown format code 'd' for object of type 'float'
# stderr: differs-129.py:8: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
# stderr:   show(lambda: hex({**dict(), False: f"0|{1.5:d}"()}))
