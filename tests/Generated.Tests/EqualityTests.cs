using Library;

namespace Genviral.Gen.Generated.Tests;

/// <summary>A record with a list or map in it is compared by content, member by member as its kind wants it.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string, Func<Book, Book>> Changes => new()
    {
        { "a string", book => book with { Title = "Another" } },
        { "null", book => book with { Note = "A note" } },
        { "an open enum", book => book with { Genre = new Genre("essay") } },
        { "a closed enum", book => book with { Loan = Loan.Lent } },
        { "a decimal", book => book with { Price = 9.51m } },
        { "a number that is not there", book => book with { Rating = 1.5 } },
        { "a choice", book => book with { Isbn = 17L } },
        { "null in place of nothing", book => book with { Blurb = null } },
        { "a union's case", book => book with { Cover = new Video { Url = new Uri("https://media.example/a") } } },
        { "a map", book => book with { Scores = new Dictionary<string, double> { ["a"] = 2 } } },
    };

    [Fact]
    public void Records_of_equal_content_are_equal_and_have_one_hash()
    {
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void One_member_that_differs_makes_them_differ(string what, Func<Book, Book> change)
    {
        Assert.True(Make() != change(Make()), what);
        Assert.True(change(Make()) == change(Make()), what);
        Assert.Equal(change(Make()).GetHashCode(), change(Make()).GetHashCode());
    }

    [Fact]
    public void What_is_no_number_equals_itself_as_in_every_record()
        => Assert.Equal(Make() with { Rating = double.NaN }, Make() with { Rating = double.NaN });

    private static Book Make() => new()
    {
        Title = "Ovens",
        Genre = Genre.Novel,
        Loan = Loan.Free,
        Price = 9.5m,
        Note = null,
        Bought = DateTimeOffset.UnixEpoch,
        Scores = new Dictionary<string, double> { ["a"] = 1 },
    };
}
