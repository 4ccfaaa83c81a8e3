-- Objects: how often each was inspected in the year, the caps, Zibo's registry, and what the comparisons count.

-- An object's judged random inspections, and how many of them count towards a cap: in Shuozhou and Zibo the most on one item, in
-- Jintan the visits, inspections of one joint visit being one. Jintan asks for inspections of any kind too.
CREATE OR REPLACE TEMP TABLE visited AS
WITH parts AS (
    SELECT object, jurisdiction,
        CASE
            WHEN jurisdiction IN ('shuozhou'::jurisdiction, 'zibo'::jurisdiction) THEN item
            WHEN jurisdiction = 'jintan'::jurisdiction THEN joint
        END AS part,
        count_if(source = 'random'::source AND is_valid(jurisdiction, inspected_on)) AS random
    FROM inspections
    WHERE in_year(inspected_on) AND (source = 'random'::source OR jurisdiction = 'jintan'::jurisdiction)
    GROUP BY ALL
)
SELECT object,
    sum(random)::INTEGER AS random,
    CASE jurisdiction
        WHEN 'jintan'::jurisdiction THEN sum(CASE WHEN part IS NULL THEN random ELSE least(random, 1) END)
        ELSE max(random)
    END::INTEGER AS towards_cap
FROM parts
GROUP BY object, jurisdiction;

CREATE OR REPLACE TEMP TABLE object_outcomes AS
WITH violators AS (
    -- Jintan flags an object for a violation of an earlier year too.
    SELECT DISTINCT object FROM inspections
    WHERE jurisdiction = 'jintan'::jurisdiction AND violation <> 'none'::violation AND inspected_on < getvariable('year_start')
), judged AS (
    SELECT o.rowid::INTEGER AS object, o.*, is_active(o.status, o.registered_on) AS active,
        coalesce(o.complaints >= 2 OR o.abnormal_list OR o.dishonest OR o.serious_violation
            OR (o.jurisdiction = 'jintan'::jurisdiction AND (o.safety_hazard OR violators.object IS NOT NULL)), false) AS flagged,
        visited.object IS NOT NULL AS inspected,
        coalesce(visited.random, 0) AS random,
        coalesce(visited.towards_cap, 0) AS towards_cap
    FROM objects o
    LEFT JOIN visited ON visited.object = o.rowid
    LEFT JOIN violators ON violators.object = o.rowid
)
SELECT jurisdiction, object, active, flagged, credit_grade, inspected, random,
    CASE jurisdiction
        -- shuozhou.list.frequency
        WHEN 'shuozhou'::jurisdiction THEN must(0, random > 0, towards_cap <= 2)
        -- zibo.12.frequency, zibo.6.registry
        WHEN 'zibo'::jurisdiction THEN must(0, random > 0 AND NOT flagged, towards_cap <= 2)
            | must(1, active,
                has_name AND has_address AND has_responsible_person AND has_contact
                AND (category NOT IN ('enterprise'::category, 'individual'::category)
                    OR regexp_full_match(object_id, '[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}')))
        -- jintan.2.1.4.frequency
        WHEN 'jintan'::jurisdiction THEN must(0, random > 0 AND NOT flagged, towards_cap <= 2)
        ELSE 0
    END AS outcomes
FROM judged
WHERE is_valid_year(jurisdiction);
