# Modules and names that don't exist.
def one(): import nothing_here
def two(): from math import nothing_here
def three(): import math.nothing
def four(): import nothing.at.all
def five(): from nothing_here import x
def six(): from . import x
for attempt in (one, two, three, four, five, six):
    try:
        attempt()
    except ImportError as error:
        print(type(error).__name__, "-", str(error).split(" (")[0])

# expect: ModuleNotFoundError - No module named 'nothing_here'
# expect: ImportError - cannot import name 'nothing_here' from 'math'
# expect: ModuleNotFoundError - No module named 'math.nothing'; 'math' is not a package
# expect: ModuleNotFoundError - No module named 'nothing'
# expect: ModuleNotFoundError - No module named 'nothing_here'
# expect: ImportError - attempted relative import with no known parent package
