# Deleting an item that isn't there.
stock = {"apples": 3}
del stock["pears"]

# raises: Traceback (most recent call last):
# raises:   File "item_deletion.py", line 3, in <module>
# raises:     del stock["pears"]
# raises:         ~~~~~^^^^^^^^^
# raises: KeyError: 'pears'
