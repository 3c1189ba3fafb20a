using Genviral.Gen.Spec.Diagnostics;

namespace Genviral.Gen.Spec.Tests.Reading;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["caption", "minLength", "Media", "type", "doc", "get"];

    [Theory]
    [InlineData("captoin", "caption")]
    [InlineData("captio", "caption")]
    [InlineData("Caption", "caption")]
    [InlineData("min_length", "minLength")]
    [InlineData("min-lenght", "minLength")]
    [InlineData("media", "Media")]
    [InlineData("tpye", "type")]
    [InlineData("dco", "doc")]
    public void A_near_word_is_suggested(string word, string meant)
        => Assert.Equal($" Did you mean '{meant}'?", Suggestion.For(word, Keys));

    [Fact]
    public void Without_a_near_word_a_short_list_is_shown()
        => Assert.Equal(" Allowed: caption, minLength, Media, type, doc, get.", Suggestion.For("somethingElse", Keys));

    [Fact]
    public void Without_a_near_word_a_long_list_is_not_shown()
        => Assert.Equal("", Suggestion.For("somethingElse", Enumerable.Range(0, 50).Select(index => $"key{index}")));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("id")]
    [InlineData("post")]
    public void A_short_word_is_not_bent_into_another(string word) => Assert.Null(Suggestion.Nearest(word, Keys));
}
