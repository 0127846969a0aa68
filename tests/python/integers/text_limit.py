# Since 3.11 decimal text is limited to 4300 digits, in both directions; hex is free.
for attempt in (
    lambda: str(10 ** 4300), lambda: int("1" * 4301), lambda: len(str(10 ** 4299)),
    lambda: len(hex(10 ** 5000)),
):
    try:
        print(attempt())
    except ValueError as error:
        print(error)

# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: 4300
# expect: 4155
