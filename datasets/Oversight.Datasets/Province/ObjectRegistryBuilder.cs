using Oversight.Datasets.Codes;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Names;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Makes a jurisdiction's objects in order of their codes, writes each, and keeps the columns of <see cref="ObjectRegistry"/>.</summary>
internal sealed class ObjectRegistryBuilder(
    GeneratorOptions options, JurisdictionSpec spec, JurisdictionSize size, FaultLedger ledger, ProvinceTables tables)
{
    private static readonly string[] Inactive = ["deregistered", "deregistered", "revoked", "closed", "unreachable", "liquidating", "licence_revoked"];
    private const int SharedFrom = 200;
    private readonly int _sharedCount = !spec.Covered ? 0
        : options.Objects < SharedFrom ? options.Objects / 60 : Math.Max(3, options.Objects / 300);

    private readonly int _faults = spec.Is("zibo") && spec.IsJudged(options.Year) ? options.FaultMillionths : 0;
    private static DateOnly Settled { get; } = new(2015, 10, 1);

    private ObjectDetails _details;

    public ObjectRegistry Build(Roster roster)
    {
        int count = size.Objects;
        var registry = new ObjectRegistry(count);
        for (int i = 0; i < count; i++)
        {
            var random = new PhiloxStream(options.Seed, StreamPurpose.Object, spec.Scope(0), i);
            Identify(registry, i, ref random);
            if (IsMainstay(i) && registry.RegisteredOn[i] > Settled)
            {
                registry.RegisteredOn[i] = Settled;
            }

            Grade(registry, i, ref random);
            Exempt(registry, i, ref random);
            int conflict = random.Chance(120_000) ? random.Below(roster.Available.Length) : -1;
            conflict = roster.CanRecuse ? conflict : -1;
            registry.ConflictOfficer[i] = conflict < 0 ? ObjectRegistry.NoOfficer : roster.Available[conflict].Index;
            string kind = random.Pick<string>(["近亲属任职", "持有股份", "曾任职", "近亲属持股"]);
            PlantRegistry(registry, i, ref random);
            tables.Write(spec, registry, i, _details);
            if (conflict >= 0)
            {
                tables.WriteConflict(spec, roster.Available[conflict], registry.Id(i), kind);
            }
        }

        return registry;
    }

    /// <summary>Code, name and day of registration: shared bodies first, then old and new enterprises, then individuals, so that codes rise.</summary>
    private void Identify(ObjectRegistry registry, int i, ref PhiloxStream random)
    {
        int own = registry.Count - _sharedCount;
        int old = own * 35 / 100;
        int modern = own * 40 / 100;
        int place = i - _sharedCount;
        if (place < 0)
        {
            IdentifyShared(registry, i, ref random);
            return;
        }

        bool individual = place >= old + modern;
        bool isOld = place < old;
        int rank = individual ? place - old - modern : isOld ? place : place - old;
        int group = individual ? own - old - modern : isOld ? old : modern;
        Code(spec.Region, individual, isOld, rank, group, ref random, registry.Id(i));
        if (individual)
        {
            registry.Traits[i] |= ObjectTraits.Individual;
        }

        registry.RegisteredOn[i] = isOld
            ? Spread(new DateOnly(1996, 1, 1), new DateOnly(2015, 9, 30), rank, group, ref random)
            : Spread(new DateOnly(2015, 10, 1), new DateOnly(options.Year, 5, 31), rank, group, ref random);
        Industry industry = random.Pick<Industry>(Industry.All);
        (string surname, string given, _) = PersonNames.Next(ref random);
        _details = new ObjectDetails
        {
            Place = spec.Place,
            Trade1 = random.Pick<string>(NamePool.TradeFirst),
            Trade2 = random.Pick<string>(NamePool.TradeSecond),
            Words = individual ? industry.Person : industry.Words,
            Form = individual ? "" : random.Pick<string>(Industry.Forms),
            Road = random.Pick<string>(NamePool.Roads),
            HouseNumber = random.Between(1, 399),
            Surname = surname,
            Given = given,
            Telephone = random.Below(10_000),
            Industry = industry.Code,
        };
    }

    /// <summary>Chains and utilities: the same code and name wherever they stand, hence from a stream without jurisdiction.</summary>
    private void IdentifyShared(ObjectRegistry registry, int i, ref PhiloxStream random)
    {
        var shared = new PhiloxStream(options.Seed, StreamPurpose.Shared, 0, i);
        Code("110000", individual: false, old: false, i, _sharedCount, ref shared, registry.Id(i));
        registry.Traits[i] |= ObjectTraits.Shared;
        registry.RegisteredOn[i] = new DateOnly(shared.Between(2001, 2015), shared.Between(1, 12), shared.Between(1, 28));
        (string surname, string given, _) = PersonNames.Next(ref random);
        bool repeated = i >= NamePool.SharedTrades.Length;
        _details = new ObjectDetails
        {
            Place = repeated ? shared.Pick<string>(NamePool.TradeFirst) : "",
            Trade1 = repeated ? shared.Pick<string>(NamePool.TradeSecond) : "",
            Trade2 = NamePool.SharedTrades[i % NamePool.SharedTrades.Length],
            Words = "",
            Form = "有限公司",
            Road = random.Pick<string>(NamePool.Roads),
            HouseNumber = random.Between(1, 399),
            Surname = surname,
            Given = given,
            Telephone = random.Below(10_000),
            Industry = shared.Pick<Industry>(Industry.All).Code,
        };
    }

    private static void Code(string region, bool individual, bool old, int rank, int group, ref PhiloxStream random, Span<byte> code)
    {
        const long OldFrom = 10_000_000, OldTo = 80_000_000, ModernTo = 887_503_681; // 31⁶
        long span = old ? OldTo - OldFrom : ModernTo;
        long step = span / group;
        long number = (old ? OldFrom : 0) + (step * rank) + random.Below((int)Math.Min(step, int.MaxValue));
        Span<char> body = stackalloc char[8];
        OrganisationCode.Write(number, !old, body);
        CreditCode.Compose(individual ? "92" : "91", region, body, code);
    }

    private static DateOnly Spread(DateOnly from, DateOnly to, int rank, int group, ref PhiloxStream random)
    {
        int days = to.DayNumber - from.DayNumber;
        int day = (int)((long)days * rank / group) + random.Below(Math.Max(1, Math.Min(60, days / group)));
        return from.AddDays(Math.Min(day, days));
    }

    private void Grade(ObjectRegistry registry, int i, ref PhiloxStream random)
    {
        bool shared = registry.Has(i, ObjectTraits.Shared);
        int roll = random.Below(100);
        byte grade = (byte)(shared ? 2 : roll < 22 ? 1 : roll < 77 ? 2 : roll < 89 ? 3 : roll < 94 ? 4 : 0);
        registry.Grades[i] = grade;
        _details.Status = "active";
        bool active = shared || !random.Chance(60_000) || IsMainstay(i);
        if (!active)
        {
            _details.Status = random.Pick<string>(Inactive);
        }

        bool flagged = random.Chance(grade switch { 3 => 300_000, 4 => 600_000, _ => 0 });
        int kind = flagged ? random.Below(4) : -1;
        _details.Complaints = kind == 0 ? random.Between(2, 6) : random.Chance(80_000) ? 1 : 0;
        _details.AbnormalList = kind == 1;
        _details.Dishonest = kind == 2;
        _details.SeriousViolation = kind == 3;
        _details.SafetyHazard = flagged && random.Chance(300_000);
        bool recent = registry.RegisteredOn[i] >= new DateOnly(options.Year - 1, 1, 1);
        bool newEconomy = !shared && !flagged && random.Chance(recent ? 400_000 : 60_000);
        registry.Traits[i] |= (active ? ObjectTraits.Active : 0) | (flagged ? ObjectTraits.Flagged : 0)
            | (newEconomy ? ObjectTraits.NewEconomy : 0);
    }

    /// <summary>In a tiny registry one object at least can be inspected.</summary>
    private bool IsMainstay(int i) => i == 0 && size.IsTiny;

    private void Exempt(ObjectRegistry registry, int i, ref PhiloxStream random)
    {
        bool chosen = random.Chance(60_000);
        int form = random.Below(3);
        bool eligible = registry.Grades[i] is 1 or 2 && registry.Traits[i] is ObjectTraits.Active or (ObjectTraits.Active | ObjectTraits.Individual);
        if (!chosen || !eligible || spec.Complete)
        {
            return;
        }

        registry.ExemptFrom[i] = new DateOnly(options.Year - (form == 2 ? 1 : 0), form == 2 ? 7 : 1, 1);
        registry.ExemptTo[i] = form switch
        {
            0 => new DateOnly(options.Year, 12, 31),
            1 => new DateOnly(options.Year, 6, 30),
            _ => DateOnly.MaxValue,
        };
    }

    private void PlantRegistry(ObjectRegistry registry, int i, ref PhiloxStream random)
    {
        // The registry rule looks at active objects only; a tenth of the rate, for it would else outnumber every other fault.
        bool chosen = random.Chance(_faults / 10) || (_faults > 0 && i == _sharedCount + 20);
        bool badCode = random.Chance(400_000);
        if (!chosen || !registry.Has(i, ObjectTraits.Active) || registry.Has(i, ObjectTraits.Shared))
        {
            return;
        }

        if (badCode)
        {
            registry.Id(i)[^1] = (byte)'O';
        }

        _details.NoContact = !badCode;
        ledger.Add("zibo.6.registry", spec.Id, "object", registry.IdText(i), badCode ? "the letter O in the code" : "no contact");
    }
}
