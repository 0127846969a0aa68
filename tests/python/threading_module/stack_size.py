# `stack_size` tells the size for new threads; zero is the default.
import threading

print(threading.stack_size())
for size in (-1, -10):
    try:
        threading.stack_size(size)
    except ValueError as error:
        print(error)
print(threading.stack_size(0))

# expect: 0
# expect: size must be 0 or a positive value
# expect: size must be 0 or a positive value
# expect: 0
