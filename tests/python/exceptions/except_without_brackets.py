# Since 3.14 several classes need no parentheses when there is no `as`.
for text in ("x", None, "7"):
    try:
        print(int(text))
    except ValueError, TypeError:
        print("no number:", text)

# expect: no number: x
# expect: no number: None
# expect: 7
# since: 3.14
