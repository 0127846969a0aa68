# A chain over several lines marks the last part.
words = ["b", "a"]
result = (
    ",".join(words)
    .upper()
    .replacee("A", "x")
)

# raises: Traceback (most recent call last):
# raises:   File "method_chain_lines.py", line 6, in <module>
# raises:     .replacee("A", "x")
# raises:      ^^^^^^^^
# raises: AttributeError: 'str' object has no attribute 'replacee'. Did you mean: 'replace'?
