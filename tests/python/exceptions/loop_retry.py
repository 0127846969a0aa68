# continue and break in except and finally.
attempts = 0
while True:
    attempts += 1
    try:
        if attempts < 3:
            raise ValueError(attempts)
    except ValueError as error:
        print("failed", error)
        continue
    finally:
        print("cleaned up", attempts)
    print("done")
    break

# expect: failed 1
# expect: cleaned up 1
# expect: failed 2
# expect: cleaned up 2
# expect: cleaned up 3
# expect: done
