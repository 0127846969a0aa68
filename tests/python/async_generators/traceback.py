# An exception that leaves an asynchronous generator shows who awaits it and where it was raised.
async def divide(numbers):
    for n in numbers:
        yield 12 // n


async def main():
    async for quotient in divide([3, 0]):
        print(quotient)


try:
    main().send(None)
except StopIteration:
    pass

# expect: 4
# raises: Traceback (most recent call last):
# raises:   File "traceback.py", line 13, in <module>
# raises:     main().send(None)
# raises:     ~~~~~~~~~~~^^^^^^
# raises:   File "traceback.py", line 8, in main
# raises:     async for quotient in divide([3, 0]):
# raises:         print(quotient)
# raises:   File "traceback.py", line 4, in divide
# raises:     yield 12 // n
# raises:           ~~~^^~~
# raises: ZeroDivisionError: division by zero
