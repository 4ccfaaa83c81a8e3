-- The passes' outcomes as counts of every rule of the jurisdictions that have any row, and as one row a breach.
CREATE OR REPLACE TABLE counts AS
WITH outcomes AS (
    SELECT 'inspection' AS pass, jurisdiction, outcomes, count(*) AS subjects FROM inspection_outcomes GROUP BY ALL
    UNION ALL SELECT 'object', jurisdiction, outcomes, count(*) FROM object_outcomes GROUP BY ALL
    UNION ALL SELECT 'officer', jurisdiction, outcomes, count(*) FROM officer_outcomes GROUP BY ALL
    UNION ALL SELECT 'item', jurisdiction, outcomes, count(*) FROM item_outcomes GROUP BY ALL
    UNION ALL SELECT 'plan', jurisdiction, outcomes, count(*) FROM plan_outcomes GROUP BY ALL
    UNION ALL SELECT 'draw', jurisdiction, outcomes, count(*) FROM draw_outcomes GROUP BY ALL
    UNION ALL SELECT 'objection', jurisdiction, outcomes, count(*) FROM objection_outcomes GROUP BY ALL
), found AS (
    SELECT rule_id, outcome_at(place, outcomes) AS outcome, subjects FROM outcomes JOIN rules USING (pass, jurisdiction)
    UNION ALL SELECT rule_id, outcome, 1 FROM jurisdiction_outcomes
    UNION ALL SELECT rule_id, outcome, 1 FROM milestone_outcomes
)
SELECT rule_id,
    coalesce(sum(subjects) FILTER (outcome >= 2), 0)::BIGINT AS checked,
    coalesce(sum(subjects) FILTER (outcome >= 4), 0)::BIGINT AS breached,
    coalesce(sum(subjects) FILTER (outcome = 3), 0)::BIGINT AS pending,
    coalesce(sum(subjects) FILTER (outcome = 1), 0)::BIGINT AS not_applicable
FROM rules JOIN years USING (jurisdiction) LEFT JOIN found USING (rule_id)
GROUP BY rule_id;

CREATE OR REPLACE TEMP VIEW broken_inspections AS
SELECT o.outcomes, i.* FROM judged_inspections i JOIN inspection_outcomes o USING (inspection) WHERE has_breach(outcomes);

CREATE OR REPLACE TABLE breaches AS
WITH broken AS (
    SELECT r.rule_id, d.jurisdiction, 'inspection' AS subject_kind, d.inspection_id AS subject_id, outcome_at(place, outcomes) AS outcome,
        CASE duty WHEN 1 THEN d.due_1 WHEN 2 THEN d.due_2 WHEN 3 THEN d.due_3 END AS due_on,
        CASE duty WHEN 1 THEN d.done_1 WHEN 2 THEN d.done_2 WHEN 3 THEN d.done_3 END AS done_on
    FROM inspection_duties('broken_inspections') d JOIN rules r ON r.jurisdiction = d.jurisdiction AND r.pass = 'inspection'
    WHERE outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'object', s.object_id, outcome_at(place, outcomes), NULL, NULL
    FROM object_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'object' JOIN objects s ON s.rowid = o.object
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'officer', officer_id, outcome_at(place, outcomes), NULL, NULL
    FROM officer_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'officer'
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'item', item_id, outcome_at(place, outcomes), NULL, NULL
    FROM item_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'item'
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'plan', plan_id, outcome_at(place, outcomes),
        CASE duty WHEN 1 THEN due_1 END, CASE duty WHEN 1 THEN done_1 END
    FROM plan_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'plan'
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'draw', draw_id, outcome_at(place, outcomes), NULL, NULL
    FROM draw_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'draw'
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, o.jurisdiction, 'objection', objection_id, outcome_at(place, outcomes),
        CASE duty WHEN 1 THEN due_1 WHEN 2 THEN due_2 END, CASE duty WHEN 1 THEN done_1 WHEN 2 THEN done_2 END
    FROM objection_outcomes o JOIN rules r ON r.jurisdiction = o.jurisdiction AND r.pass = 'objection'
    WHERE has_breach(outcomes) AND outcome_at(place, outcomes) >= 4
    UNION ALL
    SELECT rule_id, jurisdiction, 'jurisdiction', jurisdiction, outcome, due_on, done_on FROM jurisdiction_outcomes WHERE outcome >= 4
    UNION ALL
    SELECT rule_id, jurisdiction, CASE rule_id WHEN 'xinzhou.2.2.list-by-june' THEN 'jurisdiction' ELSE 'milestone' END,
        CASE rule_id WHEN 'xinzhou.2.2.list-by-june' THEN jurisdiction::VARCHAR ELSE milestone END, outcome, due_on, done_on
    FROM milestone_outcomes WHERE outcome >= 4
)
SELECT rule_id, b.jurisdiction::VARCHAR AS jurisdiction, subject_kind, subject_id, due_on, done_on,
    CASE WHEN due_on IS NOT NULL THEN greatest(until.number - due.number, 0) END AS days_late,
    CASE outcome WHEN 4 THEN 'late' WHEN 5 THEN 'overdue' ELSE 'failed' END AS state
FROM broken b
LEFT JOIN calendar due ON due.day = b.due_on
LEFT JOIN calendar until ON until.day = coalesce(b.done_on, getvariable('cut_off'));
