using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Genviral.Gen.Requests;

namespace Genviral.Gen.ForGenerated;

/// <summary>Looks over a request and gathers what is wrong with it, in the shape of an API's own <see cref="Issues"/>.</summary>
/// <remarks>
/// Emitted code says where it is (<see cref="At"/>), whether null is a value there (<see cref="OrNull"/>), and what to check. A check
/// of null does nothing where null is allowed: an absent member keeps every constraint.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class RequestCheck
{
    /// <summary>As deep as a body can be written.</summary>
    private const int MostLevels = 64;

    private readonly RequestPath _path = new();
    private readonly IssueList _issues = new();
    private bool _mayBeNull;
    private bool _isOver;

    internal RequestCheck()
    {
    }

    /// <summary>What has been found so far, or null: nothing.</summary>
    internal Issues? Found => _issues.ToIssues();

    internal bool HasIssues => !_issues.IsEmpty;

    /// <summary>What is wrong with <paramref name="value"/>, or null: nothing.</summary>
    public static Issues? Of<T>(T value, CheckValue<T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var request = new RequestCheck();
        check(request, value);
        return request.Found;
    }

    /// <inheritdoc cref="Of{T}"/>
    public static Issues? Of<T, TCheck>(T value)
        where TCheck : struct, IRequestCheck<T>
        => Of(value, CheckDelegates<T, TCheck>.Check!);

    /// <summary>Goes to a member of the object that was entered last, or to a parameter.</summary>
    public RequestCheck At(string wireName)
    {
        _path.Current = wireName;
        _mayBeNull = false;
        return this;
    }

    /// <summary>Null is a value here, or means absent.</summary>
    public RequestCheck OrNull()
    {
        _mayBeNull = true;
        return this;
    }

    /// <summary>Enters an object; false if there is none to enter.</summary>
    public bool Enter([NotNullWhen(true)] object? value) => Given(value) && EnterLevel();

    /// <summary>Leaves the object that was entered last.</summary>
    public void Leave() => _path.Leave();

    /// <summary>Whether there is a value.</summary>
    public bool Given([NotNullWhen(true)] object? value)
    {
        var mayBeNull = _mayBeNull;
        _mayBeNull = false;
        if (value is null && !mayBeNull)
        {
            Add("must not be null");
        }

        return value is not null;
    }

    /// <summary>Checks a value of a type with a check of its own.</summary>
    public void Value<T, TCheck>(T? value)
        where TCheck : struct, IRequestCheck<T>
        => default(TCheck).Check(this, value);

    /// <summary>Checks the body; false if there is something wrong with it.</summary>
    internal bool Body<T>(T body, CheckValue<T> check)
    {
        var before = _issues.Count;
        _path.Current = null;
        _mayBeNull = false;
        check(this, body);
        return _issues.Count == before;
    }

    private bool EnterLevel()
    {
        if (_isOver || _issues.IsFull)
        {
            return false;
        }

        if (_path.Level < MostLevels)
        {
            _path.Enter();
            return true;
        }

        // Said once: what contains itself would say so for ever.
        Add("lies deeper than 64 levels");
        _isOver = true;
        return false;
    }

    private void Add(string message) => _issues.Add(_path, _path.Level, message);

    /// <summary>About the object that is being checked, not one of its members.</summary>
    private void AddToObject(string message) => _issues.Add(_path, _path.Level - 1, message);
}
