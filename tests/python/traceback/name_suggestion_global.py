# A misspelt global from within a function.
maximum = 10

def check(n):
    return n < maximun

check(3)

# raises: Traceback (most recent call last):
# raises:   File "name_suggestion_global.py", line 7, in <module>
# raises:     check(3)
# raises:     ~~~~~^^^
# raises:   File "name_suggestion_global.py", line 5, in check
# raises:     return n < maximun
# raises:                ^^^^^^^
# raises: NameError: name 'maximun' is not defined. Did you mean: 'maximum'?
