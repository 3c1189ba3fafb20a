using System.Globalization;

namespace Genviral.Gen.ForGenerated;

/// <content>Numbers. What is not finite is an issue of its own and keeps every limit.</content>
public sealed partial class RequestCheck
{
    /// <summary>Checks that it is neither infinite nor no number at all.</summary>
    public RequestCheck Finite(double? value) => Expect(value is null || double.IsFinite(value.Value), "must be a finite number");

    /// <summary>Checks that it is <paramref name="limit"/> or more.</summary>
    public RequestCheck Min(long? value, long limit) => Expect(!(value < limit), "must be at least ", limit);

    /// <inheritdoc cref="Min(long?, long)"/>
    public RequestCheck Min(double? value, double limit) => Expect(!(value < limit && double.IsFinite(value.Value)), "must be at least ", limit);

    /// <inheritdoc cref="Min(long?, long)"/>
    public RequestCheck Min(decimal? value, decimal limit) => Expect(!(value < limit), "must be at least ", limit);

    /// <summary>Checks that it is <paramref name="limit"/> or less.</summary>
    public RequestCheck Max(long? value, long limit) => Expect(!(value > limit), "must be at most ", limit);

    /// <inheritdoc cref="Max(long?, long)"/>
    public RequestCheck Max(double? value, double limit) => Expect(!(value > limit && double.IsFinite(value.Value)), "must be at most ", limit);

    /// <inheritdoc cref="Max(long?, long)"/>
    public RequestCheck Max(decimal? value, decimal limit) => Expect(!(value > limit), "must be at most ", limit);

    /// <summary>Checks that it is more than <paramref name="limit"/>.</summary>
    public RequestCheck Above(long? value, long limit) => Expect(!(value <= limit), "must be above ", limit);

    /// <inheritdoc cref="Above(long?, long)"/>
    public RequestCheck Above(double? value, double limit) => Expect(!(value <= limit && double.IsFinite(value.Value)), "must be above ", limit);

    /// <inheritdoc cref="Above(long?, long)"/>
    public RequestCheck Above(decimal? value, decimal limit) => Expect(!(value <= limit), "must be above ", limit);

    /// <summary>Checks that it is less than <paramref name="limit"/>.</summary>
    public RequestCheck Below(long? value, long limit) => Expect(!(value >= limit), "must be below ", limit);

    /// <inheritdoc cref="Below(long?, long)"/>
    public RequestCheck Below(double? value, double limit) => Expect(!(value >= limit && double.IsFinite(value.Value)), "must be below ", limit);

    /// <inheritdoc cref="Below(long?, long)"/>
    public RequestCheck Below(decimal? value, decimal limit) => Expect(!(value >= limit), "must be below ", limit);

    private RequestCheck Expect<T>(bool isSound, string otherwise, T limit)
        where T : IFormattable
    {
        if (!isSound)
        {
            Add(otherwise + limit.ToString(null, CultureInfo.InvariantCulture));
        }

        return this;
    }
}
