# What nobody has set up goes to stderr from WARNING on; basicConfig writes there, too.
import logging

logging.getLogger("x").warning("as it is")
logging.getLogger("x").info("not seen")
logging.error("with %s", "a name")
logging.getLogger("x").error("and a logger's")
try:
    logging.getLogger().setLevel("LOUD")
except ValueError as error:
    print(error)
record = logging.LogRecord("n", logging.INFO, "dir/file.py", 3, "%s-%s", (1, 2), None)
print(record.getMessage(), record.filename, record.module, record)
print(logging.Formatter("{levelname}:{message}", style="{").format(record))
print(len(logging.Formatter("%(asctime)s").format(record)))

# expect: Unknown level: 'LOUD'
# expect: 1-2 file.py file <LogRecord: n, 20, dir/file.py, 3, "%s-%s">
# expect: INFO:1-2
# expect: 23
# stderr: as it is
# stderr: ERROR:root:with a name
# stderr: ERROR:x:and a logger's
