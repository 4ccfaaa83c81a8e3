using System.Globalization;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Names;
using Oversight.Datasets.Output;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Makes the officers of a jurisdiction: sections of 3 to 60, one set of sections for each 6,000 objects.</summary>
internal sealed class RosterBuilder(GeneratorOptions options, JurisdictionSpec spec, JurisdictionSize size, FaultLedger ledger)
{
    private const int ObjectsAUnit = 6000;
    private const int IdleEvery = 4; // A quarter idle leaves three quarters, below the four fifths that Jintan asks for.
    private const int ScarceEvery = 20;
    private const int DrawsAYear = 24;
    private const int LeastOfficers = 3;
    private const int MostOfficers = 60;
    private readonly bool _faulty = options.FaultMillionths > 0 && spec.IsJudged(options.Year);

    public Roster Build()
    {
        var officers = new List<Officer>();
        int units = Math.Max(1, size.Objects / ObjectsAUnit);
        if (spec.Complete && size.IsSmall)
        {
            // As many as visits a draw, so that each takes part in nearly every one.
            int few = Math.Max(2, size.Objects / DrawsAYear);
            for (int i = 0; i < few; i++)
            {
                officers.Add(Regular(i, 0, i % spec.Sections.Length));
            }
        }
        else
        {
            AddSections(officers, units);
        }

        int regular = officers.Count;
        Officer lapsed = Special(officers, "四级主任科员");
        lapsed.OnDuty = false;
        lapsed.CertTo = new DateOnly(options.Year, 2, 1).AddMonths(1).AddDays(-1);
        Officer seconded = Special(officers, "借调人员");
        seconded.Establishment = "public_institution";
        Officer auxiliary = Special(officers, "协管员");
        auxiliary.Auxiliary = true;
        auxiliary.Establishment = "contract";
        auxiliary.CertNo = spec.Is("shuozhou") ? auxiliary.CertNo : null; // Shuozhou Art. 8 asks every registered one for a number.
        if (spec.Complete)
        {
            // Outside the sections nobody draws these two for Jintan, so they must not count as its officers either.
            seconded.OnDuty = false;
        }

        if (_faulty)
        {
            PlantJintan(officers, regular);
            PlantRegistry(officers, regular);
        }

        return new Roster(officers, units, spec.Complete) { Auxiliary = auxiliary, Lapsed = lapsed, Seconded = seconded };
    }

    private void AddSections(List<Officer> officers, int units)
    {
        int usual = Math.Clamp(size.Objects / units / 60, 4, 20);
        for (int unit = 0; unit < units; unit++)
        {
            for (int section = 0; section < spec.Sections.Length; section++)
            {
                var random = new PhiloxStream(options.Seed, StreamPurpose.Officer, spec.Scope(0), -1 - officers.Count);
                int here = size.IsLarge ? Skewed(ref random) : Math.Clamp(usual + random.Between(-1, 1), 4, 20);
                for (int i = 0; i < here; i++)
                {
                    officers.Add(Regular(officers.Count, unit, section));
                }
            }
        }
    }

    /// <summary>Most sections are small, a few large: the cube of an even number in [0, 1), spread over the range.</summary>
    private static int Skewed(ref PhiloxStream random)
    {
        const long Parts = 1000;
        long place = random.Below((int)Parts);
        return LeastOfficers + (int)((MostOfficers - LeastOfficers + 1) * place * place * place / (Parts * Parts * Parts));
    }

    private Officer Regular(int index, int unit, int section)
    {
        Officer officer = Person(index, unit, section);
        officer.Section = spec.Sections[section];
        return officer;
    }

    /// <summary>An officer outside the sections: so that sending one out breaks no rule about sections.</summary>
    private Officer Special(List<Officer> officers, string post)
    {
        Officer officer = Person(officers.Count, 0, -1);
        officer.Post = post;
        officer.Section = spec.Is("jintan") ? spec.Sections[0] : null;
        officers.Add(officer);
        return officer;
    }

    private Officer Person(int index, int unit, int section)
    {
        var random = new PhiloxStream(options.Seed, StreamPurpose.Officer, spec.Scope(0), index);
        (string surname, string given, bool male) = PersonNames.Next(ref random);
        string specialty = random.Pick<string>(NamePool.Specialties);
        string other = random.Pick<string>(NamePool.Specialties);
        bool two = random.Chance(300_000) && specialty != other;
        return new Officer
        {
            Id = new RowId($"{spec.Prefix}-F", index + 1),
            Index = index,
            UnitIndex = unit,
            SectionIndex = section,
            Name = surname + given,
            Sex = male ? "男" : "女",
            Unit = unit == 0 ? spec.Bureau : string.Create(CultureInfo.InvariantCulture, $"{spec.Bureau}第{unit + 1}分局"),
            Post = random.Pick<string>(NamePool.Posts),
            CertNo = string.Create(CultureInfo.InvariantCulture, $"{spec.Region[..2]}{random.Between(2016, 2020)}{index + 1:D6}"),
            CertFrom = new DateOnly(options.Year - 3, random.Between(1, 12), random.Between(1, 28)),
            CertTo = random.Chance(100_000) ? null : new DateOnly(options.Year + 2, 12, 31),
            Specialties = two ? $"{specialty};{other}" : specialty,
        };
    }

    private void PlantJintan(List<Officer> officers, int regular)
    {
        if (!spec.Complete || size.IsSmall)
        {
            return;
        }

        for (int i = 0; i < regular; i++)
        {
            officers[i].Idle = i % IdleEvery == IdleEvery - 1;
            officers[i].Scarce = i % ScarceEvery == 1;
        }

        ledger.Add("jintan.2.1.4.participation", spec.Id, "jurisdiction", spec.Id, "a quarter of the officers take part in no inspection");
        Officer expired = Special(officers, "一级科员");
        expired.CertTo = new DateOnly(options.Year - 1, 12, 31);
        ledger.Add("jintan.2.1.2.qualified", spec.Id, "officer", expired.Id, "certificate ran out before the year");
    }

    private void PlantRegistry(List<Officer> officers, int regular)
    {
        (string Rule, string Note, Action<Officer> Apply)? fault = spec.Id switch
        {
            "shuozhou" => ("shuozhou.8.registry", "no post", o => o.Post = null),
            "zibo" => ("zibo.7.registry", "no post", o => o.Post = null),
            "xinzhou" => ("xinzhou.2.3.classified", "no specialties", o => o.Specialties = null),
            "jintan" => ("jintan.2.1.2.registry", "no unit", o => o.Unit = null),
            _ => null,
        };
        if (fault is not { } found)
        {
            return;
        }

        int step = Math.Max(2, PhiloxStream.Whole / Math.Max(1, options.FaultMillionths));
        for (int i = step / 2; i < regular; i += step)
        {
            found.Apply(officers[i]);
            ledger.Add(found.Rule, spec.Id, "officer", officers[i].Id, found.Note);
        }
    }
}
