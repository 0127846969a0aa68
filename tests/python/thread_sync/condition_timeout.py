# `wait` tells whether it was notified in time.
import threading

condition = threading.Condition()
with condition:
    print(condition.wait(0), condition.wait(0.001), condition.wait(-1), condition.wait(timeout=0.001))
    print(condition.wait_for(lambda: [], 0.001), condition.wait_for(lambda: "true", 0), condition.wait_for(lambda: 5))

# expect: False False False False
# expect: [] true 5
