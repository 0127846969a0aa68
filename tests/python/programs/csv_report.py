# Lines of text become records, groups and a table.
DATA = """name,team,score
ann,red,10
bob,blue,7
cid,red,x
dan,blue,12
eve,green,9
"""


def parse(text):
    header, *lines = text.strip().splitlines()
    names = header.split(",")
    for number, line in enumerate(lines, 2):
        record = dict(zip(names, line.split(","), strict=True))
        try:
            record["score"] = int(record["score"])
        except ValueError as error:
            print(f"line {number}: {error}")
            continue
        yield record


records = list(parse(DATA))
teams = {}
for record in records:
    teams.setdefault(record["team"], []).append(record["score"])
print(f"{'team':<8}|{'n':^3}|{'mean':>6}")
print("-" * 8 + "+" + "-" * 3 + "+" + "-" * 6)
for team, scores in sorted(teams.items(), key=lambda item: -sum(item[1]) / len(item[1])):
    print(f"{team:<8}|{len(scores):^3}|{sum(scores) / len(scores):>6.2f}")
best = max(records, key=lambda record: record["score"])
print("best: {name} ({team}, {score})".format(**best))

# expect: line 4: invalid literal for int() with base 10: 'x'
# expect: team    | n |  mean
# expect: --------+---+------
# expect: red     | 1 | 10.00
# expect: blue    | 2 |  9.50
# expect: green   | 1 |  9.00
# expect: best: dan (blue, 12)
