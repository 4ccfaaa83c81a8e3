-- Inspections: 57 rules of five packs in one pass, after what is to be known of their teams and of earlier inspections.

-- Bits of what is wrong in a team. Members are leaders and members; a replacement counts in whatever role.
CREATE OR REPLACE MACRO uncertified() AS 1::USMALLINT;
CREATE OR REPLACE MACRO not_administrative() AS 2::USMALLINT;
CREATE OR REPLACE MACRO auxiliary() AS 4::USMALLINT;
CREATE OR REPLACE MACRO conflicted() AS 8::USMALLINT;
CREATE OR REPLACE MACRO not_random() AS 16::USMALLINT;
CREATE OR REPLACE MACRO unapproved() AS 32::USMALLINT;
CREATE OR REPLACE MACRO replaced() AS 64::USMALLINT;
CREATE OR REPLACE MACRO badly_replaced() AS 128::USMALLINT;
CREATE OR REPLACE MACRO replaced_without_statement() AS 256::USMALLINT;
CREATE OR REPLACE MACRO fault(condition, value) AS CASE WHEN condition THEN value ELSE 0::USMALLINT END;

CREATE OR REPLACE TEMP TABLE teams AS
WITH places AS (
    SELECT a.inspection, a.role, coalesce(a.role IN ('leader', 'member'), false) AS member, a.method, a.statement, a.replaces_one,
        NOT o.has_certificate OR coalesce(o.cert_valid_from > i.inspected_on, false) OR coalesce(o.cert_valid_to < i.inspected_on, false)
            AS uncertified,
        o.establishment IS DISTINCT FROM 'administrative' AS not_administrative,
        o.auxiliary,
        c.officer IS NOT NULL AS conflicted,
        o.section <> i.section AS other_section,
        a.method = 'swap' AND r.officer IS NOT NULL AS recusal_swap
    FROM assignments a
    JOIN inspections i ON i.rowid = a.inspection
    JOIN officers o ON o.rowid = a.officer
    LEFT JOIN conflicts c ON c.officer = a.officer AND c.object = i.object
    LEFT JOIN conflicts r ON r.officer = a.replaces AND r.object = i.object
    WHERE in_year(i.inspected_on)
)
SELECT inspection,
    count_if(member)::INTEGER AS size,
    count_if(role = 'leader')::INTEGER AS leaders,
    bit_or(
        CASE WHEN member THEN
            fault(uncertified, uncertified()) | fault(not_administrative, not_administrative()) | fault(auxiliary, auxiliary())
            | fault(conflicted, conflicted()) | fault(method NOT IN ('random', 'swap') OR method IS NULL, not_random())
            | fault(method = 'designated' OR other_section, unapproved())
        ELSE 0::USMALLINT END
        | CASE WHEN replaces_one THEN
            replaced()
            | fault(NOT coalesce(method = 'random' OR recusal_swap, false), badly_replaced())
            | fault(NOT coalesce((method = 'random' AND statement) OR recusal_swap, false), replaced_without_statement())
        ELSE 0::USMALLINT END) AS faults
FROM places
GROUP BY inspection;

-- Random inspections with earlier ones of the object that might have been made in the same visit (zibo.12.joint,
-- xinzhou.2.5.joint, shancheng.4.2.joint), and whether one of these was not.
CREATE OR REPLACE TEMP TABLE meetings AS
WITH candidates AS (
    SELECT i.rowid::INTEGER AS inspection, i.jurisdiction, i.object, i.inspection_id, i.inspected_on, i.section, i.plan, i.item,
        i.joint_id, p.starts_on, p.ends_on
    FROM inspections i
    JOIN visited v ON v.object = i.object AND v.random > 1
    LEFT JOIN plans p ON p.rowid = i.plan
    WHERE i.jurisdiction IN ('zibo', 'xinzhou', 'shancheng') AND i.source = 'random'
        AND in_year(i.inspected_on) AND is_valid(i.jurisdiction, i.inspected_on)
), pairs AS (
    SELECT v.inspection,
        coalesce(v.joint_id <> w.joint_id, true) AND (v.jurisdiction <> 'shancheng' OR v.inspected_on <> w.inspected_on) AS apart
    FROM candidates v JOIN candidates w ON w.object = v.object
        AND (w.inspected_on < v.inspected_on OR (w.inspected_on = v.inspected_on AND w.inspection_id < v.inspection_id))
    WHERE CASE v.jurisdiction
        WHEN 'shancheng' THEN v.item IS DISTINCT FROM w.item
        ELSE v.starts_on <= v.ends_on AND w.starts_on <= w.ends_on AND v.starts_on <= w.ends_on AND w.starts_on <= v.ends_on
            AND CASE v.jurisdiction
                WHEN 'zibo' THEN v.section <> w.section
                ELSE v.plan <> w.plan OR v.item IS DISTINCT FROM w.item
            END
    END
)
SELECT inspection, bool_or(apart) AS apart FROM pairs GROUP BY inspection;

-- Shuozhou: the latest earlier day on which the object broke the law on the same item.
CREATE OR REPLACE TEMP TABLE repeats AS
SELECT rowid::INTEGER AS inspection,
    max(inspected_on) OVER (
        PARTITION BY object, item ORDER BY inspected_on RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING)::DATE AS earlier_on
FROM inspections
WHERE jurisdiction = 'shuozhou' AND violation <> 'none' AND is_valid(jurisdiction, inspected_on);

-- Due days and days done of each pack's deadlines, as they are numbered in the catalogue.
CREATE OR REPLACE TEMP VIEW inspection_duties AS
SELECT i.rowid::INTEGER AS inspection, i.*, plan.year AS plan_year, plan.starts_on AS plan_starts_on, plan.ends_on AS plan_ends_on,
    plan.item AS plan_item,
    -- zibo: Article 21 leaves these out altogether.
    i.jurisdiction = 'zibo' AND i.source IN ('complaint', 'assigned', 'transferred', 'special') AS outside,
    -- shuozhou.15.feedback, zibo.15.report, xinzhou.2.6.completed, shancheng.4.3.publish-normal, jintan.2.3.1.publish
    CASE i.jurisdiction
        WHEN 'shuozhou' THEN reported.after_5
        WHEN 'zibo' THEN CASE WHEN NOT outside THEN completed.after_5 END
        WHEN 'xinzhou' THEN CASE WHEN i.source = 'random' THEN make_date(plan.year, 12, 31) END
        WHEN 'shancheng' THEN CASE WHEN i.result = 'no_problem' THEN completed.after_20 END
        WHEN 'jintan' THEN completed.after_20
    END AS due_1,
    known(CASE i.jurisdiction
        WHEN 'shuozhou' THEN i.feedback_on
        WHEN 'zibo' THEN i.report_on
        WHEN 'xinzhou' THEN i.completed_on
        ELSE i.published_on
    END) AS done_1,
    -- zibo.15.publish, xinzhou.2.8.rectified, shancheng.4.3.publish-problem
    CASE i.jurisdiction
        WHEN 'zibo' THEN CASE WHEN NOT outside AND NOT i.withheld THEN reported.after_2 END
        WHEN 'xinzhou' THEN i.rectify_due
        WHEN 'shancheng' THEN CASE WHEN i.result IN ('problem', 'falsified') THEN decided.after_20 END
    END AS due_2,
    known(CASE i.jurisdiction WHEN 'xinzhou' THEN i.rectified_on ELSE i.published_on END) AS done_2,
    -- zibo.19.archive
    CASE i.jurisdiction WHEN 'zibo' THEN CASE WHEN NOT outside THEN completed.after_30 END END AS due_3,
    known(i.archived_on) AS done_3
FROM inspections i
LEFT JOIN plans plan ON plan.rowid = i.plan
LEFT JOIN calendar completed ON completed.day = known(i.completed_on)
LEFT JOIN calendar reported ON reported.day = known(i.report_on)
LEFT JOIN calendar decided ON decided.day = known(i.decision_on)
WHERE is_valid(i.jurisdiction, i.inspected_on);

CREATE OR REPLACE TEMP TABLE inspection_outcomes AS
WITH facts AS (
    SELECT d.*, in_year(d.inspected_on) AS of_year,
        d.source = 'random' AS random,
        coalesce(d.result IN ('problem', 'falsified'), false) AS problem,
        coalesce(d.result NOT IN ('no_problem', 'problem', 'falsified'), false) AS frustrated,
        coalesce(t.size, 0) AS team, coalesce(t.leaders, 0) AS leaders, coalesce(t.faults, 0::USMALLINT) AS faults,
        m.legal_basis IS NOT NULL AS legal, m."domain", m.authority,
        w.drawn_on, coalesce(w.designation_approved, false) AS designation_approved,
        o.exempt_from, o.exempt_to, o.registered_on, o.object IS NOT NULL AS special_object,
        g.inspection IS NOT NULL AS meets, coalesce(g.apart, false) AS apart,
        r.earlier_on
    FROM inspection_duties d
    LEFT JOIN teams t ON t.inspection = d.inspection
    LEFT JOIN items m ON m.rowid = d.item
    LEFT JOIN draws w ON w.rowid = d.draw
    -- zibo: objects on the exemption list; xinzhou: firms of the new economy of grade A or B.
    LEFT JOIN (
        SELECT rowid AS object, exempt_from, exempt_to, registered_on FROM objects
        WHERE (jurisdiction = 'zibo' AND (exempt_from IS NOT NULL OR exempt_to IS NOT NULL))
            OR (jurisdiction = 'xinzhou' AND new_economy AND credit_grade IN ('A', 'B') AND registered_on IS NOT NULL)
    ) o ON o.object = d.object
    LEFT JOIN (
        SELECT meetings.* FROM meetings JOIN inspections i ON i.rowid = inspection JOIN object_outcomes o ON o.object = i.object
        WHERE i.jurisdiction <> 'zibo' OR NOT o.flagged
    ) g ON g.inspection = d.inspection
    LEFT JOIN repeats r ON r.inspection = d.inspection
)
SELECT jurisdiction, inspection,
    CASE jurisdiction
        WHEN 'shuozhou' THEN
            -- 6.results
            slot(0, must(of_year, random AND completed_on IS NOT NULL, published_on <= getvariable('cut_off')))
            -- 8.certified
            | slot(1, must(of_year, team > 0, faults & uncertified() = 0))
            -- 9.source
            | slot(2, must(of_year, source IN ('random', 'complaint', 'assigned', 'transferred'), random = (draw IS NOT NULL)))
            -- 11.planned
            | slot(3, must(of_year, random, plan_year = year(inspected_on)))
            -- 13.random-assignment
            | slot(4, must(of_year, random AND team > 0, faults & not_random() = 0))
            -- 13.window
            | slot(5, must(of_year, random AND plan_starts_on IS NOT NULL AND plan_ends_on IS NOT NULL,
                inspected_on BETWEEN plan_starts_on AND plan_ends_on))
            -- 14.recusal
            | slot(6, must(of_year, team > 0, faults & conflicted() = 0))
            -- 14.replacement
            | slot(7, must(of_year, faults & replaced() <> 0, faults & badly_replaced() = 0))
            -- 15.feedback
            | slot(8, duty(of_year, due_1, done_1))
            -- 16.publish
            | slot(9, must(of_year, decision IN ('warning', 'reduced', 'penalty', 'transferred'), published_on <= getvariable('cut_off')))
            -- lenient.minor
            | slot(10, must(of_year, decision_on IS NOT NULL AND violation = 'minor' AND corrected AND earlier_on IS NULL, decision <> 'penalty'))
            -- lenient.repeat
            | slot(11, must(of_year, decision_on IS NOT NULL AND violation <> 'none'
                    AND (NOT coalesce(corrected, true) OR coalesce(inspected_on - earlier_on <= 365, false)),
                decision IN ('penalty', 'transferred')))
            -- lenient.redline
            | slot(12, must(of_year, decision_on IS NOT NULL
                    AND (violation IN ('serious', 'criminal')
                        OR (violation = 'general' AND coalesce("domain" IN ('safety', 'environment', 'quality', 'public_interest'), false))),
                decision NOT IN ('none', 'guidance')))
        WHEN 'zibo' THEN
            -- 2.legal-basis
            slot(0, must(of_year, NOT outside, legal))
            -- 2.planned
            | slot(1, must(of_year, random, plan_item = item AND plan_year = year(inspected_on)))
            -- 7.qualified
            | slot(2, must(of_year, NOT outside AND team > 0, faults & (uncertified() | not_administrative()) = 0))
            -- 9.exempt
            | slot(3, must(of_year, random AND drawn_on IS NOT NULL
                    AND coalesce("domain" NOT IN ('environment', 'safety'), true) AND authority IS DISTINCT FROM 'superior',
                NOT (special_object AND coalesce(exempt_from <= drawn_on, true) AND coalesce(drawn_on <= exempt_to, true))))
            -- 9.team
            | slot(4, must(of_year, NOT outside, team >= 2 AND leaders = 1))
            -- 9.auxiliary
            | slot(5, must(of_year, NOT outside AND team > 0, faults & auxiliary() = 0))
            -- 10.designation
            | slot(6, must(of_year, random AND faults & unapproved() <> 0, designation_approved))
            -- 11.replacement
            | slot(7, must(of_year, NOT outside AND faults & replaced() <> 0, faults & replaced_without_statement() = 0))
            -- 11.recusal
            | slot(8, must(of_year, NOT outside AND team > 0, faults & conflicted() = 0))
            -- 12.joint
            | slot(9, must(of_year, meets, NOT apart))
            -- 15.notice
            | slot(10, must(of_year, NOT outside AND method = 'onsite' AND NOT (frustrated AND evidence), notice_served))
            -- 15.signed
            | slot(11, must(of_year, NOT outside AND method = 'onsite' AND completed_on IS NOT NULL AND NOT (frustrated AND evidence),
                signed OR refusal_noted))
            -- 15.report
            | slot(12, duty(of_year, due_1, done_1))
            -- 15.publish
            | slot(13, duty(of_year, due_2, done_2))
            -- 17.evidence
            | slot(14, must(of_year, NOT outside AND frustrated, evidence))
            -- 17.sanction
            | slot(15, must(of_year, NOT outside AND coalesce(result = 'uncooperative', false) AND (completed_on IS NOT NULL OR evidence),
                decision <> 'none'))
            -- 18.transfer
            | slot(16, must(of_year, NOT outside AND violation = 'criminal', decision = 'transferred'))
            -- 19.archive
            | slot(17, duty(of_year, due_3, done_3))
        WHEN 'xinzhou' THEN
            -- 2.5.joint
            slot(0, must(of_year, meets, NOT apart))
            -- 2.5.special-joint
            | slot(1, must(of_year, source IN ('special', 'assigned', 'transferred'), joint_id IS NOT NULL))
            -- 2.6.random-team
            | slot(2, must(of_year, random AND team > 0, faults & not_random() = 0))
            -- 2.6.completed
            | slot(3, duty(of_year, due_1, done_1))
            -- 2.7.observation
            | slot(4, must(of_year, random AND special_object,
                inspected_on < registered_on OR inspected_on >= registered_on + INTERVAL 12 MONTH))
            -- 2.8.ledger
            | slot(5, must(of_year, problem, rectify_due IS NOT NULL))
            -- 2.8.rectified
            | slot(6, duty(of_year, due_2, done_2))
            -- 2.8.transfer
            | slot(7, must(of_year, violation = 'criminal', decision = 'transferred'))
        WHEN 'shancheng' THEN
            -- 2.1.legal-basis
            slot(0, must(of_year, true, legal))
            -- 4.1.certified
            | slot(1, must(of_year, team > 0, faults & uncertified() = 0))
            -- 4.2.joint
            | slot(2, must(of_year, meets, NOT apart))
            -- 4.2.record
            | slot(3, must(of_year, completed_on IS NOT NULL, signed OR refusal_noted))
            -- 4.3.publish-normal
            | slot(4, duty(of_year, due_1, done_1))
            -- 4.3.publish-problem
            | slot(5, duty(of_year, due_2, done_2))
            -- 4.3.refusal
            | slot(6, must(of_year, completed_on IS NOT NULL AND result IN ('uncooperative', 'falsified'),
                decision <> 'none' AND published_on IS NOT NULL))
            -- 4.3.transfer
            | slot(7, must(of_year, violation = 'criminal', decision = 'transferred'))
        WHEN 'jintan' THEN
            -- 2.1.2.certified
            slot(0, must(of_year, team > 0, faults & uncertified() = 0))
            -- 2.1.3.legal-basis
            | slot(1, must(of_year, true, legal))
            -- 2.2.1.team
            | slot(2, must(of_year, true, team >= 2))
            -- 2.2.1.random-assignment
            | slot(3, must(of_year, random AND team > 0, faults & not_random() = 0))
            -- 2.2.1.recusal
            | slot(4, must(of_year, team > 0, faults & conflicted() = 0))
            -- 2.2.1.source
            | slot(5, must(of_year, source IN ('random', 'complaint', 'assigned', 'follow_up'), random = (draw IS NOT NULL)))
            -- 2.2.2.rectify
            | slot(6, must(of_year, problem, rectify_due IS NOT NULL))
            -- 2.2.2.revisit, judged in the year in which the term ends
            | slot(7, CASE WHEN in_year(rectify_due) AND rectify_due < getvariable('cut_off')
                THEN must(true, true, revisited_on BETWEEN rectify_due AND getvariable('cut_off'))
                ELSE must(of_year, false, true) END)
            -- 2.3.1.publish
            | slot(8, duty(of_year, due_1, done_1))
            -- 2.3.1.transfer
            | slot(9, must(of_year, violation = 'criminal', decision = 'transferred'))
    END AS outcomes
FROM facts;
