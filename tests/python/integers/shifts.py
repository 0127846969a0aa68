# Shifts of positive, negative and big numbers.
print(1 << 100, 1 << 0, -1 << 5, (1 << 100) >> 98, -5 >> 1, -1 >> 100, 7 >> 1, 7 >> 10**3, 0 << 10**4)
print(12345678901234567890 >> 3, -12345678901234567890 >> 3, 12345678901234567890 << 3)
for attempt in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1267650600228229401496703205376 1 -32 4 -3 -1 3 0 0
# expect: 1543209862654320986 -1543209862654320987 98765431209876543120
# expect: ValueError - negative shift count
# expect: ValueError - negative shift count
# expect: TypeError - unsupported operand type(s) for <<: 'int' and 'float'
