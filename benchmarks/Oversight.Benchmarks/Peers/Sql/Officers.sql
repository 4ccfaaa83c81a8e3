-- Officers: registries, and how often Jintan's officers take part.
CREATE OR REPLACE TEMP TABLE officer_outcomes AS
WITH places AS (
    -- Jintan's team places of the year, whatever the validity.
    SELECT a.officer, count(DISTINCT i.draw) AS draws
    FROM assignments a JOIN inspections i ON i.rowid = a.inspection
    WHERE i.jurisdiction = 'jintan'::jurisdiction AND in_year(i.inspected_on) AND a.role IN ('leader'::team_role, 'member'::team_role)
    GROUP BY a.officer
), of_year AS (
    SELECT count(DISTINCT draw) AS draws FROM inspections WHERE jurisdiction = 'jintan'::jurisdiction AND in_year(inspected_on)
), judged AS (
    SELECT o.*, places.officer IS NOT NULL AS took_part,
        places.draws / nullif(of_year.draws, 0) AS share,
        -- On any day of the year; greatest and least pass over nulls.
        has_certificate AND greatest(cert_valid_from, getvariable('year_start')) <= least(cert_valid_to, getvariable('year_end')) AS certified,
        NOT auxiliary AND on_duty AND certified AS enforcing
    FROM officers o LEFT JOIN places ON places.officer = o.rowid CROSS JOIN of_year
)
SELECT jurisdiction, officer_id, enforcing, took_part,
    CASE jurisdiction
        -- shuozhou.8.registry
        WHEN 'shuozhou'::jurisdiction THEN must(0, true, has_name AND has_unit AND has_sex AND has_certificate AND has_post AND has_specialties)
        -- zibo.7.registry
        WHEN 'zibo'::jurisdiction THEN must(0, NOT auxiliary, has_name AND has_sex AND has_post AND has_certificate)
        -- xinzhou.2.3.classified
        WHEN 'xinzhou'::jurisdiction THEN must(0, true, has_specialties)
        WHEN 'jintan'::jurisdiction THEN
            -- 2.1.2.registry
            must(0, NOT auxiliary, has_name AND has_unit AND has_sex AND has_certificate AND section IS NOT NULL AND has_specialties)
            -- 2.1.2.qualified
            | must(1, NOT auxiliary, certified)
            -- 2.1.4.officer-frequency
            | must(2, enforcing AND took_part AND share IS NOT NULL, share >= 0.2)
        ELSE 0
    END AS outcomes
FROM judged
WHERE is_valid_year(jurisdiction);
