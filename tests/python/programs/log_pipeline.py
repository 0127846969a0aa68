# A pipeline of generators: parse, filter, enrich, total.
LOG = ["09:01 coffee 250", "09:05 tea 180", "bad line", "09:30 coffee 250", "10:02 water 100", "10:15 tea x"]


def parse(lines):
    for number, line in enumerate(lines, 1):
        try:
            time, item, cents = line.split()
            yield time, item, int(cents)
        except ValueError as error:
            print(f"skipped line {number}: {error}")


def between(records, start, end):
    return (record for record in records if start <= record[0] < end)


def running_total(records):
    total = 0
    for time, item, cents in records:
        total += cents
        yield time, item, cents, total


for time, item, cents, total in running_total(between(parse(LOG), "09:00", "10:30")):
    print(f"{time} {item:<7}{cents / 100:>6.2f}{total / 100:>7.2f}")

# expect: 09:01 coffee   2.50   2.50
# expect: 09:05 tea      1.80   4.30
# expect: skipped line 3: not enough values to unpack (expected 3, got 2)
# expect: 09:30 coffee   2.50   6.80
# expect: 10:02 water    1.00   7.80
# expect: skipped line 6: invalid literal for int() with base 10: 'x'
