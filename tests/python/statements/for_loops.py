# Loop variables stay bound; changing them or the list has its rules.
for i in range(3):
    i = 10
print(i)  # expect: 10
for empty in []:
    pass
items = [1, 2, 3, 4]
for x in items:
    if x % 2 == 0:
        items.remove(x)
print(items, x)  # expect: [1, 3] 4
grown = [1]
for x in grown:
    if len(grown) < 5:
        grown.append(x * 2)
print(grown)  # expect: [1, 2, 4, 8, 16]
