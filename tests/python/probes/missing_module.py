# Many small questions about a module nobody finds.
import asyncio_missing

# raises: Traceback (most recent call last):
# raises:   File "missing_module.py", line 2, in <module>
# raises:     import asyncio_missing
# raises: ModuleNotFoundError: No module named 'asyncio_missing'
# since: 3.14
