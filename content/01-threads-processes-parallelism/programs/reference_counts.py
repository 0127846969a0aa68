from sys import getrefcount

names = ["Ada", "Grace"]
print("one name:", getrefcount(names))

again = names
shelf = [names, names]
print("and another, and two places in a list:", getrefcount(names))

del again
shelf.clear()
print("one name again:", getrefcount(names))
