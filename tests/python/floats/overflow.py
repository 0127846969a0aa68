# A power that is too big raises, a product becomes inf.
for attempt in (lambda: 2.0 ** 10000, lambda: 1e308 ** 2, lambda: 1e308 * 10, lambda: 10.0 ** -400):
    try:
        print(attempt())
    except OverflowError as error:
        print(type(error).__name__)

# expect: OverflowError
# expect: OverflowError
# expect: inf
# expect: 0.0
