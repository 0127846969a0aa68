# max with a key function that fails deep inside.
prices = {"tea": {"cents": 180}, "coffee": {"cents": 250}, "water": {}}
def cents(name):
    return prices[name]["cents"]
print(max(prices, key=cents))

# raises: Traceback (most recent call last):
# raises:   File "key_function_chain.py", line 5, in <module>
# raises:     print(max(prices, key=cents))
# raises:           ~~~^^^^^^^^^^^^^^^^^^^
# raises:   File "key_function_chain.py", line 4, in cents
# raises:     return prices[name]["cents"]
# raises:            ~~~~~~~~~~~~^^^^^^^^^
# raises: KeyError: 'cents'
