# logging from several threads: each record tells its thread's name, and what is below the level is left out.
# needs: threads
import logging
import sys
import threading

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(threadName)s %(levelname)s %(name)s: %(message)s")
log = logging.getLogger("work")


def work(n):
    log.info("begins with %d", n)
    log.debug("never seen")
    if n == 2:
        log.warning("%s is %s", n, "even")


for n in (1, 2):
    thread = threading.Thread(target=work, args=(n,), name=f"worker-{n}")
    thread.start()
    thread.join()
logging.info("done")
logging.getLogger("work").setLevel(logging.DEBUG)
work(3)

# expect: worker-1 INFO work: begins with 1
# expect: worker-2 INFO work: begins with 2
# expect: worker-2 WARNING work: 2 is even
# expect: MainThread INFO root: done
# expect: MainThread INFO work: begins with 3
# expect: MainThread DEBUG work: never seen
