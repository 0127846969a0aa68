# sys.exit ends a program with a status; finally still runs.
import sys

try:
    print("before")  # expect: before
    sys.exit(3)
finally:
    print("finally")  # expect: finally
print("never")

# exit: 3
