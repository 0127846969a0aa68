# Marks line up by width, also after letters outside ASCII.
größe = {"höhe": 1}
print("übung", größe["höhe"] + größe["länge"])

# raises: Traceback (most recent call last):
# raises:   File "non_ascii.py", line 3, in <module>
# raises:     print("übung", größe["höhe"] + größe["länge"])
# raises:                                    ~~~~~^^^^^^^^^
# raises: KeyError: 'länge'
