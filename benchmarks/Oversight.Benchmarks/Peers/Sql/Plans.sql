-- Plans. A plan's day is its first, else that of its month or year.
CREATE OR REPLACE TEMP TABLE plan_outcomes AS
WITH judged AS (
    SELECT p.*, p.year = getvariable('report_year') AS of_year,
        m.listed, m.tier, m.authority, m.ratio_max, m.frequency_max, m.superior_ratio,
        -- xinzhou.2.5.plan-published
        CASE WHEN p.jurisdiction = 'xinzhou'::jurisdiction AND p.month IS NULL THEN make_date(p.year, 4, 30) END AS due_1,
        known(p.published_on) AS done_1
    FROM plans p LEFT JOIN items m ON m.rowid = p.item
    WHERE is_valid(p.jurisdiction, coalesce(p.starts_on, make_date(p.year, coalesce(p.month, 1), 1)))
)
SELECT jurisdiction, plan_id, due_1, done_1,
    CASE WHEN of_year THEN CASE jurisdiction
        WHEN 'shuozhou'::jurisdiction THEN
            -- 6.plans
            must(0, true, published_on <= getvariable('cut_off'))
            -- 12.content
            | must(1, true, object_scope IS NOT NULL AND officer_requirement IS NOT NULL AND ratio IS NOT NULL
                AND frequency IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL)
            -- list.plan-frequency
            | must(2, month IS NULL AND frequency IS NOT NULL, frequency BETWEEN 1 AND 2)
        WHEN 'zibo'::jurisdiction THEN
            -- 5.general-ratio
            must(0, listed AND tier = 'general'::tier AND ratio_max IS NOT NULL AND ratio IS NOT NULL, ratio <= ratio_max)
            -- 8.content
            | must(1, true, item IS NOT NULL AND object_scope IS NOT NULL AND ratio IS NOT NULL AND frequency IS NOT NULL
                AND estimated_objects IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL)
        WHEN 'xinzhou'::jurisdiction THEN
            -- 2.5.adjustment-filed
            must(1, adjusted_on IS NOT NULL, adjustment_filed_on IS NOT NULL)
        WHEN 'shancheng'::jurisdiction THEN
            -- 4.2.ratio-superior
            must(0, authority = 'superior'::authority AND superior_ratio IS NOT NULL, ratio = superior_ratio)
            -- 4.2.ratio-own
            | must(1, authority = 'own'::authority
                    AND ((ratio IS NOT NULL AND ratio_max IS NOT NULL) OR (frequency IS NOT NULL AND frequency_max IS NOT NULL)),
                coalesce(ratio <= ratio_max, true) AND coalesce(frequency <= frequency_max, true))
        -- jintan.2.1.4.approved
        WHEN 'jintan'::jurisdiction THEN must(0, true, approved)
    END ELSE 0 END
    -- xinzhou.2.5.plan-published
    | CASE jurisdiction WHEN 'xinzhou'::jurisdiction THEN duty(0, of_year, due_1, done_1) ELSE 0 END AS outcomes
FROM judged;
