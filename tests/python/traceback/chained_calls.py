# In a chain of calls the one that failed is marked.
text = " a,b "
print(text.strip().split(",").index("c"))

# raises: Traceback (most recent call last):
# raises:   File "chained_calls.py", line 3, in <module>
# raises:     print(text.strip().split(",").index("c"))
# raises:           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^
# raises: ValueError: list.index(x): x not in list
