# A missing key of a dict.
ages = {"ada": 36}
name = "bob"
print("age:", ages[name])

# raises: Traceback (most recent call last):
# raises:   File "missing_key.py", line 4, in <module>
# raises:     print("age:", ages[name])
# raises:                   ~~~~^^^^^^
# raises: KeyError: 'bob'
