# / always gives a float, correctly rounded also for big numbers.
print(7 / 2, 6 / 3, -1 / 3, 10**20 / 10**18, 1 / 10**25, (2**1000) / (2**999), (10**400) / (10**399))
for attempt in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 10**400 / 3,
    lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 0.0 ** -1,
    lambda: pow(2, 3, 0),
):
    try:
        attempt()
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: 3.5 2.0 -0.3333333333333333 100.0 1e-25 2.0 10.0
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - division by zero
# expect: OverflowError - integer division result too large for a float
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - division by zero
# expect: ZeroDivisionError - zero to a negative power
# expect: ZeroDivisionError - zero to a negative power
# expect: ValueError - pow() 3rd argument cannot be 0
# since: 3.14
