# continue in a loop doesn't hide the exception of the last round.
def close(n):
    if n == 2:
        raise OSError(f"close {n}")
for n in range(3):
    try:
        continue
    finally:
        close(n)

# raises: Traceback (most recent call last):
# raises:   File "exception_in_finally_loop.py", line 9, in <module>
# raises:     close(n)
# raises:     ~~~~~^^^
# raises:   File "exception_in_finally_loop.py", line 4, in close
# raises:     raise OSError(f"close {n}")
# raises: OSError: close 2
