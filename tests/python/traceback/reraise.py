# A bare raise keeps the whole path.
def inner():
    return {}["k"]

def outer():
    try:
        inner()
    except KeyError:
        print("handled in part")  # expect: handled in part
        raise

outer()

# raises: Traceback (most recent call last):
# raises:   File "reraise.py", line 12, in <module>
# raises:     outer()
# raises:     ~~~~~^^
# raises:   File "reraise.py", line 7, in outer
# raises:     inner()
# raises:     ~~~~~^^
# raises:   File "reraise.py", line 3, in inner
# raises:     return {}["k"]
# raises:            ~~^^^^^
# raises: KeyError: 'k'
