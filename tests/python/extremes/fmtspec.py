s='{0:{0:{0}}}'
try: print(s.format(1))
except ValueError as e: print(e)
