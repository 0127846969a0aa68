"""What runs first in a process that another one has started."""

from multiprocessing.spawn import spawn_main

spawn_main()
