using System.Text.Json.Serialization;

namespace Oversight.Policies.Scripting;

/// <summary>How a compiled script is read from the cache, made by the compiler: reflection would take longer than the reading.</summary>
[JsonSerializable(typeof(CompiledScript))]
internal sealed partial class CompiledScriptJson : JsonSerializerContext;
