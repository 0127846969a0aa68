# raise of a call: the line without marks, the frames with.
def make(code):
    return ValueError(f"code {code}")

def check(code):
    if code > 3:
        raise make(code)

for code in range(6):
    check(code)

# raises: Traceback (most recent call last):
# raises:   File "raise_expression.py", line 10, in <module>
# raises:     check(code)
# raises:     ~~~~~^^^^^^
# raises:   File "raise_expression.py", line 7, in check
# raises:     raise make(code)
# raises: ValueError: code 4
