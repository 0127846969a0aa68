# Direct and mutual recursion.
def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print(factorial(20))  # expect: 2432902008176640000
print(even(100), odd(100))  # expect: True False
