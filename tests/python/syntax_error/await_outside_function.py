# await outside an async function.
def f():
    await g()

# raises:   File "await_outside_function.py", line 3
# raises:     await g()
# raises:     ^^^^^^^^^
# raises: SyntaxError: 'await' outside async function
