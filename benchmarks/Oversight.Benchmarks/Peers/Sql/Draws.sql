-- Draws, with the first day of their inspections of any year and source.
CREATE OR REPLACE TEMP TABLE draw_outcomes AS
WITH first_visits AS (
    SELECT draw, min(inspected_on) AS day FROM inspections WHERE jurisdiction = 'zibo' AND draw IS NOT NULL GROUP BY draw
)
SELECT d.jurisdiction, d.draw_id,
    CASE d.jurisdiction
        -- shuozhou.7.electronic
        WHEN 'shuozhou' THEN slot(0, must(in_year(d.drawn_on), true, d.method IN ('system', 'platform')))
        WHEN 'zibo' THEN
            -- 9.witness
            slot(0, must(in_year(d.drawn_on), true, d.witnesses >= 1 AND d.recorded AND d.record_signed))
            -- 9.filing
            | slot(1, must(in_year(d.drawn_on), true, d.filed_on IS NOT NULL AND coalesce(d.filed_on <= v.day, true)))
        -- xinzhou.2.1.platform, jintan.2.2.1.platform
        WHEN 'xinzhou' THEN slot(0, must(in_year(d.drawn_on), true, d.method = 'platform'))
        WHEN 'jintan' THEN slot(0, must(in_year(d.drawn_on), true, d.method = 'platform'))
        ELSE 0
    END AS outcomes
FROM draws d LEFT JOIN first_visits v ON v.draw = d.rowid
WHERE d.listed AND is_valid(d.jurisdiction, d.drawn_on);
