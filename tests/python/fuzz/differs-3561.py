# Found by the fuzzer.
_ = case

# raises: Traceback (most recent call last):
# raises:   File "differs-3561.py", line 2, in <module>
# raises:     _ = case
# raises:         ^^^^
# raises: NameError: name 'case' is not defined. Did you mean: 'False'?
