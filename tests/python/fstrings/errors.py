# Format specifications that don't fit.
attempts = [
    lambda: f"{'x':d}", lambda: f"{1:s}", lambda: f"{1.5:d}", lambda: f"{1:.2d}", lambda: f"{[]:>5}",
    lambda: f"{None:5}", lambda: f"{'x':+}", lambda: f"{'x':,}", lambda: f"{1:10q}", lambda: f"{'x':=5}",
    lambda: f"{1.5:x}", lambda: f"{5:,x}", lambda: f"{-1:c}", lambda: f"{'x':05d}", lambda: f"{1:,_}",
    lambda: f"{1.5:5.}", lambda: f"{2:>{'a'}}",
]
for attempt in attempts:
    try:
        print(attempt())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, "-", error)

# expect: ValueError - Unknown format code 'd' for object of type 'str'
# expect: ValueError - Unknown format code 's' for object of type 'int'
# expect: ValueError - Unknown format code 'd' for object of type 'float'
# expect: ValueError - Precision not allowed in integer format specifier
# expect: TypeError - unsupported format string passed to list.__format__
# expect: TypeError - unsupported format string passed to NoneType.__format__
# expect: ValueError - Sign not allowed in string format specifier
# expect: ValueError - Cannot specify ',' with 's'.
# expect: ValueError - Unknown format code 'q' for object of type 'int'
# expect: ValueError - '=' alignment not allowed in string format specifier
# expect: ValueError - Unknown format code 'x' for object of type 'float'
# expect: ValueError - Cannot specify ',' with 'x'.
# expect: OverflowError - %c arg not in range(0x110000)
# expect: ValueError - Unknown format code 'd' for object of type 'str'
# expect: ValueError - Cannot specify both ',' and '_'.
# expect: ValueError - Format specifier missing precision
# expect: ValueError - Unknown format code 'a' for object of type 'int'
