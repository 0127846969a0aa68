# !r, !s and !a, before the format.
text = "ä\n'q'"
print(f"{text!r} {text!a}")  # expect: "ä\n'q'" "\xe4\n'q'"
print(f"{'x'!r:>5}|{'x'!s:<5}|{3!r:^5}|")  # expect:   'x'|x    |  3  |
print(f"{None} {True!r} {1.0!s}")  # expect: None True 1.0
