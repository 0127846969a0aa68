class A:
    def __enter__(s):
        with s: pass
    def __exit__(*a): pass
try:
    with A(): pass
except RecursionError as e: print(e)
