-- What the passes share. Parameters of the packs stand as literals beside their rules.

-- Outcomes of up to 21 rules stand in one number, three bits a rule; the catalogue below says which rule has which place.
-- 0 no subject of the year, 1 not applicable, 2 holds, 3 pending, 4 late, 5 overdue, 6 failed.
CREATE OR REPLACE MACRO slot(place, outcome) AS outcome::UBIGINT << (3 * place);
CREATE OR REPLACE MACRO outcome_at(place, outcomes) AS (outcomes >> (3 * place)) & 7;
-- 4, 5 and 6 alone have the third bit: four times every power of eight up to the 20th.
CREATE OR REPLACE MACRO has_breach(outcomes) AS (outcomes & 5270498306774157604::UBIGINT) <> 0;

-- A requirement of a row of the year. A condition that is null does not hold.
CREATE OR REPLACE MACRO must(place, applies, holds) AS
    CASE WHEN applies THEN CASE WHEN holds THEN slot(place, 2) ELSE slot(place, 6) END ELSE slot(place, 1) END;

-- A duty is judged in the year in which it falls due; a day after the cut-off is not known yet.
CREATE OR REPLACE MACRO duty(place, of_year, due, done) AS
    CASE
        WHEN due BETWEEN getvariable('year_start') AND getvariable('year_end') THEN
            CASE
                WHEN done <= due THEN slot(place, 2)
                WHEN done IS NOT NULL THEN slot(place, 4)
                WHEN due > getvariable('cut_off') THEN slot(place, 3)
                ELSE slot(place, 5)
            END
        WHEN of_year THEN slot(place, 1)
        ELSE 0::UBIGINT
    END;
CREATE OR REPLACE MACRO known(day) AS CASE WHEN day <= getvariable('cut_off') THEN day END;

-- Whether an event's day lies within the validity of the jurisdiction's document, and whether a year shares a day with it.
CREATE OR REPLACE MACRO is_valid(jurisdiction, day) AS
    CASE jurisdiction
        WHEN 'shuozhou'::jurisdiction THEN day >= DATE '2020-12-31'
        WHEN 'zibo'::jurisdiction THEN day BETWEEN DATE '2020-06-06' AND DATE '2025-06-05'
        WHEN 'xinzhou'::jurisdiction THEN day BETWEEN DATE '2022-01-01' AND DATE '2022-12-31'
        WHEN 'shancheng'::jurisdiction THEN day >= DATE '2016-10-08'
        WHEN 'jintan'::jurisdiction THEN day >= DATE '2018-01-01'
    END;
CREATE OR REPLACE MACRO is_valid_year(jurisdiction) AS
    CASE jurisdiction
        WHEN 'shuozhou'::jurisdiction THEN getvariable('report_year') >= 2020
        WHEN 'zibo'::jurisdiction THEN getvariable('report_year') BETWEEN 2020 AND 2025
        WHEN 'xinzhou'::jurisdiction THEN getvariable('report_year') = 2022
        WHEN 'shancheng'::jurisdiction THEN getvariable('report_year') >= 2016
        WHEN 'jintan'::jurisdiction THEN getvariable('report_year') >= 2018
    END;
CREATE OR REPLACE MACRO in_year(day) AS day BETWEEN getvariable('year_start') AND getvariable('year_end');
CREATE OR REPLACE MACRO is_active(status, registered_on) AS
    status = 'active'::status AND coalesce(registered_on <= getvariable('year_end'), true);

-- The judged rules: the pass that judges them, their place in its outcomes, and their duty, from 1, if it is a deadline.
CREATE OR REPLACE TEMP TABLE rules AS
SELECT rule_id, split_part(rule_id, '.', 1)::jurisdiction AS jurisdiction, pass, place, duty
FROM (VALUES
    ('shuozhou.6.results', 'inspection', 0, NULL),
    ('shuozhou.8.certified', 'inspection', 1, NULL),
    ('shuozhou.9.source', 'inspection', 2, NULL),
    ('shuozhou.11.planned', 'inspection', 3, NULL),
    ('shuozhou.13.random-assignment', 'inspection', 4, NULL),
    ('shuozhou.13.window', 'inspection', 5, NULL),
    ('shuozhou.14.recusal', 'inspection', 6, NULL),
    ('shuozhou.14.replacement', 'inspection', 7, NULL),
    ('shuozhou.15.feedback', 'inspection', 8, 1),
    ('shuozhou.16.publish', 'inspection', 9, NULL),
    ('shuozhou.lenient.minor', 'inspection', 10, NULL),
    ('shuozhou.lenient.repeat', 'inspection', 11, NULL),
    ('shuozhou.lenient.redline', 'inspection', 12, NULL),
    ('zibo.2.legal-basis', 'inspection', 0, NULL),
    ('zibo.2.planned', 'inspection', 1, NULL),
    ('zibo.7.qualified', 'inspection', 2, NULL),
    ('zibo.9.exempt', 'inspection', 3, NULL),
    ('zibo.9.team', 'inspection', 4, NULL),
    ('zibo.9.auxiliary', 'inspection', 5, NULL),
    ('zibo.10.designation', 'inspection', 6, NULL),
    ('zibo.11.replacement', 'inspection', 7, NULL),
    ('zibo.11.recusal', 'inspection', 8, NULL),
    ('zibo.12.joint', 'inspection', 9, NULL),
    ('zibo.15.notice', 'inspection', 10, NULL),
    ('zibo.15.signed', 'inspection', 11, NULL),
    ('zibo.15.report', 'inspection', 12, 1),
    ('zibo.15.publish', 'inspection', 13, 2),
    ('zibo.17.evidence', 'inspection', 14, NULL),
    ('zibo.17.sanction', 'inspection', 15, NULL),
    ('zibo.18.transfer', 'inspection', 16, NULL),
    ('zibo.19.archive', 'inspection', 17, 3),
    ('xinzhou.2.5.joint', 'inspection', 0, NULL),
    ('xinzhou.2.5.special-joint', 'inspection', 1, NULL),
    ('xinzhou.2.6.random-team', 'inspection', 2, NULL),
    ('xinzhou.2.6.completed', 'inspection', 3, 1),
    ('xinzhou.2.7.observation', 'inspection', 4, NULL),
    ('xinzhou.2.8.ledger', 'inspection', 5, NULL),
    ('xinzhou.2.8.rectified', 'inspection', 6, 2),
    ('xinzhou.2.8.transfer', 'inspection', 7, NULL),
    ('shancheng.2.1.legal-basis', 'inspection', 0, NULL),
    ('shancheng.4.1.certified', 'inspection', 1, NULL),
    ('shancheng.4.2.joint', 'inspection', 2, NULL),
    ('shancheng.4.2.record', 'inspection', 3, NULL),
    ('shancheng.4.3.publish-normal', 'inspection', 4, 1),
    ('shancheng.4.3.publish-problem', 'inspection', 5, 2),
    ('shancheng.4.3.refusal', 'inspection', 6, NULL),
    ('shancheng.4.3.transfer', 'inspection', 7, NULL),
    ('jintan.2.1.2.certified', 'inspection', 0, NULL),
    ('jintan.2.1.3.legal-basis', 'inspection', 1, NULL),
    ('jintan.2.2.1.team', 'inspection', 2, NULL),
    ('jintan.2.2.1.random-assignment', 'inspection', 3, NULL),
    ('jintan.2.2.1.recusal', 'inspection', 4, NULL),
    ('jintan.2.2.1.source', 'inspection', 5, NULL),
    ('jintan.2.2.2.rectify', 'inspection', 6, NULL),
    ('jintan.2.2.2.revisit', 'inspection', 7, NULL),
    ('jintan.2.3.1.publish', 'inspection', 8, 1),
    ('jintan.2.3.1.transfer', 'inspection', 9, NULL),
    ('shuozhou.list.frequency', 'object', 0, NULL),
    ('zibo.12.frequency', 'object', 0, NULL),
    ('zibo.6.registry', 'object', 1, NULL),
    ('jintan.2.1.4.frequency', 'object', 0, NULL),
    ('shuozhou.8.registry', 'officer', 0, NULL),
    ('zibo.7.registry', 'officer', 0, NULL),
    ('xinzhou.2.3.classified', 'officer', 0, NULL),
    ('jintan.2.1.2.registry', 'officer', 0, NULL),
    ('jintan.2.1.2.qualified', 'officer', 1, NULL),
    ('jintan.2.1.4.officer-frequency', 'officer', 2, NULL),
    ('shuozhou.6.items', 'item', 0, NULL),
    ('zibo.5.general-limit', 'item', 0, NULL),
    ('zibo.5.content', 'item', 1, NULL),
    ('zibo.5.published', 'item', 2, NULL),
    ('zibo.5.tier', 'item', 3, NULL),
    ('xinzhou.2.2.items', 'item', 0, NULL),
    ('xinzhou.2.2.content', 'item', 1, NULL),
    ('shancheng.4.1.items', 'item', 0, NULL),
    ('shuozhou.6.plans', 'plan', 0, NULL),
    ('shuozhou.12.content', 'plan', 1, NULL),
    ('shuozhou.list.plan-frequency', 'plan', 2, NULL),
    ('zibo.5.general-ratio', 'plan', 0, NULL),
    ('zibo.8.content', 'plan', 1, NULL),
    ('xinzhou.2.5.plan-published', 'plan', 0, 1),
    ('xinzhou.2.5.adjustment-filed', 'plan', 1, NULL),
    ('shancheng.4.2.ratio-superior', 'plan', 0, NULL),
    ('shancheng.4.2.ratio-own', 'plan', 1, NULL),
    ('jintan.2.1.4.approved', 'plan', 0, NULL),
    ('shuozhou.7.electronic', 'draw', 0, NULL),
    ('zibo.9.witness', 'draw', 0, NULL),
    ('zibo.9.filing', 'draw', 1, NULL),
    ('xinzhou.2.1.platform', 'draw', 0, NULL),
    ('jintan.2.2.1.platform', 'draw', 0, NULL),
    ('zibo.16.accept', 'objection', 0, NULL),
    ('zibo.16.review', 'objection', 1, 1),
    ('zibo.16.feedback', 'objection', 2, 2),
    ('zibo.16.correct', 'objection', 3, NULL),
    ('shuozhou.11.annual-plan', 'jurisdiction', NULL, NULL),
    ('shuozhou.12.trustworthy', 'jurisdiction', NULL, NULL),
    ('zibo.8.annual-plan', 'jurisdiction', NULL, NULL),
    ('zibo.12.intensify', 'jurisdiction', NULL, NULL),
    ('xinzhou.2.2.list-by-june', 'jurisdiction', NULL, NULL),
    ('xinzhou.2.5.annual-plan', 'jurisdiction', NULL, NULL),
    ('xinzhou.2.6.credit-ratio', 'jurisdiction', NULL, NULL),
    ('xinzhou.2.6.published', 'jurisdiction', NULL, NULL),
    ('xinzhou.2.7.credit-application', 'jurisdiction', NULL, NULL),
    ('shancheng.4.3.intensify', 'jurisdiction', NULL, NULL),
    ('jintan.2.1.4.plans', 'jurisdiction', NULL, NULL),
    ('jintan.2.1.4.coverage', 'jurisdiction', NULL, NULL),
    ('jintan.2.1.4.participation', 'jurisdiction', NULL, NULL),
    ('shuozhou.milestone.sort', 'milestone', NULL, NULL),
    ('shuozhou.milestone.list', 'milestone', NULL, NULL),
    ('shuozhou.milestone.train', 'milestone', NULL, NULL),
    ('xinzhou.2.4.norms', 'milestone', NULL, NULL),
    ('xinzhou.3.4.plans', 'milestone', NULL, NULL),
    ('xinzhou.3.4.rules', 'milestone', NULL, NULL),
    ('xinzhou.3.4.half-year', 'milestone', NULL, NULL),
    ('xinzhou.3.4.annual', 'milestone', NULL, NULL),
    ('shancheng.annex.items', 'milestone', NULL, NULL),
    ('shancheng.annex.officers', 'milestone', NULL, NULL),
    ('shancheng.annex.sharing', 'milestone', NULL, NULL),
    ('shancheng.annex.credit', 'milestone', NULL, NULL),
    ('shancheng.annex.green-channel', 'milestone', NULL, NULL),
    ('shancheng.annex.joint-plan', 'milestone', NULL, NULL)
) AS rule(rule_id, pass, place, duty);
