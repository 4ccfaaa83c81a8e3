-- Working days of 1990 to 2049: Monday to Friday, but for the exceptions. Days outside these years are not expected.
-- number: working days up to and with the day. after_N: the N-th working day after it.
CREATE OR REPLACE TEMP TABLE calendar AS
WITH days AS (
    SELECT day::DATE AS day, coalesce(works, isodow(day) <= 5) AS works
    FROM range(DATE '1990-01-01', DATE '2050-01-01', INTERVAL 1 DAY) AS d(day) LEFT JOIN calendar_exceptions USING (day)
), numbered AS (
    SELECT day, works, count_if(works) OVER (ORDER BY day) AS number FROM days
), working AS (
    SELECT number, day FROM numbered WHERE works
)
SELECT n.day, n.number::INTEGER AS number,
    w2.day AS after_2, w5.day AS after_5, w7.day AS after_7, w20.day AS after_20, w30.day AS after_30
FROM numbered n
LEFT JOIN working w2 ON w2.number = n.number + 2
LEFT JOIN working w5 ON w5.number = n.number + 5
LEFT JOIN working w7 ON w7.number = n.number + 7
LEFT JOIN working w20 ON w20.number = n.number + 20
LEFT JOIN working w30 ON w30.number = n.number + 30
ORDER BY n.day;
