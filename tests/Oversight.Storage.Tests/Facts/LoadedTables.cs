using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Facts;

/// <summary>Empty tables of the shape that loading a dataset leaves; what a test does not insert takes its default.</summary>
internal static class LoadedTables
{
    private const string Script = """
        CREATE TABLE jurisdictions(
          j INTEGER, id VARCHAR, judged BOOLEAN);
        CREATE TABLE objects(
          ord INTEGER, j INTEGER, object_id VARCHAR, name VARCHAR, category UTINYINT DEFAULT 1, address VARCHAR,
          responsible_person VARCHAR, contact VARCHAR, industry_code VARCHAR, registered_on DATE,
          status UTINYINT DEFAULT 1, credit_grade UTINYINT DEFAULT 0, complaints INTEGER DEFAULT 0,
          abnormal_list BOOLEAN DEFAULT false, dishonest BOOLEAN DEFAULT false,
          serious_violation BOOLEAN DEFAULT false, safety_hazard BOOLEAN DEFAULT false,
          new_economy BOOLEAN DEFAULT false, exempt_from DATE, exempt_to DATE);
        CREATE TABLE officers(
          ord INTEGER, j INTEGER, officer_id VARCHAR, name VARCHAR, sex VARCHAR, unit VARCHAR, section VARCHAR,
          post VARCHAR, cert_no VARCHAR, cert_valid_from DATE, cert_valid_to DATE, establishment UTINYINT DEFAULT 0,
          on_duty BOOLEAN DEFAULT true, auxiliary BOOLEAN DEFAULT false, specialties VARCHAR[]);
        CREATE TABLE items(
          ord INTEGER, j INTEGER, item_id VARCHAR, title VARCHAR, section VARCHAR, object_category VARCHAR,
          tier UTINYINT DEFAULT 2, legal_basis VARCHAR, method UTINYINT DEFAULT 0, ratio_max DOUBLE,
          frequency_max INTEGER, domain UTINYINT DEFAULT 1, authority UTINYINT DEFAULT 1, superior_ratio DOUBLE,
          published_on DATE);
        CREATE TABLE plans(
          ord INTEGER, j INTEGER, plan_id VARCHAR, year INTEGER, month INTEGER, section VARCHAR, item_id VARCHAR,
          item_ord INTEGER, object_scope VARCHAR, officer_requirement VARCHAR, ratio DOUBLE, frequency INTEGER,
          estimated_objects INTEGER, starts_on DATE, ends_on DATE, published_on DATE,
          approved BOOLEAN DEFAULT false, joint BOOLEAN DEFAULT false, uses_credit_grade BOOLEAN DEFAULT false,
          adjusted_on DATE, adjustment_filed_on DATE);
        CREATE TABLE draws(
          ord INTEGER, j INTEGER, draw_id VARCHAR, plan_id VARCHAR, plan_ord INTEGER, drawn_on DATE,
          method UTINYINT DEFAULT 0, seed VARCHAR, pool_size INTEGER, drawn_count INTEGER, witnesses INTEGER,
          recorded BOOLEAN DEFAULT false, record_signed BOOLEAN DEFAULT false, filed_on DATE,
          designation_approved BOOLEAN DEFAULT false);
        CREATE TABLE inspections(
          ord INTEGER, j INTEGER, inspection_id VARCHAR, object_id VARCHAR, object_ord INTEGER, item_id VARCHAR,
          item_ord INTEGER, item_key INTEGER, plan_id VARCHAR, plan_ord INTEGER, draw_id VARCHAR, draw_ord INTEGER,
          source UTINYINT DEFAULT 0, section VARCHAR, method UTINYINT DEFAULT 1, joint_id VARCHAR,
          joint_key INTEGER, inspected_on DATE, completed_on DATE, report_on DATE, feedback_on DATE,
          decision_on DATE, published_on DATE, archived_on DATE, withheld BOOLEAN DEFAULT false,
          result UTINYINT DEFAULT 0, violation UTINYINT DEFAULT 1, decision UTINYINT DEFAULT 1, corrected BOOLEAN,
          notice_served BOOLEAN DEFAULT false, signed BOOLEAN DEFAULT false, refusal_noted BOOLEAN DEFAULT false,
          evidence BOOLEAN DEFAULT false, rectify_due DATE, rectified_on DATE, revisited_on DATE);
        CREATE TABLE draw_members(
          ord INTEGER, j INTEGER, draw_id VARCHAR, draw_ord INTEGER, object_id VARCHAR, object_ord INTEGER,
          position INTEGER, state UTINYINT DEFAULT 1);
        CREATE TABLE assignments(
          ord INTEGER, j INTEGER, inspection_id VARCHAR, inspection_ord INTEGER, officer_id VARCHAR,
          officer_ord INTEGER, role UTINYINT DEFAULT 0, method UTINYINT DEFAULT 0, replaces VARCHAR,
          replaces_ord INTEGER, statement BOOLEAN DEFAULT false, object_ord INTEGER, inspected_on DATE);
        CREATE TABLE conflicts(
          ord INTEGER, j INTEGER, officer_id VARCHAR, officer_ord INTEGER, object_id VARCHAR, object_ord INTEGER,
          kind VARCHAR);
        CREATE TABLE objections(
          ord INTEGER, j INTEGER, objection_id VARCHAR, inspection_id VARCHAR, inspection_ord INTEGER,
          received_on DATE, accepted BOOLEAN DEFAULT false, reviewed_on DATE, outcome UTINYINT DEFAULT 0,
          feedback_on DATE, corrected_on DATE);
        CREATE TABLE milestones(
          ord INTEGER, j INTEGER, milestone VARCHAR, year INTEGER, done_on DATE);
        CREATE TABLE packs(
          j INTEGER, valid_from DATE, valid_to DATE, overload_factor DOUBLE);
        CREATE TABLE constructive(
          ord INTEGER);
        CREATE TABLE flagged(
          ord INTEGER);
        """;

    /// <summary>Makes all tables, empty.</summary>
    internal static void Create(DuckDBConnection connection) => connection.Execute(Script);
}
