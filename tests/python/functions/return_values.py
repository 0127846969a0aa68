# A function without return gives None; several values are a tuple.
def nothing():
    pass

def bare(flag):
    if flag:
        return
    return 1, 2

print(nothing(), bare(True), bare(False))  # expect: None None (1, 2)
low, high = bare(False)
print(low, high)  # expect: 1 2
