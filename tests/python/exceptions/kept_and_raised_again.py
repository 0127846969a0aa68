# Exceptions are objects: kept, compared by identity, raised again.
error = ValueError("same")
caught = []
for _ in range(2):
    try:
        raise error
    except ValueError as e:
        caught.append(e)
print(caught[0] is caught[1] is error, error == ValueError("same"))  # expect: True False
print(error.with_traceback(None).__traceback__)  # expect: None
