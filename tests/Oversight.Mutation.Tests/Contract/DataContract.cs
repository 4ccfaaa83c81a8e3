namespace Oversight.Mutation.Tests.Contract;

/// <summary>The data contract, version 1, copied from its text by hand: it shares nothing with the reader under test.</summary>
internal static class DataContract
{
    // TABLE: KEY…, then NAME… TYPE. * = the column must exist; ! = null rejects the row; >T = refers to a row of T or the
    // row is rejected; ~T = refers to a row of T or the row is listed.
    private const string Text =
        """
        objects: object_id
          object_id jurisdiction text*!
          name text*
          category enterprise|individual|product|project|practice
          address responsible_person contact industry_code text
          registered_on date
          status active|deregistered|revoked|licence_revoked|closed|liquidating|unreachable
          credit_grade A|B|C|D
          complaints int
          abnormal_list dishonest serious_violation safety_hazard new_economy bool
          exempt_from exempt_to date
        officers: officer_id
          officer_id jurisdiction text*!
          name text*
          sex unit section post cert_no text
          cert_valid_from cert_valid_to date
          establishment administrative|public_institution|contract
          on_duty auxiliary bool
          specialties list
        items: item_id
          item_id jurisdiction text*!
          title text*
          section object_category text
          tier key|general
          legal_basis text
          method onsite|written|network|testing
          ratio_max share
          frequency_max int
          domain general|environment|safety|quality|public_interest
          authority own|superior
          superior_ratio share
          published_on date
        plans: plan_id
          plan_id jurisdiction text*!
          year year*!
          month month
          section text
          item_id ~items*
          object_scope officer_requirement text
          ratio share
          frequency estimated_objects int
          starts_on ends_on published_on date
          approved joint uses_credit_grade bool
          adjusted_on adjustment_filed_on date
        draws: draw_id
          draw_id jurisdiction text*!
          plan_id ~plans*
          drawn_on date*!
          method platform|system|manual
          seed text
          pool_size drawn_count witnesses int
          recorded record_signed bool
          filed_on date
          designation_approved bool
        inspections: inspection_id
          inspection_id jurisdiction text*!
          object_id >objects*!
          item_id ~items*
          plan_id ~plans
          draw_id ~draws
          source random|complaint|assigned|transferred|follow_up|special*!
          section text
          method onsite|written|network|testing
          joint_id text
          inspected_on date*!
          completed_on report_on feedback_on decision_on published_on archived_on date
          withheld bool
          result no_problem|problem|falsified|unreachable|uncooperative|deregistered|revoked|licence_revoked|closed|liquidating
          violation none|minor|general|serious|criminal
          decision none|guidance|warning|reduced|penalty|transferred
          corrected notice_served signed refusal_noted evidence bool
          rectify_due rectified_on revisited_on date
        draw_members: draw_id object_id
          jurisdiction text*!
          draw_id ~draws*!
          object_id >objects*!
          position int
          state drawn|exempt|replacement
        assignments: inspection_id officer_id
          jurisdiction text*!
          inspection_id >inspections*!
          officer_id >officers*!
          role leader|member|auxiliary
          method random|designated|swap
          replaces ~officers
          statement bool
        conflicts: officer_id object_id
          jurisdiction text*!
          officer_id >officers*!
          object_id >objects*!
          kind text
        objections: objection_id
          objection_id jurisdiction text*!
          inspection_id >inspections*!
          received_on date*!
          accepted bool
          reviewed_on date
          outcome upheld|corrected
          feedback_on corrected_on date
        milestones: milestone year
          jurisdiction milestone text*!
          year year*!
          done_on date
        """;

    /// <summary>The tables, each after those to which it refers.</summary>
    internal static IReadOnlyList<ContractTable> Tables { get; } = Parse();

    /// <summary>Jurisdictions with a rule pack.</summary>
    internal static IReadOnlyList<string> Covered { get; } = ["shuozhou", "zibo", "xinzhou", "shancheng", "jintan"];

    /// <summary>A table by its name.</summary>
    internal static ContractTable Table(string name) => Tables.Single(t => t.Name == name);

    private static List<ContractTable> Parse()
    {
        var tables = new List<ContractTable>();
        var columns = new List<ContractColumn>();
        foreach (var line in Text.Split('\n', StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ');
            if (words[0].EndsWith(':'))
            {
                columns = [];
                tables.Add(new ContractTable(words[0][..^1], words[1..], columns));
            }
            else
            {
                columns.AddRange(words[..^1].Select(name => Column(name, words[^1])));
            }
        }

        return tables;
    }

    private static ContractColumn Column(string name, string type)
    {
        var bare = type.TrimEnd('*', '!');
        var kind = bare switch
        {
            "date" => ValueKind.Date,
            "bool" => ValueKind.Boolean,
            "int" => ValueKind.Integer,
            "year" => ValueKind.Year,
            "month" => ValueKind.Month,
            "share" => ValueKind.Share,
            "list" => ValueKind.List,
            _ when bare.Contains('|', StringComparison.Ordinal) => ValueKind.Choice,
            _ => ValueKind.Text,
        };
        return new ContractColumn(name, kind)
        {
            MustExist = type.Contains('*', StringComparison.Ordinal),
            NullRejects = type.Contains('!', StringComparison.Ordinal),
            Choices = kind == ValueKind.Choice ? bare.Split('|') : [],
            RefersTo = bare[0] is '>' or '~' ? bare[1..] : null,
            ReferenceRejects = bare[0] == '>',
        };
    }
}
