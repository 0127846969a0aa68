# inf, nan and minus zero.
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1, -inf < inf, nan == nan, nan != nan, nan < 1)
print(nan in [nan], [nan] == [nan])
print(-0.0 == 0.0, str(-0.0), 0.0 * -1, 1 / inf, max(1, nan), min(nan, 1), 1e308 * 10, bool(nan))

# expect: inf -inf nan nan nan inf True False True False
# expect: True True
# expect: True -0.0 -0.0 0.0 1 nan inf True
