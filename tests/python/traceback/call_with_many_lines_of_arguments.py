# The failing argument has its own line.
def total(**amounts):
    return sum(amounts.values())
total(
    food=10,
    rent=int("5oo"),
    fun=3,
)

# raises: Traceback (most recent call last):
# raises:   File "call_with_many_lines_of_arguments.py", line 6, in <module>
# raises:     rent=int("5oo"),
# raises:          ~~~^^^^^^^
# raises: ValueError: invalid literal for int() with base 10: '5oo'
