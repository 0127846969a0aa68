# round() of ints, with negative digits to the even neighbour.
print(round(5), round(15, -1), round(25, -1), round(-15, -1), round(1234, -2), round(1250, -2))
print(round(1350, -2), round(55, 3), round(5, -2), round(10**20 + 5, -1))

# expect: 5 20 20 -20 1200 1200
# expect: 1400 55 0 100000000000000000000
