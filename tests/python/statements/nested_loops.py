# break and continue leave the innermost loop only.
for i in range(3):
    for j in range(5):
        if j == 1:
            continue
        if j > i + 1:
            break
        print(i, j)
    else:
        print("full round", i)

# expect: 0 0
# expect: 1 0
# expect: 1 2
# expect: 2 0
# expect: 2 2
# expect: 2 3
