# int() and the floor family.
import math
print(int(2.9), int(-2.9), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), int(1e30))
print(math.floor(1e20), 2.9 // 1, -2.9 // 1)
for value in (float("inf"), float("nan")):
    for convert in (int, math.floor):
        try:
            convert(value)
        except (OverflowError, ValueError) as error:
            print(type(error).__name__, "-", error)

# expect: 2 -2 -3 -2 -2 1000000000000000019884624838656
# expect: 100000000000000000000 2.0 -3.0
# expect: OverflowError - cannot convert float infinity to integer
# expect: OverflowError - cannot convert float infinity to integer
# expect: ValueError - cannot convert float NaN to integer
# expect: ValueError - cannot convert float NaN to integer
