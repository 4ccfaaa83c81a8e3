namespace Oversight.DataContract.Tests.Sentences;

/// <summary>What goes wrong, and what then happens.</summary>
internal static class WhatGoesWrong
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("wrong.column-missing", "*The column must exist* where it is marked *; a missing one,"),
        new("wrong.column-twice", "a column given twice,"),
        new("wrong.empty-file", "an empty file (no header),"),
        new("wrong.unreadable", "an unreadable file"),
        new("wrong.no-tables", "or a dataset with none of the tables (the line names the folder)"),
        new("wrong.one-line", "is an error: one line that names file, table, column;"),
        new("wrong.nothing-written", "nothing is written."),
        new("wrong.other-column", "A missing other column reads as null."),
        new("wrong.unknown-column", "An unknown column is left out with a warning."),
        new("wrong.table-missing", "A missing table reads as empty with a warning"),
        new("wrong.members-missing", "(`draw_members` without one)."),
        new("wrong.type", "*A row is rejected* when a value does not have its type,"),
        new("wrong.enumeration", "is not in its enumeration"),
        new("wrong.utf-8", "or is not valid UTF-8;"),
        new("wrong.key-null", "when a key is null"),
        new("wrong.key-repeats", "or repeats an earlier row's (the first row in file order stays);"),
        new("wrong.must-not-be-null", "when year, source, inspected_on, drawn_on or received_on is null;"),
        new("wrong.reference", "when its object_id, inspection_id or officer_id refers to no row,"),
        new("wrong.cascade", "or to a rejected one (so rejects cascade)."),
        new("wrong.empty-name", "An empty name, title or plans.item_id stays: rules judge it."),
        new("wrong.kept", "*A row is kept and listed* when its item_id, plan_id, draw_id or `replaces` refers to no row:"),
        new("wrong.kept-facts", "rules judge that, and the facts of the missing row read as null."),
        new("wrong.rejects-columns", "`rejects.csv` has table, file, line"),
        new("wrong.rejects-line", "(of the record's first physical line, the header being 1;"),
        new("wrong.rejects-row", "the row number for Parquet),"),
        new("wrong.rejects-action", "column, value, reason, action (rejected | kept)."),
        new("wrong.rejects-counts", "Its counts stand on the console, in `summary.json` and in the report."),
        new("wrong.encoding-refused", "A file of which more than half the rows are not valid UTF-8 is refused, and the message names `--encoding gb18030`,"),
        new("wrong.encoding-read", "which reads such files."),
        new("wrong.status-0", "Exit status: 0 written;"),
        new("wrong.status-1", "1 written, and `--fail-on breach` found one;"),
        new("wrong.status-2", "2 usage or input error, nothing written;"),
        new("wrong.status-3", "3 internal error, nothing written;", "no input provokes an internal error; one that does is a bug to mend"),
        new("wrong.status-4", "4 written with rejected rows, under `--strict`;"),
        new("wrong.status-130", "130 interrupted, nothing written."),
    ];
}
