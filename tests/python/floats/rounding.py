# round() goes to the even neighbour of what the float really is.
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.675, 2))
print(round(1.005, 2), round(2.5, 0), round(1234.5678, -2), round(3.14159, 3))
print(round(1e300), round(0.1, 20), round(-2.5), round(5.015, 2), type(round(2.5)).__name__)
print(type(round(2.5, 1)).__name__, round(1.5, None), round(1e20, 2))
for value in (float("inf"), float("nan")):
    try:
        round(value)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: 0 2 2 0 -2 2.67
# expect: 1.0 2.0 1200.0 3.142
# expect: 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 0.1 -2 5.01 int
# expect: float 2 1e+20
# expect: OverflowError - cannot convert float infinity to integer
# expect: ValueError - cannot convert float NaN to integer
