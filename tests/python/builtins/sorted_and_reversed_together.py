# sorted, reversed, enumerate and zip in one line.
names, ages = ["cid", "ann", "bob"], [3, 1, 2]
for place, (age, name) in enumerate(sorted(zip(ages, names), reverse=True), 1):
    print(place, name, age)
print(*reversed(sorted(names)), sep=", ")

# expect: 1 cid 3
# expect: 2 bob 2
# expect: 3 ann 1
# expect: cid, bob, ann
