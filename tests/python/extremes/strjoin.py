a='x'
for i in range(25): a=a+a
print(len(a))
