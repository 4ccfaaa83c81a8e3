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
    SELECT a.inspection, a.role, a.method, a.statement, a.replaces_one,
        coalesce(a.role IN ('leader'::team_role, 'member'::team_role), false) AS member,
        NOT o.has_certificate OR coalesce(o.cert_valid_from > i.inspected_on, false) OR coalesce(o.cert_valid_to < i.inspected_on, false)
            AS uncertified,
        o.establishment IS DISTINCT FROM 'administrative'::establishment AS not_administrative,
        o.auxiliary,
        c.officer IS NOT NULL AS conflicted,
        o.section <> i.section AS other_section,
        a.method = 'swap'::assignment_method AND r.officer IS NOT NULL AS recusal_swap
    FROM assignments a
    JOIN inspections i ON i.rowid = a.inspection
    JOIN officers o ON o.rowid = a.officer
    LEFT JOIN conflicts c ON c.officer = a.officer AND c.object = i.object
    LEFT JOIN conflicts r ON r.officer = a.replaces AND r.object = i.object
    WHERE in_year(i.inspected_on)
)
SELECT inspection,
    count_if(member)::INTEGER AS team,
    count_if(role = 'leader'::team_role)::INTEGER AS leaders,
    bit_or(
        CASE WHEN member THEN
            fault(uncertified, uncertified()) | fault(not_administrative, not_administrative()) | fault(auxiliary, auxiliary())
            | fault(conflicted, conflicted())
            | fault(coalesce(method NOT IN ('random'::assignment_method, 'swap'::assignment_method), true), not_random())
            | fault(method = 'designated'::assignment_method OR other_section, unapproved())
        ELSE 0::USMALLINT END
        | CASE WHEN replaces_one THEN
            replaced()
            | fault(NOT coalesce(method = 'random'::assignment_method OR recusal_swap, false), badly_replaced())
            | fault(NOT coalesce((method = 'random'::assignment_method AND statement) OR recusal_swap, false), replaced_without_statement())
        ELSE 0::USMALLINT END) AS faults
FROM places
GROUP BY inspection;

-- Random inspections with earlier ones of the object that might have been made in the same visit (zibo.12.joint,
-- xinzhou.2.5.joint, shancheng.4.2.joint), and whether one of these was not. Zibo spares flagged objects.
CREATE OR REPLACE TEMP TABLE meetings AS
WITH candidates AS (
    SELECT i.rowid::INTEGER AS inspection, i.jurisdiction, i.object, i.inspection_id, i.inspected_on, i.section, i.plan, i.item,
        i.joint, p.starts_on, p.ends_on
    FROM inspections i
    JOIN object_outcomes o ON o.object = i.object AND o.random > 1 AND (o.jurisdiction <> 'zibo'::jurisdiction OR NOT o.flagged)
    LEFT JOIN plans p ON p.rowid = i.plan
    WHERE i.jurisdiction IN ('zibo'::jurisdiction, 'xinzhou'::jurisdiction, 'shancheng'::jurisdiction) AND i.source = 'random'::source
        AND in_year(i.inspected_on) AND is_valid(i.jurisdiction, i.inspected_on)
), pairs AS (
    SELECT v.inspection,
        coalesce(v.joint <> w.joint, true) AND (v.jurisdiction <> 'shancheng'::jurisdiction OR v.inspected_on <> w.inspected_on) AS apart
    FROM candidates v JOIN candidates w ON w.object = v.object
        AND (w.inspected_on < v.inspected_on OR (w.inspected_on = v.inspected_on AND w.inspection_id < v.inspection_id))
    WHERE CASE v.jurisdiction
        WHEN 'shancheng'::jurisdiction THEN v.item IS DISTINCT FROM w.item
        ELSE v.starts_on <= v.ends_on AND w.starts_on <= w.ends_on AND v.starts_on <= w.ends_on AND w.starts_on <= v.ends_on
            AND CASE v.jurisdiction
                WHEN 'zibo'::jurisdiction THEN v.section <> w.section
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
WHERE jurisdiction = 'shuozhou'::jurisdiction AND violation <> 'none'::violation AND is_valid(jurisdiction, inspected_on);

-- Due days and days done of each pack's deadlines, as they are numbered in the catalogue.
CREATE OR REPLACE TEMP VIEW judged_inspections AS SELECT rowid::INTEGER AS inspection, * FROM inspections;
CREATE OR REPLACE TEMP MACRO inspection_duties(relation) AS TABLE
SELECT i.*, plan.year AS plan_year, plan.starts_on AS plan_starts_on, plan.ends_on AS plan_ends_on,
    plan.item AS plan_item,
    -- zibo: Article 21 leaves these out altogether.
    i.jurisdiction = 'zibo'::jurisdiction
        AND i.source IN ('complaint'::source, 'assigned'::source, 'transferred'::source, 'special'::source) AS outside,
    -- shuozhou.15.feedback, zibo.15.report, xinzhou.2.6.completed, shancheng.4.3.publish-normal, jintan.2.3.1.publish
    CASE i.jurisdiction
        WHEN 'shuozhou'::jurisdiction THEN reported.after_5
        WHEN 'zibo'::jurisdiction THEN CASE WHEN NOT outside THEN completed.after_5 END
        WHEN 'xinzhou'::jurisdiction THEN CASE WHEN i.source = 'random'::source THEN make_date(plan.year, 12, 31) END
        WHEN 'shancheng'::jurisdiction THEN CASE WHEN i.result = 'no_problem'::result THEN completed.after_20 END
        WHEN 'jintan'::jurisdiction THEN completed.after_20
    END AS due_1,
    known(CASE i.jurisdiction
        WHEN 'shuozhou'::jurisdiction THEN i.feedback_on
        WHEN 'zibo'::jurisdiction THEN i.report_on
        WHEN 'xinzhou'::jurisdiction THEN i.completed_on
        ELSE i.published_on
    END) AS done_1,
    -- zibo.15.publish, xinzhou.2.8.rectified, shancheng.4.3.publish-problem
    CASE i.jurisdiction
        WHEN 'zibo'::jurisdiction THEN CASE WHEN NOT outside AND NOT i.withheld THEN reported.after_2 END
        WHEN 'xinzhou'::jurisdiction THEN i.rectify_due
        WHEN 'shancheng'::jurisdiction THEN CASE WHEN i.result IN ('problem'::result, 'falsified'::result) THEN decided.after_20 END
    END AS due_2,
    known(CASE i.jurisdiction WHEN 'xinzhou'::jurisdiction THEN i.rectified_on ELSE i.published_on END) AS done_2,
    -- zibo.19.archive
    CASE i.jurisdiction WHEN 'zibo'::jurisdiction THEN CASE WHEN NOT outside THEN completed.after_30 END END AS due_3,
    known(i.archived_on) AS done_3
FROM query_table(relation) i
LEFT JOIN plans plan ON plan.rowid = i.plan
LEFT JOIN calendar completed ON completed.day = known(i.completed_on)
LEFT JOIN calendar reported ON reported.day = known(i.report_on)
LEFT JOIN calendar decided ON decided.day = known(i.decision_on)
WHERE is_valid(i.jurisdiction, i.inspected_on);

CREATE OR REPLACE TEMP TABLE inspection_outcomes AS
WITH facts AS (
    SELECT d.*, in_year(d.inspected_on) AS of_year,
        d.source = 'random'::source AS random,
        coalesce(d.result IN ('problem'::result, 'falsified'::result), false) AS problem,
        coalesce(d.result NOT IN ('no_problem'::result, 'problem'::result, 'falsified'::result), false) AS frustrated,
        m.legal_basis IS NOT NULL AS legal, m."domain", m.authority,
        w.drawn_on, coalesce(w.designation_approved, false) AS designation_approved,
        o.exempt_from, o.exempt_to, o.registered_on, o.object IS NOT NULL AS special_object,
        g.inspection IS NOT NULL AS meets, coalesce(g.apart, false) AS apart,
        r.earlier_on
    FROM inspection_duties('judged_inspections') d
    LEFT JOIN items m ON m.rowid = d.item
    LEFT JOIN draws w ON w.rowid = d.draw
    -- zibo: objects on the exemption list; xinzhou: firms of the new economy of grade A or B.
    LEFT JOIN (
        SELECT rowid AS object, exempt_from, exempt_to, registered_on FROM objects
        WHERE (jurisdiction = 'zibo'::jurisdiction AND (exempt_from IS NOT NULL OR exempt_to IS NOT NULL))
            OR (jurisdiction = 'xinzhou'::jurisdiction AND new_economy AND credit_grade IN ('A'::grade, 'B'::grade) AND registered_on IS NOT NULL)
    ) o ON o.object = d.object
    LEFT JOIN meetings g ON g.inspection = d.inspection
    LEFT JOIN repeats r ON r.inspection = d.inspection
), alone AS (
    SELECT jurisdiction, inspection, of_year, random, outside, designation_approved,
        -- Requirements of inspections of the year, but for those about teams.
        CASE WHEN of_year THEN
            CASE jurisdiction
                WHEN 'shuozhou'::jurisdiction THEN
                    -- 6.results
                    must(0, random AND completed_on IS NOT NULL, published_on <= getvariable('cut_off'))
                    -- 9.source
                    | must(2, source IN ('random'::source, 'complaint'::source, 'assigned'::source, 'transferred'::source),
                        random = (draw IS NOT NULL))
                    -- 11.planned
                    | must(3, random, plan_year = year(inspected_on))
                    -- 13.window
                    | must(5, random AND plan_starts_on IS NOT NULL AND plan_ends_on IS NOT NULL,
                        inspected_on BETWEEN plan_starts_on AND plan_ends_on)
                    -- 16.publish
                    | must(9, decision NOT IN ('none'::decision, 'guidance'::decision), published_on <= getvariable('cut_off'))
                    -- lenient.minor
                    | must(10, decision_on IS NOT NULL AND violation = 'minor'::violation AND corrected AND earlier_on IS NULL,
                        decision <> 'penalty'::decision)
                    -- lenient.repeat
                    | must(11, decision_on IS NOT NULL AND violation <> 'none'::violation
                            AND (NOT coalesce(corrected, true) OR coalesce(inspected_on - earlier_on <= 365, false)),
                        decision IN ('penalty'::decision, 'transferred'::decision))
                    -- lenient.redline
                    | must(12, decision_on IS NOT NULL
                            AND (violation IN ('serious'::violation, 'criminal'::violation)
                                OR (violation = 'general'::violation AND coalesce("domain" <> 'general'::"domain", false))),
                        decision NOT IN ('none'::decision, 'guidance'::decision))
                WHEN 'zibo'::jurisdiction THEN
                    -- 2.legal-basis
                    must(0, NOT outside, legal)
                    -- 2.planned
                    | must(1, random, plan_item = item AND plan_year = year(inspected_on))
                    -- 9.exempt
                    | must(3, random AND drawn_on IS NOT NULL
                            AND coalesce("domain" NOT IN ('environment'::"domain", 'safety'::"domain"), true)
                            AND authority IS DISTINCT FROM 'superior'::authority,
                        NOT (special_object AND coalesce(exempt_from <= drawn_on, true) AND coalesce(drawn_on <= exempt_to, true)))
                    -- 12.joint
                    | must(9, meets, NOT apart)
                    -- 15.notice
                    | must(10, NOT outside AND method = 'onsite'::inspection_method AND NOT (frustrated AND evidence), notice_served)
                    -- 15.signed
                    | must(11, NOT outside AND method = 'onsite'::inspection_method AND completed_on IS NOT NULL AND NOT (frustrated AND evidence),
                        signed OR refusal_noted)
                    -- 17.evidence
                    | must(14, NOT outside AND frustrated, evidence)
                    -- 17.sanction
                    | must(15, NOT outside AND coalesce(result = 'uncooperative'::result, false) AND (completed_on IS NOT NULL OR evidence),
                        decision <> 'none'::decision)
                    -- 18.transfer
                    | must(16, NOT outside AND violation = 'criminal'::violation, decision = 'transferred'::decision)
                WHEN 'xinzhou'::jurisdiction THEN
                    -- 2.5.joint
                    must(0, meets, NOT apart)
                    -- 2.5.special-joint
                    | must(1, source IN ('special'::source, 'assigned'::source, 'transferred'::source), joint IS NOT NULL)
                    -- 2.7.observation
                    | must(4, random AND special_object,
                        inspected_on < registered_on OR inspected_on >= registered_on + INTERVAL 12 MONTH)
                    -- 2.8.ledger
                    | must(5, problem, rectify_due IS NOT NULL)
                    -- 2.8.transfer
                    | must(7, violation = 'criminal'::violation, decision = 'transferred'::decision)
                WHEN 'shancheng'::jurisdiction THEN
                    -- 2.1.legal-basis
                    must(0, true, legal)
                    -- 4.2.joint
                    | must(2, meets, NOT apart)
                    -- 4.2.record
                    | must(3, completed_on IS NOT NULL, signed OR refusal_noted)
                    -- 4.3.refusal
                    | must(6, completed_on IS NOT NULL AND result IN ('uncooperative'::result, 'falsified'::result),
                        decision <> 'none'::decision AND published_on IS NOT NULL)
                    -- 4.3.transfer
                    | must(7, violation = 'criminal'::violation, decision = 'transferred'::decision)
                WHEN 'jintan'::jurisdiction THEN
                    -- 2.1.3.legal-basis
                    must(1, true, legal)
                    -- 2.2.1.source
                    | must(5, source IN ('random'::source, 'complaint'::source, 'assigned'::source, 'follow_up'::source), random = (draw IS NOT NULL))
                    -- 2.2.2.rectify
                    | must(6, problem, rectify_due IS NOT NULL)
                    -- 2.3.1.transfer
                    | must(9, violation = 'criminal'::violation, decision = 'transferred'::decision)
            END
        ELSE 0 END
        -- Duties, and a revisit after its term, of inspections of any year.
        | CASE jurisdiction
            WHEN 'shuozhou'::jurisdiction THEN
                -- 15.feedback
                duty(8, of_year, due_1, done_1)
            WHEN 'zibo'::jurisdiction THEN
                -- 15.report
                duty(12, of_year, due_1, done_1)
                -- 15.publish
                | duty(13, of_year, due_2, done_2)
                -- 19.archive
                | duty(17, of_year, due_3, done_3)
            WHEN 'xinzhou'::jurisdiction THEN
                -- 2.6.completed
                duty(3, of_year, due_1, done_1)
                -- 2.8.rectified
                | duty(6, of_year, due_2, done_2)
            WHEN 'shancheng'::jurisdiction THEN
                -- 4.3.publish-normal
                duty(4, of_year, due_1, done_1)
                -- 4.3.publish-problem
                | duty(5, of_year, due_2, done_2)
            WHEN 'jintan'::jurisdiction THEN
                -- 2.2.2.revisit, judged in the year in which the term ends
                CASE
                    WHEN in_year(rectify_due) AND rectify_due < getvariable('cut_off')
                        THEN must(7, true, revisited_on BETWEEN rectify_due AND getvariable('cut_off'))
                    WHEN of_year THEN slot(7, 1)
                    ELSE 0
                END
                -- 2.3.1.publish
                | duty(8, of_year, due_1, done_1)
        END AS outcomes
    FROM facts
)
SELECT jurisdiction, inspection,
    outcomes | CASE WHEN of_year THEN
        -- Requirements about teams, apart, so that little is carried into the join with as many rows. Without a team all are null.
        CASE jurisdiction
            WHEN 'shuozhou'::jurisdiction THEN
                -- 8.certified
                must(1, team > 0, faults & uncertified() = 0)
                -- 13.random-assignment
                | must(4, random AND team > 0, faults & not_random() = 0)
                -- 14.recusal
                | must(6, team > 0, faults & conflicted() = 0)
                -- 14.replacement
                | must(7, faults & replaced() <> 0, faults & badly_replaced() = 0)
            WHEN 'zibo'::jurisdiction THEN
                -- 7.qualified
                must(2, NOT outside AND team > 0, faults & (uncertified() | not_administrative()) = 0)
                -- 9.team
                | must(4, NOT outside, team >= 2 AND leaders = 1)
                -- 9.auxiliary
                | must(5, NOT outside AND team > 0, faults & auxiliary() = 0)
                -- 10.designation
                | must(6, random AND faults & unapproved() <> 0, designation_approved)
                -- 11.replacement
                | must(7, NOT outside AND faults & replaced() <> 0, faults & replaced_without_statement() = 0)
                -- 11.recusal
                | must(8, NOT outside AND team > 0, faults & conflicted() = 0)
            WHEN 'xinzhou'::jurisdiction THEN
                -- 2.6.random-team
                must(2, random AND team > 0, faults & not_random() = 0)
            WHEN 'shancheng'::jurisdiction THEN
                -- 4.1.certified
                must(1, team > 0, faults & uncertified() = 0)
            WHEN 'jintan'::jurisdiction THEN
                -- 2.1.2.certified
                must(0, team > 0, faults & uncertified() = 0)
                -- 2.2.1.team
                | must(2, true, team >= 2)
                -- 2.2.1.random-assignment
                | must(3, random AND team > 0, faults & not_random() = 0)
                -- 2.2.1.recusal
                | must(4, team > 0, faults & conflicted() = 0)
        END
    ELSE 0 END AS outcomes
FROM alone LEFT JOIN teams USING (inspection);
