-- Draws, with the first day of their inspections of any year and source.
CREATE OR REPLACE TEMP TABLE draw_outcomes AS
WITH first_visits AS (
    SELECT draw, min(inspected_on) AS day FROM inspections WHERE jurisdiction = 'zibo'::jurisdiction AND draw IS NOT NULL GROUP BY draw
)
SELECT d.jurisdiction, d.draw_id,
    CASE d.jurisdiction
        -- shuozhou.7.electronic
        WHEN 'shuozhou'::jurisdiction THEN must(0, true, d.method IN ('system'::draw_method, 'platform'::draw_method))
        WHEN 'zibo'::jurisdiction THEN
            -- 9.witness
            must(0, true, d.witnesses >= 1 AND d.recorded AND d.record_signed)
            -- 9.filing
            | must(1, true, d.filed_on IS NOT NULL AND coalesce(d.filed_on <= v.day, true))
        -- xinzhou.2.1.platform, jintan.2.2.1.platform
        WHEN 'xinzhou'::jurisdiction THEN must(0, true, d.method = 'platform'::draw_method)
        WHEN 'jintan'::jurisdiction THEN must(0, true, d.method = 'platform'::draw_method)
        ELSE 0
    END AS outcomes
FROM draws d LEFT JOIN first_visits v ON v.draw = d.rowid
WHERE d.listed AND in_year(d.drawn_on) AND is_valid(d.jurisdiction, d.drawn_on);
