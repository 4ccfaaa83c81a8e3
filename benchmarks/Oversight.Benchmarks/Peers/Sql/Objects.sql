-- Objects: how often each was inspected in the year, the caps, Zibo's registry, and what the comparisons count.

-- An object's judged random inspections by item; Jintan counts visits instead, those that share a joint_id being one.
CREATE OR REPLACE TEMP TABLE visited AS
WITH parts AS (
    SELECT object, jurisdiction,
        CASE WHEN jurisdiction <> 'jintan' THEN item END AS item,
        CASE WHEN jurisdiction = 'jintan' THEN joint_id END AS joint_id,
        count_if(source = 'random' AND is_valid(jurisdiction, inspected_on)) AS random
    FROM inspections
    WHERE in_year(inspected_on)
    GROUP BY ALL
)
SELECT object,
    sum(random)::INTEGER AS random,
    CASE jurisdiction
        WHEN 'jintan' THEN sum(CASE WHEN joint_id IS NULL THEN random ELSE least(random, 1) END)
        ELSE max(random)
    END::INTEGER AS towards_cap
FROM parts
GROUP BY object, jurisdiction;

CREATE OR REPLACE TEMP TABLE object_outcomes AS
WITH violators AS (
    -- Jintan flags an object for a violation of an earlier year too.
    SELECT DISTINCT object FROM inspections
    WHERE jurisdiction = 'jintan' AND violation <> 'none' AND inspected_on < getvariable('year_start')
), judged AS (
    SELECT o.rowid::INTEGER AS object, o.*, is_active(o.status, o.registered_on) AS active,
        coalesce(o.complaints >= 2 OR o.abnormal_list OR o.dishonest OR o.serious_violation
            OR (o.jurisdiction = 'jintan' AND (o.safety_hazard OR violators.object IS NOT NULL)), false) AS flagged,
        visited.object IS NOT NULL AS inspected,
        coalesce(visited.random, 0) AS random,
        coalesce(visited.towards_cap, 0) AS towards_cap
    FROM objects o
    LEFT JOIN visited ON visited.object = o.rowid
    LEFT JOIN violators ON violators.object = o.rowid
)
SELECT jurisdiction, object, active, flagged, credit_grade, inspected, random > 0 AS drawn,
    CASE jurisdiction
        -- shuozhou.list.frequency
        WHEN 'shuozhou' THEN slot(0, must(true, random > 0, towards_cap <= 2))
        -- zibo.12.frequency, zibo.6.registry
        WHEN 'zibo' THEN slot(0, must(true, random > 0 AND NOT flagged, towards_cap <= 2))
            | slot(1, must(true, active,
                has_name AND has_address AND has_responsible_person AND has_contact
                AND (category NOT IN ('enterprise', 'individual')
                    OR regexp_full_match(object_id, '[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}'))))
        -- jintan.2.1.4.frequency
        WHEN 'jintan' THEN slot(0, must(true, random > 0 AND NOT flagged, towards_cap <= 2))
        ELSE 0
    END AS outcomes
FROM judged
WHERE is_valid_year(jurisdiction);
