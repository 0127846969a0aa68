# raise … from None hides what went before.
def find(key):
    try:
        return {}[key]
    except KeyError:
        raise LookupError(f"no {key}") from None

find("x")

# raises: Traceback (most recent call last):
# raises:   File "suppressed_context.py", line 8, in <module>
# raises:     find("x")
# raises:     ~~~~^^^^^
# raises:   File "suppressed_context.py", line 6, in find
# raises:     raise LookupError(f"no {key}") from None
# raises: LookupError: no x
