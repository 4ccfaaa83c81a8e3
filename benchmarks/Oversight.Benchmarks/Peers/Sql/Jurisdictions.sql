-- Rules about a jurisdiction's year as a whole: shares, comparisons, milestones. One row a rule.
CREATE OR REPLACE TEMP TABLE years AS
WITH visits AS (
    SELECT jurisdiction,
        bit_or(CASE WHEN source = 'random'::source THEN 1 << month(inspected_on) ELSE 0 END) AS months,
        count_if(source = 'random'::source AND completed_on IS NOT NULL) AS completed,
        count_if(source = 'random'::source AND completed_on IS NOT NULL AND published_on <= getvariable('cut_off')) AS published
    FROM inspections
    WHERE jurisdiction IN ('xinzhou'::jurisdiction, 'jintan'::jurisdiction) AND in_year(inspected_on)
    GROUP BY jurisdiction
), planned AS (
    SELECT jurisdiction,
        count_if(month IS NULL) AS annual,
        bit_or(CASE WHEN month IS NOT NULL THEN 1 << month ELSE 0 END) AS months,
        count_if(joint) AS joint,
        count_if(joint AND uses_credit_grade) AS by_credit
    FROM plans WHERE year = getvariable('report_year')
    GROUP BY jurisdiction
), listed AS (
    SELECT jurisdiction, min(published_on) AS first_published_on FROM items GROUP BY jurisdiction
), objects_of AS (
    SELECT jurisdiction, count(*) AS active, count_if(inspected) AS inspected,
        count_if(flagged) AS flagged, count_if(flagged AND drawn) AS flagged_drawn,
        count_if(NOT flagged) AS unflagged, count_if(NOT flagged AND drawn) AS unflagged_drawn,
        count_if(credit_grade = 'A'::grade) AS a, count_if(credit_grade = 'A'::grade AND drawn) AS a_drawn,
        count_if(credit_grade = 'B'::grade) AS b, count_if(credit_grade = 'B'::grade AND drawn) AS b_drawn,
        count_if(credit_grade = 'C'::grade) AS c, count_if(credit_grade = 'C'::grade AND drawn) AS c_drawn,
        count_if(credit_grade = 'D'::grade) AS d, count_if(credit_grade = 'D'::grade AND drawn) AS d_drawn,
        count_if(drawn) AS drawn
    FROM (SELECT *, random > 0 AS drawn FROM object_outcomes WHERE active)
    GROUP BY jurisdiction
), officers_of AS (
    SELECT jurisdiction, count_if(enforcing) AS enforcing, count_if(enforcing AND took_part) AS taking_part
    FROM officer_outcomes GROUP BY jurisdiction
), present AS (
    SELECT jurisdiction FROM objects UNION SELECT jurisdiction FROM officers UNION SELECT jurisdiction FROM items WHERE listed
    UNION SELECT jurisdiction FROM plans UNION SELECT jurisdiction FROM draws WHERE listed UNION SELECT jurisdiction FROM milestones
)
SELECT jurisdiction, is_valid_year(jurisdiction) AS valid,
    coalesce(annual, 0) AS annual, coalesce(visits.months, 0) & ~coalesce(planned.months, 0) <> 0 AS month_without_plan,
    published / nullif(completed, 0) AS publication, by_credit / nullif(joint, 0) AS credit_application,
    inspected / nullif(active, 0) AS coverage, taking_part / nullif(enforcing, 0) AS participation,
    first_published_on, objects_of.* EXCLUDE (jurisdiction)
FROM present
LEFT JOIN visits USING (jurisdiction) LEFT JOIN planned USING (jurisdiction) LEFT JOIN listed USING (jurisdiction)
LEFT JOIN objects_of USING (jurisdiction) LEFT JOIN officers_of USING (jurisdiction);

CREATE OR REPLACE TEMP TABLE jurisdiction_outcomes AS
WITH found(rule_id, jurisdiction, outcome) AS (
    SELECT 'shuozhou.11.annual-plan', jurisdiction, must(0, true, annual > 0) FROM years
    UNION ALL SELECT 'zibo.8.annual-plan', jurisdiction, must(0, true, annual > 0) FROM years
    UNION ALL SELECT 'xinzhou.2.5.annual-plan', jurisdiction, must(0, true, annual > 0) FROM years
    UNION ALL SELECT 'xinzhou.2.6.published', jurisdiction, must(0, publication IS NOT NULL, publication >= 1.0) FROM years
    UNION ALL SELECT 'xinzhou.2.7.credit-application', jurisdiction,
        must(0, credit_application IS NOT NULL, credit_application >= 0.6) FROM years
    UNION ALL SELECT 'jintan.2.1.4.plans', jurisdiction, must(0, true, annual > 0 AND NOT month_without_plan) FROM years
    UNION ALL SELECT 'jintan.2.1.4.coverage', jurisdiction, must(0, coverage IS NOT NULL, coverage >= 1.0) FROM years
    UNION ALL SELECT 'jintan.2.1.4.participation', jurisdiction, must(0, participation IS NOT NULL, participation >= 0.8) FROM years
    -- Cross-multiplied, so that equal ratios do not differ by a rounding.
    UNION ALL SELECT 'shuozhou.12.trustworthy', jurisdiction,
        must(0, a > 0 AND active - a > 0, a_drawn * (active - a) <= (drawn - a_drawn) * a) FROM years
    UNION ALL SELECT 'zibo.12.intensify', jurisdiction,
        must(0, flagged > 0 AND unflagged > 0, flagged_drawn * unflagged >= unflagged_drawn * flagged) FROM years
    UNION ALL SELECT 'shancheng.4.3.intensify', jurisdiction,
        must(0, flagged > 0 AND unflagged > 0, flagged_drawn * unflagged >= unflagged_drawn * flagged) FROM years
    -- Each grade against the one before that has objects.
    UNION ALL SELECT 'xinzhou.2.6.credit-ratio', any_value(jurisdiction), must(0, count(*) > 1, NOT bool_or(coalesce(falls, false)))
    FROM (
        SELECT jurisdiction, drawn * lag(objects) OVER grades < lag(drawn) OVER grades * objects AS falls
        FROM (
            SELECT jurisdiction, unnest(['A', 'B', 'C', 'D']) AS grade, unnest([a, b, c, d]) AS objects,
                unnest([a_drawn, b_drawn, c_drawn, d_drawn]) AS drawn
            FROM years WHERE jurisdiction = 'xinzhou'::jurisdiction)
        WHERE objects > 0
        WINDOW grades AS (ORDER BY grade))
)
SELECT f.rule_id, years.jurisdiction, coalesce(f.outcome, 1) AS outcome, NULL::DATE AS due_on, NULL::DATE AS done_on
FROM years JOIN rules USING (jurisdiction) LEFT JOIN found f USING (rule_id, jurisdiction)
WHERE valid AND rules.pass = 'jurisdiction' AND rule_id <> 'xinzhou.2.2.list-by-june';

CREATE OR REPLACE TEMP TABLE milestone_outcomes AS
WITH due(rule_id, due_on) AS (VALUES
    ('shuozhou.milestone.sort', DATE '2021-06-20'),
    ('shuozhou.milestone.list', DATE '2021-06-30'),
    ('shuozhou.milestone.train', DATE '2021-07-10'),
    ('xinzhou.2.4.norms', make_date(getvariable('report_year'), 6, 30)),
    ('xinzhou.3.4.plans', make_date(getvariable('report_year'), 4, 15)),
    ('xinzhou.3.4.rules', make_date(getvariable('report_year'), 6, 30)),
    ('xinzhou.3.4.half-year', make_date(getvariable('report_year'), 6, 10)),
    ('xinzhou.3.4.annual', make_date(getvariable('report_year'), 12, 10)),
    ('xinzhou.2.2.list-by-june', make_date(getvariable('report_year'), 6, 30)),
    ('shancheng.annex.items', DATE '2016-10-10'),
    ('shancheng.annex.officers', DATE '2016-10-10'),
    ('shancheng.annex.sharing', DATE '2016-10-10'),
    ('shancheng.annex.credit', DATE '2016-12-31'),
    ('shancheng.annex.green-channel', DATE '2016-12-31'),
    ('shancheng.annex.joint-plan', DATE '2016-12-31')
), duties AS (
    SELECT rule_id, years.jurisdiction, split_part(rule_id, '.', -1) AS milestone, due.due_on,
        known(CASE rule_id WHEN 'xinzhou.2.2.list-by-june' THEN years.first_published_on ELSE m.done_on END) AS done_on
    FROM due JOIN rules USING (rule_id) JOIN years USING (jurisdiction)
    LEFT JOIN milestones m ON m.jurisdiction = years.jurisdiction AND m.milestone = split_part(rule_id, '.', -1)
        AND m.year = getvariable('report_year')
    WHERE years.valid
)
SELECT rule_id, jurisdiction, milestone, outcome_at(0, duty(0, true, due_on, done_on)) AS outcome, due_on, done_on FROM duties;
