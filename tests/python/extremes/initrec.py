class A:
    def __init__(s): A()
try: A()
except RecursionError as e: print(e)
