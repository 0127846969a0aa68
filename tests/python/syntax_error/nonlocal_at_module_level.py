# nonlocal where nothing encloses.
nonlocal x

# raises:   File "nonlocal_at_module_level.py", line 2
# raises:     nonlocal x
# raises:     ^^^^^^^^^^
# raises: SyntaxError: nonlocal declaration not allowed at module level
