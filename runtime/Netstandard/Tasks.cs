using System.Runtime.CompilerServices;

namespace Genviral.Gen;

/// <summary>Tasks and tables as later frameworks have them.</summary>
internal static class Tasks
{
    extension(Unsafe)
    {
        public static TTo BitCast<TFrom, TTo>(TFrom value)
            where TFrom : struct
            where TTo : struct
            => Unsafe.As<TFrom, TTo>(ref value);
    }

    extension(ValueTask)
    {
        public static ValueTask<T> FromResult<T>(T value) => new(value);
    }

    /// <summary>Keeps the first value of a key, which is as good as the last where all are equal.</summary>
    public static void AddOrUpdate<TKey, TValue>(this ConditionalWeakTable<TKey, TValue> table, TKey key, TValue value)
        where TKey : class
        where TValue : class
        => table.GetValue(key, _ => value);
}
