# The frame of a generator, under the one that asks.
def countdown(n):
    while True:
        yield 10 // n
        n -= 1

for x in countdown(2):
    print(x)

# expect: 5
# expect: 10
# raises: Traceback (most recent call last):
# raises:   File "generator_frame.py", line 7, in <module>
# raises:     for x in countdown(2):
# raises:              ~~~~~~~~~^^^
# raises:   File "generator_frame.py", line 4, in countdown
# raises:     yield 10 // n
# raises:           ~~~^^~~
# raises: ZeroDivisionError: division by zero
