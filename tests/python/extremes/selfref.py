a=[]
a.append(a)
b={}
b[1]=b
print(a,b)
try: print(a==[a], a<[a])
except RecursionError as e: print(e)
