e=ValueError(1)
for i in range(300): e=ExceptionGroup('g',[e])
raise e
