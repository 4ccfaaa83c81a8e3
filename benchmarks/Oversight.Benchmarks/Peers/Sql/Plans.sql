-- Plans. A plan's day is its first, else that of its month or year.
CREATE OR REPLACE TEMP TABLE plan_outcomes AS
WITH judged AS (
    SELECT p.*, p.year = getvariable('report_year') AS of_year,
        m.listed, m.tier, m.authority, m.ratio_max, m.frequency_max, m.superior_ratio,
        -- xinzhou.2.5.plan-published
        CASE WHEN p.jurisdiction = 'xinzhou' AND p.month IS NULL THEN make_date(p.year, 4, 30) END AS due_1,
        known(p.published_on) AS done_1
    FROM plans p LEFT JOIN items m ON m.rowid = p.item
    WHERE is_valid(p.jurisdiction, coalesce(p.starts_on, make_date(p.year, coalesce(p.month, 1), 1)))
)
SELECT jurisdiction, plan_id, due_1, done_1,
    CASE jurisdiction
        WHEN 'shuozhou' THEN
            -- 6.plans
            slot(0, must(of_year, true, published_on <= getvariable('cut_off')))
            -- 12.content
            | slot(1, must(of_year, true, object_scope IS NOT NULL AND officer_requirement IS NOT NULL AND ratio IS NOT NULL
                AND frequency IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL))
            -- list.plan-frequency
            | slot(2, must(of_year, month IS NULL AND frequency IS NOT NULL, frequency BETWEEN 1 AND 2))
        WHEN 'zibo' THEN
            -- 5.general-ratio
            slot(0, must(of_year, listed AND tier = 'general' AND ratio_max IS NOT NULL AND ratio IS NOT NULL, ratio <= ratio_max))
            -- 8.content
            | slot(1, must(of_year, true, item IS NOT NULL AND object_scope IS NOT NULL AND ratio IS NOT NULL AND frequency IS NOT NULL
                AND estimated_objects IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL))
        WHEN 'xinzhou' THEN
            -- 2.5.plan-published
            slot(0, duty(of_year, due_1, done_1))
            -- 2.5.adjustment-filed
            | slot(1, must(of_year, adjusted_on IS NOT NULL, adjustment_filed_on IS NOT NULL))
        WHEN 'shancheng' THEN
            -- 4.2.ratio-superior
            slot(0, must(of_year, authority = 'superior' AND superior_ratio IS NOT NULL, ratio = superior_ratio))
            -- 4.2.ratio-own
            | slot(1, must(of_year, authority = 'own'
                    AND ((ratio IS NOT NULL AND ratio_max IS NOT NULL) OR (frequency IS NOT NULL AND frequency_max IS NOT NULL)),
                coalesce(ratio <= ratio_max, true) AND coalesce(frequency <= frequency_max, true)))
        -- jintan.2.1.4.approved
        WHEN 'jintan' THEN slot(0, must(of_year, true, approved))
    END AS outcomes
FROM judged;
