# A fallback when a module is missing.
try:
    import fast_missing_module as backend
except ImportError:
    import math as backend
print(backend.__name__)  # expect: math
