using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Tests.Support;

/// <summary>A province of a made-up year in the loaded tables' shape: as many rows as a page needs, the same at each call.</summary>
public static class Province
{
    public const int Year = 2021;

    /// <summary>A name that a page must show and never run.</summary>
    public const string Script = "</script><script>alert(1)</script>";

    /// <summary>A name that a spreadsheet program must show and never reckon.</summary>
    public const string Formula = "=HYPERLINK(\"http://example.invalid\",\"x\")";

    public static readonly string[] Ids = ["shuozhou", "zibo", "xinzhou", "shancheng", "jintan"];

    /// <summary>Opens a database that holds the province.</summary>
    public static DuckDBConnection Open(int? threads = null)
    {
        var connection = Empty(threads);
        connection.Execute(Rows);
        connection.Execute(Breaches);
        Count(connection);
        return connection;
    }

    /// <summary>Counts the year as the indicators do before a report is written.</summary>
    public static void Count(DuckDBConnection connection)
    {
        YearTables.Drop(connection);
        YearTables.Keep(connection, Year);
        YearTables.KeepCrossObjects(connection, Year, anew: true);
    }

    /// <summary>Opens a database with the tables, all empty but <c>jurisdictions</c>.</summary>
    public static DuckDBConnection Empty(int? threads = null)
    {
        var connection = new DuckDBConnection(new DuckDBOptions { Threads = threads });
        connection.Open();
        connection.Execute(Tables);
        Count(connection);
        return connection;
    }

    private const string Tables =
        """
        CREATE TABLE jurisdictions (j INTEGER, id VARCHAR, judged BOOLEAN);
        INSERT INTO jurisdictions VALUES (0, 'shuozhou', true), (1, 'zibo', true), (2, 'xinzhou', true),
            (3, 'shancheng', true), (4, 'jintan', false);
        CREATE TABLE packs (j INTEGER, valid_from DATE, valid_to DATE, overload_factor DOUBLE);
        CREATE TABLE constructive (ord INTEGER);
        CREATE TABLE flagged (ord INTEGER);
        CREATE TABLE objects (ord INTEGER, j INTEGER, object_id VARCHAR, name VARCHAR, registered_on DATE, status UTINYINT,
            credit_grade UTINYINT, industry_code VARCHAR);
        CREATE TABLE officers (ord INTEGER, j INTEGER, officer_id VARCHAR, name VARCHAR, cert_no VARCHAR, cert_valid_from DATE,
            cert_valid_to DATE, on_duty BOOLEAN, auxiliary BOOLEAN);
        CREATE TABLE items (ord INTEGER, j INTEGER, item_id VARCHAR, title VARCHAR);
        CREATE TABLE inspections (ord INTEGER, j INTEGER, inspection_id VARCHAR, object_ord INTEGER, item_key INTEGER,
            joint_key INTEGER, source UTINYINT, inspected_on DATE, completed_on DATE, published_on DATE,
            withheld BOOLEAN DEFAULT false, result UTINYINT DEFAULT 0, plan_ord INTEGER, draw_ord INTEGER);
        CREATE TABLE plans (ord INTEGER, j INTEGER, plan_id VARCHAR, year INTEGER, month INTEGER, item_ord INTEGER, starts_on DATE,
            ends_on DATE, published_on DATE, joint BOOLEAN DEFAULT false, uses_credit_grade BOOLEAN DEFAULT false);
        CREATE TABLE draws (ord INTEGER, j INTEGER, draw_id VARCHAR, drawn_on DATE);
        CREATE TABLE draw_members (ord INTEGER, j INTEGER, draw_ord INTEGER, object_ord INTEGER, state UTINYINT);
        CREATE TABLE milestones (ord INTEGER, j INTEGER, milestone VARCHAR, year INTEGER, done_on DATE);
        CREATE TABLE assignments (ord INTEGER, j INTEGER, inspection_ord INTEGER, officer_ord INTEGER, role UTINYINT,
            object_ord INTEGER, inspected_on DATE);
        CREATE TABLE breaches (rule_id VARCHAR, jurisdiction VARCHAR, severity VARCHAR, subject_kind VARCHAR,
            subject_id VARCHAR, due_on DATE, done_on DATE, days_late INTEGER, measured VARCHAR, "limit" VARCHAR,
            state VARCHAR, detail VARCHAR, name VARCHAR);
        CREATE TABLE rejects (table_name VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR,
            reason VARCHAR, action VARCHAR);
        """;

    private const string Rows =
        $"""
        INSERT INTO packs SELECT j, DATE '2016-01-01', NULL, 2.0 FROM jurisdictions;
        INSERT INTO objects (ord, j, object_id, name, registered_on, status, credit_grade)
            SELECT row_number() OVER () - 1, n % 4, '91' || lpad(((n // 4) * 4 + n % 4)::VARCHAR, 16, '0'),
                CASE n WHEN 2 THEN '{Script}' WHEN 3 THEN '{Formula}'
                    ELSE ['朔州', '淄博', '忻州', '汕城'][n % 4 + 1] || ['恒', '鼎', '瑞', '安', '宏'][n % 5 + 1]
                        || ['达', '盛', '源', '泰'][n % 7 % 4 + 1]
                        || ['机械', '化工', '商贸', '食品', '陶瓷', '能源'][n % 6 + 1] || '有限公司' END,
                CASE WHEN n % 50 = 0 THEN DATE '2022-03-01' END,
                CASE WHEN n % 23 = 0 THEN 2 ELSE 1 END, n * 7 % 5
            FROM range(2000) AS t(n);
        UPDATE objects SET object_id = '91370000MA00000001' WHERE ord IN (4, 5, 6);
        INSERT INTO flagged SELECT ord FROM objects WHERE ord % 17 = 0;
        INSERT INTO officers
            SELECT n, n % 4, 'P' || lpad(n::VARCHAR, 4, '0'),
                ['王', '李', '张', '刘', '陈', '杨'][n % 6 + 1] || ['建国', '敏', '志强', '丽', '伟'][n % 5 + 1],
                CASE WHEN n % 11 > 0 THEN 'C' || n END, DATE '2019-01-01', NULL, n % 19 > 0, n % 13 = 0
            FROM range(160) AS t(n);
        INSERT INTO inspections (ord, j, inspection_id, object_ord, item_key, joint_key, source, inspected_on, completed_on)
            SELECT n, o.j, 'I' || lpad(n::VARCHAR, 6, '0'), o.ord, n % 9, CASE WHEN n % 6 = 0 THEN n // 12 END,
                CASE WHEN n % 5 = 0 THEN 2 ELSE 1 END, DATE '2021-01-05' + (n * 37 % 350)::INTEGER,
                CASE WHEN n % 31 > 0 THEN DATE '2021-01-06' + (n * 37 % 350)::INTEGER END
            FROM range(2600) AS t(n)
            JOIN objects AS o ON o.ord = CASE WHEN n < 60 THEN n % 8 ELSE hash(n) % 1300 END
            ORDER BY n;
        INSERT INTO assignments
            SELECT row_number() OVER () - 1, i.j, i.ord, f.ord, place, i.object_ord, i.inspected_on
            FROM inspections AS i, range(1, 3) AS t(place)
            JOIN officers AS f ON f.ord = i.j + 4 * (hash(i.ord, place) % 40 * (hash(place, i.ord) % 40) // 40);
        INSERT INTO rejects VALUES
            ('inspections', 'inspections.csv', 18, 'inspected_on', '2021-13-01', 'not a date', 'rejected'),
            ('inspections', 'inspections.csv', 77, 'draw_id', '@D-9', 'refers to no row', 'kept'),
            ('objects', 'objects.csv', 5, 'name', '{Script}', 'not valid UTF-8', 'rejected');
        """;

    private const string Breaches =
        """
        INSERT INTO breaches
            SELECT 'zibo.15.report', 'zibo', 'breach', 'inspection', inspection_id, inspected_on + 8,
                CASE WHEN ord % 3 > 0 THEN inspected_on + 9 + (ord * 13 % 90)::INTEGER END, 1 + ord * 13 % 70, NULL, NULL,
                CASE WHEN ord % 3 > 0 THEN 'late' ELSE 'overdue' END, '检查报告未按期形成', NULL
            FROM inspections WHERE j = 1;
        INSERT INTO breaches
            SELECT 'zibo.15.publish', 'zibo', 'breach', 'inspection', inspection_id, inspected_on + 12,
                inspected_on + 13 + (ord % 20)::INTEGER, ord % 15, NULL, NULL, 'late', '检查结果未按期公示', NULL
            FROM inspections WHERE j = 1 AND ord % 4 = 0;
        INSERT INTO breaches
            SELECT 'shancheng.4.3.publish-normal', 'shancheng', 'breach', 'inspection', inspection_id, inspected_on + 28,
                NULL, 40 + ord % 60, NULL, NULL, 'overdue', '20个工作日内未公示', NULL
            FROM inspections WHERE j = 3 AND ord % 3 = 0;
        INSERT INTO breaches
            SELECT 'shuozhou.list.frequency', 'shuozhou', 'breach', 'object', o.object_id, NULL, NULL, NULL,
                count(*)::VARCHAR, '2', 'failed', '全年随机抽查超过2次', NULL
            FROM inspections AS i JOIN objects AS o ON o.ord = i.object_ord
            WHERE i.j = 0 AND i.source = 1 GROUP BY o.object_id HAVING count(*) > 2;
        INSERT INTO breaches
            SELECT 'xinzhou.2.5.joint', 'xinzhou', 'notice', 'inspection', inspection_id, NULL, NULL, NULL, NULL, NULL,
                'failed', '未合并检查', NULL
            FROM inspections WHERE j = 2 AND ord % 7 = 0;
        INSERT INTO breaches VALUES
            ('xinzhou.2.6.published', 'xinzhou', 'breach', 'jurisdiction', 'xinzhou', NULL, NULL, NULL, '0.91', '1.0',
                'failed', '随机抽查结果公示率低于100%', NULL),
            ('xinzhou.3.4.plans', 'xinzhou', 'breach', 'milestone', 'plans', DATE '2021-04-15', DATE '2021-04-30', 11, NULL,
                NULL, 'late', '抽查计划公示逾期', NULL);
        UPDATE breaches SET name = o.name FROM inspections AS i JOIN objects AS o ON o.ord = i.object_ord
            WHERE subject_kind = 'inspection' AND subject_id = i.inspection_id;
        UPDATE breaches SET name = o.name FROM objects AS o WHERE subject_kind = 'object' AND subject_id = o.object_id AND o.j = 0;
        """;
}
