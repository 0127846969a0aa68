# A break in finally discards the exception; since 3.14 the compiler warns.
for i in range(3):
    try:
        1 / 0
    finally:
        print("leaving at", i)  # expect: leaving at 0
        break
print("alive")  # expect: alive

# stderr: break_in_finally.py:7: SyntaxWarning: 'break' in a 'finally' block
# stderr:   break
