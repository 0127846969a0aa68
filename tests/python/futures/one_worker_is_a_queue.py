# One worker does its calls one after the other.
# needs: threads
from concurrent.futures import ThreadPoolExecutor

order = []
with ThreadPoolExecutor(1) as executor:
    for number in range(20):
        executor.submit(order.append, number)
print(order == list(range(20)))

# expect: True
