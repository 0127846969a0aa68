# Spaces after a tab, which look like more or like the same.
if True:
	print(1)
        print(2)

# raises:   File "tabs_after_spaces.py", line 4
# raises:     print(2)
# raises: TabError: inconsistent use of tabs and spaces in indentation
