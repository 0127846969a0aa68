# sys.exit raises SystemExit, which can be caught; its code is the argument.
import sys

for argument in (0, 3, "message", None):
    try:
        sys.exit(argument)
    except SystemExit as error:
        print(repr(error), error.code)

# expect: SystemExit(0) 0
# expect: SystemExit(3) 3
# expect: SystemExit('message') message
# expect: SystemExit() None
