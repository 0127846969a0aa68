a=[];b=[]
a.append(b);b.append(a)
try: print(a==b)
except RecursionError as e: print(e)
