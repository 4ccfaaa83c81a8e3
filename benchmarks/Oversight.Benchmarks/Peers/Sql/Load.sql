-- Typed tables of what the rules need, out of the files' rows of jurisdictions that have a pack; defaults are the contract's.
-- A reference is the row number (rowid) of what it refers to. Of text that rules only look for, has_ says whether it is there.
-- Nothing here depends on the order of rows.
SET preserve_insertion_order = false;

CREATE OR REPLACE TABLE objects AS
SELECT jurisdiction, object_id,
    name IS NOT NULL AS has_name, address IS NOT NULL AS has_address,
    responsible_person IS NOT NULL AS has_responsible_person, contact IS NOT NULL AS has_contact,
    coalesce(category::category, 'enterprise') AS category,
    registered_on::DATE AS registered_on,
    coalesce(status::status, 'active') AS status,
    credit_grade::grade AS credit_grade,
    coalesce(complaints::INTEGER, 0) AS complaints,
    coalesce(abnormal_list::BOOLEAN, false) AS abnormal_list,
    coalesce(dishonest::BOOLEAN, false) AS dishonest,
    coalesce(serious_violation::BOOLEAN, false) AS serious_violation,
    coalesce(safety_hazard::BOOLEAN, false) AS safety_hazard,
    coalesce(new_economy::BOOLEAN, false) AS new_economy,
    exempt_from::DATE AS exempt_from, exempt_to::DATE AS exempt_to
FROM objects_file
WHERE jurisdiction IS NOT NULL;

-- An item or a draw that is named but not listed has a row too, so that each name has one number; visits and sections have
-- no list but this.
CREATE OR REPLACE TEMP TABLE named AS
SELECT DISTINCT jurisdiction, item_id, draw_id, section FROM inspections_file WHERE jurisdiction IS NOT NULL;
CREATE OR REPLACE TABLE joints AS
SELECT DISTINCT jurisdiction, joint_id FROM inspections_file WHERE jurisdiction IS NOT NULL AND joint_id IS NOT NULL;
CREATE TYPE section AS ENUM (
    SELECT section FROM named WHERE section IS NOT NULL
    UNION
    SELECT section FROM officers_file WHERE jurisdiction IS NOT NULL AND section IS NOT NULL);

CREATE OR REPLACE TABLE officers AS
SELECT jurisdiction, officer_id, section::section AS section,
    name IS NOT NULL AS has_name, sex IS NOT NULL AS has_sex, unit IS NOT NULL AS has_unit, post IS NOT NULL AS has_post,
    cert_no IS NOT NULL AS has_certificate,
    cert_valid_from::DATE AS cert_valid_from, cert_valid_to::DATE AS cert_valid_to,
    establishment::establishment AS establishment,
    coalesce(on_duty::BOOLEAN, true) AS on_duty,
    coalesce(auxiliary::BOOLEAN, false) AS auxiliary,
    coalesce(len(specialties) > 0, false) AS has_specialties
FROM officers_file
WHERE jurisdiction IS NOT NULL;

CREATE OR REPLACE TABLE items AS
SELECT jurisdiction, item_id, true AS listed, title, section, object_category, legal_basis,
    coalesce(tier::tier, 'general') AS tier,
    method::inspection_method AS method,
    ratio_max::DOUBLE AS ratio_max,
    frequency_max::INTEGER AS frequency_max,
    coalesce("domain"::"domain", 'general') AS "domain",
    coalesce(authority::authority, 'own') AS authority,
    superior_ratio::DOUBLE AS superior_ratio,
    published_on::DATE AS published_on
FROM items_file
WHERE jurisdiction IS NOT NULL;
INSERT INTO items BY NAME
SELECT jurisdiction, item_id, false AS listed
FROM (
    SELECT jurisdiction, item_id FROM named WHERE item_id IS NOT NULL
    UNION
    SELECT jurisdiction, item_id FROM plans_file WHERE jurisdiction IS NOT NULL AND item_id IS NOT NULL)
ANTI JOIN items USING (jurisdiction, item_id);

CREATE OR REPLACE TABLE plans AS
SELECT p.jurisdiction, p.plan_id, p.year::INTEGER AS year, p.month::INTEGER AS month,
    i.rowid::INTEGER AS item,
    object_scope, officer_requirement,
    ratio::DOUBLE AS ratio, frequency::INTEGER AS frequency, estimated_objects::INTEGER AS estimated_objects,
    starts_on::DATE AS starts_on, ends_on::DATE AS ends_on, p.published_on::DATE AS published_on,
    coalesce(approved::BOOLEAN, false) AS approved,
    coalesce(joint::BOOLEAN, false) AS joint,
    coalesce(uses_credit_grade::BOOLEAN, false) AS uses_credit_grade,
    adjusted_on::DATE AS adjusted_on, adjustment_filed_on::DATE AS adjustment_filed_on
FROM plans_file p LEFT JOIN items i ON i.jurisdiction = p.jurisdiction AND i.item_id = p.item_id
WHERE p.jurisdiction IS NOT NULL;

CREATE OR REPLACE TABLE draws AS
SELECT jurisdiction, draw_id, true AS listed, drawn_on::DATE AS drawn_on,
    method::draw_method AS method,
    witnesses::INTEGER AS witnesses,
    coalesce(recorded::BOOLEAN, false) AS recorded,
    coalesce(record_signed::BOOLEAN, false) AS record_signed,
    filed_on::DATE AS filed_on,
    coalesce(designation_approved::BOOLEAN, false) AS designation_approved
FROM draws_file
WHERE jurisdiction IS NOT NULL;
INSERT INTO draws BY NAME
SELECT DISTINCT jurisdiction, draw_id, false AS listed
FROM named ANTI JOIN draws USING (jurisdiction, draw_id)
WHERE draw_id IS NOT NULL;

-- Values get their types before the joins, where the file's dictionaries still help.
CREATE OR REPLACE TABLE inspections AS
WITH typed AS (
    SELECT jurisdiction, inspection_id, object_id, item_id, plan_id, draw_id, joint_id,
        source::source AS source, section::section AS section,
        coalesce(method::inspection_method, 'onsite') AS method,
        inspected_on::DATE AS inspected_on, completed_on::DATE AS completed_on, report_on::DATE AS report_on,
        feedback_on::DATE AS feedback_on, decision_on::DATE AS decision_on, published_on::DATE AS published_on,
        archived_on::DATE AS archived_on,
        coalesce(withheld::BOOLEAN, false) AS withheld,
        result::result AS result,
        coalesce(violation::violation, 'none') AS violation,
        coalesce(decision::decision, 'none') AS decision,
        corrected::BOOLEAN AS corrected,
        coalesce(notice_served::BOOLEAN, false) AS notice_served,
        coalesce(signed::BOOLEAN, false) AS signed,
        coalesce(refusal_noted::BOOLEAN, false) AS refusal_noted,
        coalesce(evidence::BOOLEAN, false) AS evidence,
        rectify_due::DATE AS rectify_due, rectified_on::DATE AS rectified_on, revisited_on::DATE AS revisited_on
    FROM inspections_file
)
SELECT i.* EXCLUDE (object_id, item_id, plan_id, draw_id, joint_id),
    o.rowid::INTEGER AS object, m.rowid::INTEGER AS item, p.rowid::INTEGER AS plan, d.rowid::INTEGER AS draw, v.rowid::INTEGER AS joint
FROM typed i
JOIN objects o ON o.jurisdiction = i.jurisdiction AND o.object_id = i.object_id
LEFT JOIN items m ON m.jurisdiction = i.jurisdiction AND m.item_id = i.item_id
LEFT JOIN plans p ON p.jurisdiction = i.jurisdiction AND p.plan_id = i.plan_id
LEFT JOIN draws d ON d.jurisdiction = i.jurisdiction AND d.draw_id = i.draw_id
LEFT JOIN joints v ON v.jurisdiction = i.jurisdiction AND v.joint_id = i.joint_id;

CREATE OR REPLACE TABLE assignments AS
WITH typed AS (
    SELECT jurisdiction, inspection_id, officer_id, role::team_role AS role, method::assignment_method AS method, replaces,
        coalesce(statement::BOOLEAN, false) AS statement
    FROM assignments_file
)
SELECT i.rowid::INTEGER AS inspection, o.rowid::INTEGER AS officer, a.role, a.method,
    a.replaces IS NOT NULL AS replaces_one, r.rowid::INTEGER AS replaces, a.statement
FROM typed a
JOIN inspections i ON i.jurisdiction = a.jurisdiction AND i.inspection_id = a.inspection_id
JOIN officers o ON o.jurisdiction = a.jurisdiction AND o.officer_id = a.officer_id
LEFT JOIN officers r ON r.jurisdiction = a.jurisdiction AND r.officer_id = a.replaces;

CREATE OR REPLACE TABLE conflicts AS
SELECT f.rowid::INTEGER AS officer, o.rowid::INTEGER AS object
FROM conflicts_file c
JOIN officers f ON f.jurisdiction = c.jurisdiction AND f.officer_id = c.officer_id
JOIN objects o ON o.jurisdiction = c.jurisdiction AND o.object_id = c.object_id;

CREATE OR REPLACE TABLE objections AS
SELECT i.jurisdiction, b.objection_id, i.rowid::INTEGER AS inspection, b.received_on::DATE AS received_on,
    coalesce(b.accepted::BOOLEAN, false) AS accepted, b.reviewed_on::DATE AS reviewed_on, b.outcome::outcome AS outcome,
    b.feedback_on::DATE AS feedback_on, b.corrected_on::DATE AS corrected_on
FROM objections_file b
JOIN inspections i ON i.jurisdiction = b.jurisdiction AND i.inspection_id = b.inspection_id;

CREATE OR REPLACE TABLE milestones AS
SELECT jurisdiction, milestone, year::INTEGER AS year, done_on::DATE AS done_on
FROM milestones_file
WHERE jurisdiction IS NOT NULL;
