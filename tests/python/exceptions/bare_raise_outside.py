# A bare raise without an active exception.
try:
    raise
except RuntimeError as error:
    print(type(error).__name__, "-", error)  # expect: RuntimeError - No active exception to reraise
