"""How long NumPy takes to draw k of N without replacement.

Reads lines "N k repetitions" from standard input, one after the other, and answers each with the nanoseconds of one call,
by the clock and of processor time, each the median of the repetitions. Ends with the input.
"""
import statistics
import sys
import time

import numpy

generator = numpy.random.default_rng(42)
print(numpy.__version__, flush=True)
for line in sys.stdin:
    population, size, repetitions = (int(part) for part in line.split())
    generator.choice(population, size, replace=False, shuffle=False)
    taken, used = [], []
    for _ in range(repetitions):
        began, busy = time.perf_counter_ns(), time.process_time_ns()
        drawn = generator.choice(population, size, replace=False, shuffle=False)
        used.append(time.process_time_ns() - busy)
        taken.append(time.perf_counter_ns() - began)
    assert len(drawn) == size
    print(int(statistics.median(taken)), int(statistics.median(used)), flush=True)
