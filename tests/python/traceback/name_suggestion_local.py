# A misspelt local variable.
def total(prices):
    result = 0
    for price in prices:
        result += prize
    return result

total([1, 2])

# raises: Traceback (most recent call last):
# raises:   File "name_suggestion_local.py", line 8, in <module>
# raises:     total([1, 2])
# raises:     ~~~~~^^^^^^^^
# raises:   File "name_suggestion_local.py", line 5, in total
# raises:     result += prize
# raises:               ^^^^^
# raises: NameError: name 'prize' is not defined. Did you mean: 'price'?
