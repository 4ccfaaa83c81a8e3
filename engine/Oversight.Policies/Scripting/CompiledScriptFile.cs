using System.Text;

namespace Oversight.Policies.Scripting;

/// <summary>How a compiled script lies in the cache: its texts with their lengths, one after another.</summary>
/// <remarks>Nothing that describes itself: a reader that has to find out what is there takes longer to start than all scripts to read.</remarks>
internal static class CompiledScriptFile
{
    /// <summary>A script as bytes.</summary>
    public static byte[] Write(CompiledScript script)
    {
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes, Encoding.UTF8);
        file.Write(script.Path);
        file.Write(script.Sha256);
        file.Write(script.Assembly.Length);
        file.Write(script.Assembly);
        file.Write(script.EntryType);
        file.Write(script.EntryMethod);
        file.Write(script.Rules.Count);
        foreach (var rule in script.Rules)
        {
            Write(file, rule);
        }

        file.Flush();
        return bytes.ToArray();
    }

    /// <summary>A script from bytes that <see cref="Write(CompiledScript)"/> made.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">Where they begin.</param>
    /// <exception cref="IOException">They end too soon.</exception>
    /// <exception cref="FormatException">They are others.</exception>
    public static CompiledScript Read(byte[] bytes, int start)
    {
        using var file = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start), Encoding.UTF8);
        return new CompiledScript(
            file.ReadString(),
            file.ReadString(),
            file.ReadBytes(file.ReadInt32()),
            file.ReadString(),
            file.ReadString(),
            Read(file, ReadRule));
    }

    private static void Write(BinaryWriter file, RuleReads rule)
    {
        file.Write(rule.RuleId);
        Write(file, rule.Parameters);
        Write(file, rule.Columns);
        file.Write(rule.Clauses.Count);
        foreach (var clause in rule.Clauses)
        {
            file.Write(clause.Name);
            file.Write(clause.Source);
            file.Write(clause.File);
            file.Write(clause.Line);
            Write(file, clause.Properties);
            Write(file, clause.Parameters);
        }

        Write(file, rule.Definitions);
    }

    private static void Write(BinaryWriter file, IReadOnlyList<string> texts)
    {
        file.Write(texts.Count);
        foreach (var text in texts)
        {
            file.Write(text);
        }
    }

    private static RuleReads ReadRule(BinaryReader file) =>
        new(file.ReadString(), ReadTexts(file), ReadTexts(file), Read(file, ReadClause), ReadTexts(file));

    private static RuleClause ReadClause(BinaryReader file) =>
        new(file.ReadString(), file.ReadString(), file.ReadString(), file.ReadInt32(), ReadTexts(file), ReadTexts(file));

    private static string[] ReadTexts(BinaryReader file) => Read(file, text => text.ReadString());

    private static T[] Read<T>(BinaryReader file, Func<BinaryReader, T> one)
    {
        var all = new T[file.ReadInt32()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = one(file);
        }

        return all;
    }
}
