using Genviral.Gen.Generator.Planning;
using Genviral.Gen.Spec.Model;

namespace Genviral.Gen.Generator.Emission;

/// <summary>What the runtime calls the built-in types: <c>ReadInt32</c>, <c>WriteInt32</c>, <c>Int32Json</c>.</summary>
internal static class ScalarText
{
    public static string Name(ScalarValue scalar)
        => scalar.IsDay ? "Day" : scalar.Kind switch
        {
            ScalarKind.String => "String",
            ScalarKind.Bool => "Boolean",
            ScalarKind.Int => "Int32",
            ScalarKind.Long => "Int64",
            ScalarKind.Double => "Double",
            ScalarKind.Decimal => "Decimal",
            ScalarKind.Uuid => "Guid",
            ScalarKind.Date => "Date",
            ScalarKind.DateTime => "DateTime",
            ScalarKind.Uri => "Uri",
            ScalarKind.Bytes => "Bytes",
            _ => "Json",
        };
}
