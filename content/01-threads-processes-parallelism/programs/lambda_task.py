from concurrent.futures import ProcessPoolExecutor

square = lambda n: n * n

if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        print(list(pool.map(square, range(5))))
