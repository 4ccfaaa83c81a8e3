-- Objections: Zibo, Article 16. Those to inspections outside its rules are outside too.
CREATE OR REPLACE TEMP TABLE objection_outcomes AS
WITH judged AS (
    SELECT b.*, in_year(b.received_on) AS of_year,
        i.source IN ('complaint'::source, 'assigned'::source, 'transferred'::source, 'special'::source) AS outside,
        -- Within n working days: the n-th working day is the last, and so are the days off before it.
        CASE WHEN b.received_on > i.published_on THEN before.number - published.number + 1 WHEN b.received_on = i.published_on THEN 0 END
            AS working_days,
        -- zibo.16.review
        CASE WHEN NOT outside AND b.accepted THEN received.after_20 END AS due_1, known(b.reviewed_on) AS done_1,
        -- zibo.16.feedback
        CASE WHEN NOT outside THEN reviewed.after_7 END AS due_2, known(b.feedback_on) AS done_2
    FROM objections b
    JOIN inspections i ON i.rowid = b.inspection
    LEFT JOIN calendar published ON published.day = i.published_on
    LEFT JOIN calendar before ON before.day = b.received_on - 1
    LEFT JOIN calendar received ON received.day = known(b.received_on)
    LEFT JOIN calendar reviewed ON reviewed.day = known(b.reviewed_on)
    WHERE b.jurisdiction = 'zibo'::jurisdiction AND is_valid(b.jurisdiction, b.received_on)
)
SELECT jurisdiction, objection_id, due_1, done_1, due_2, done_2,
    CASE WHEN of_year THEN
        -- 16.accept
        must(0, NOT outside AND working_days <= 60, accepted)
        -- 16.correct
        | must(3, NOT outside AND outcome = 'corrected'::outcome, corrected_on IS NOT NULL)
    ELSE 0 END
    -- 16.review
    | duty(1, of_year, due_1, done_1)
    -- 16.feedback
    | duty(2, of_year, due_2, done_2) AS outcomes
FROM judged;
