# An assertion without message.
def withdraw(balance, amount):
    assert amount <= balance
    return balance - amount

withdraw(10, 20)

# raises: Traceback (most recent call last):
# raises:   File "assert_plain.py", line 6, in <module>
# raises:     withdraw(10, 20)
# raises:     ~~~~~~~~^^^^^^^^
# raises:   File "assert_plain.py", line 3, in withdraw
# raises:     assert amount <= balance
# raises:            ^^^^^^^^^^^^^^^^^
# raises: AssertionError
