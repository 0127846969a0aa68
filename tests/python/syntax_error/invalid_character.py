# A character that belongs nowhere.
price = 5 €

# raises:   File "invalid_character.py", line 2
# raises:     price = 5 €
# raises:               ^
# raises: SyntaxError: invalid character '€' (U+20AC)
