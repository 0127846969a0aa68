import sqlite3
from concurrent.futures import ProcessPoolExecutor


def open_database():
    global database  # one for each worker, opened after the start
    database = sqlite3.connect(":memory:")


def ask(n):
    return database.execute("select ? * ?", (n, n)).fetchone()[0]


if __name__ == "__main__":
    with ProcessPoolExecutor(initializer=open_database) as pool:
        print(list(pool.map(ask, range(5))))
