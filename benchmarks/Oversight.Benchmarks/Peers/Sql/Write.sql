-- As the report writes them: sorted, Parquet for programs, CSV with BOM and harmless formulas for spreadsheet programs.
CREATE OR REPLACE MACRO protected(text) AS
    CASE WHEN substr(ltrim(text, ' '), 1, 1) IN ('=', '+', '-', '@', chr(9), chr(13)) THEN '''' || text ELSE text END;

COPY (FROM breaches ORDER BY rule_id, jurisdiction, subject_id) TO {parquet} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880);

COPY (
    SELECT protected(rule_id) AS {rule_id}, protected(jurisdiction) AS jurisdiction, protected(subject_kind) AS subject_kind,
        protected(subject_id) AS subject_id, due_on, done_on, days_late, protected(state) AS state
    FROM breaches AS b
    ORDER BY b.rule_id, b.jurisdiction, b.subject_id
) TO {csv} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');
