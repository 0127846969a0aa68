# // and % round towards minus infinity, divmod gives both.
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b))
print(-1 // 10**30, -1 % 10**30, 10**30 // -7, 10**30 % -7, -10**30 % 7)

# expect: 7 2 3 1 (3, 1)
# expect: 7 -2 -4 -1 (-4, -1)
# expect: 7 3 2 1 (2, 1)
# expect: 7 -3 -3 -2 (-3, -2)
# expect: -7 2 -4 1 (-4, 1)
# expect: -7 -2 3 -1 (3, -1)
# expect: -7 3 -3 2 (-3, 2)
# expect: -7 -3 2 -1 (2, -1)
# expect: -1 999999999999999999999999999999 -142857142857142857142857142858 -6 6
