# A result may be asked for later, and whoever wants is called with it.
# needs: processes
from multiprocessing import Pool, TimeoutError
import time


def fail(text):
    raise ValueError(text)


if __name__ == "__main__":
    with Pool(1) as pool:
        told = []
        results = [pool.apply_async(abs, (-3,), callback=told.append),
                   pool.apply_async(fail, ("wrong",), error_callback=lambda error: told.append(repr(error))),
                   pool.map_async(abs, [-1, -2], callback=told.append),
                   pool.starmap_async(fail, [("a",)], error_callback=lambda error: told.append(repr(error)))]
        for result in results:
            result.wait()
        print([(result.ready(), result.successful()) for result in results])
        print(results[0].get(), results[2].get(timeout=60))
        pool.close()
        pool.join()
        print(told)
    pool = Pool(1)
    waiting = pool.apply_async(time.sleep, (1000,))
    try:
        waiting.get(timeout=0.05)
    except TimeoutError:
        print("not yet", waiting.ready())
    try:
        waiting.successful()
    except ValueError as error:
        print(str(error).endswith("not ready"))
    pool.terminate()
    pool.join()

# expect: [(True, True), (True, False), (True, True), (True, False)]
# expect: 3 [1, 2]
# expect: [3, "ValueError('wrong')", [1, 2], "ValueError('a')"]
# expect: not yet False
# expect: True
