# A module that doesn't exist.
print("before")  # expect: before
import nonexistent_module

# raises: Traceback (most recent call last):
# raises:   File "import_missing.py", line 3, in <module>
# raises:     import nonexistent_module
# raises: ModuleNotFoundError: No module named 'nonexistent_module'
