namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Output contract.</summary>
internal static class Output
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("output.whole", "`oversight report` writes its output folder whole:"),
        new("output.exchange", "a sibling folder is written and flushed, then exchanged with the old one (`renameat2` with RENAME_EXCHANGE on Linux; elsewhere two renames, mended at the next start), so that at every moment the name holds the former complete report or the new one."),
        new("output.refused", "A folder that is not empty and has no `manifest.json` of ours is refused."),
        new("output.year", "`--year` defaults to the latest year with an inspection."),
        new("output.columns", "`breaches.parquet` and `breaches.csv`: `rule_id`, `jurisdiction`, `severity` (breach | notice),"),
        new("output.kinds", "`subject_kind` (inspection | object | officer | plan | draw | item | objection | milestone | jurisdiction), `subject_id`,"),
        new("output.days", "`due_on`, `done_on`, `days_late` (working days; null where no deadline),"),
        new("output.measured", "`measured`, `limit` (both text, invariant),"),
        new("output.state", "`state` (late | overdue | failed),"),
        new("output.detail", "`detail` (in `--lang`)."),
        new("output.one-row", "At most one row a rule and subject:"),
        new("output.team-subject", "a rule about officers of an inspection has the inspection as its subject,"),
        new("output.cap-subject", "a cap by object and item has the object,"),
        new("output.milestone-subject", "a milestone the milestone,"),
        new("output.share-subject", "a share, comparison or whole-jurisdiction rule the jurisdiction."),
        new("output.sorted", "Sorted by rule_id, jurisdiction, subject_id as UTF-8 bytes,"),
        new("output.identical", "so that two runs on the same input are byte-identical."),
        new("output.csv", "The CSV is UTF-8 with BOM (Excel and WPS open it right), LF, quoted as RFC 4180 says;"),
        new("output.formula", "text that begins with `=`, `+`, `-`, `@`, tab or CR, also after spaces, gets a leading apostrophe;"),
        new("output.raw", "Parquet holds the raw text."),
        new("output.schema", "`summary.json` (its JSON Schema is shipped):"),
        new("output.summary", "`{year, as_of, tool{version, commit},"),
        new("output.inputs", "inputs[{table, file, rows, rejected, kept, sha256}],"),
        new("output.packs", "packs[{id, version, valid_from, valid_to, calendar, files[{path, sha256}], overrides}],"),
        new("output.places", "province{indicators, bases}, jurisdictions{ID: {indicators{NAME: number|null}, bases{NAME: [numerator, denominator]}, rules{RULE_ID: {checked, breached, pending, not_applicable}}, outside_validity}},"),
        new("output.not-covered", "not_covered{ID: rows}}`."),
        new("output.checked", "`checked` = subjects to which the rule applied, pending ones too."),
        new("output.files", "`rejects.csv`, `report.html`, `report.xlsx`,"),
        new("output.manifest", "and `manifest.json` (every file with its SHA-256)."),
    ];
}
