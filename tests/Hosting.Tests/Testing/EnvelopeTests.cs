using NSubstitute;
using Shop;

namespace Genviral.Gen.Hosting.Tests.Testing;

/// <summary>Envelopes that are made by hand, and interfaces that are substituted.</summary>
public class EnvelopeTests
{
    private static readonly Item Cup = new() { Id = "1", State = ItemState.Free, Price = 3 };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_success_has_its_data_and_says_200_unless_told_otherwise()
    {
        var answer = ShopEnvelope.Success(Cup);

        Assert.True(answer.Ok);
        Assert.Equal(Cup, answer.Data);
        Assert.Equal(Cup, answer.EnsureOk());
        Assert.Equal((200, 200, ""), (answer.Code, answer.Call.StatusCode, answer.Message));
        Assert.Empty(answer.Additional);
        Assert.Empty(answer.Call.Headers);
        Assert.Equal(201, ShopEnvelope<Item>.Success(Cup, 201).Code);
        Assert.True(ShopEnvelope.Success().Ok);
    }

    [Fact]
    public void A_failure_has_code_error_code_issues_and_message()
    {
        var issues = new Issues(["Nothing to buy"]);
        var answer = ShopEnvelope<Item>.Failure(422, ShopErrorCodes.InvalidPayload, issues, "No.");

        Assert.False(answer.Ok);
        Assert.Null(answer.Data);
        Assert.Equal((422, "invalid_payload", issues, "No."), (answer.Code, answer.ErrorCode, answer.Issues!, answer.Message));
        var thrown = Assert.Throws<ApiErrorException>(() => answer.EnsureOk());
        Assert.Equal("The call failed: 422 invalid_payload: No. (Nothing to buy)", thrown.Message);
        Assert.Equal(404, ShopEnvelope.Failure(404, ShopErrorCodes.NotFound).Code);
    }

    [Fact]
    public void An_answer_as_text_says_once_whether_it_worked()
    {
        Assert.Matches("^ShopEnvelope { Ok = True, Code = 200, .*, Data = Item { .* } }$", ShopEnvelope.Success(Cup).ToString());
        Assert.Single(ShopNullableEnvelope<string>.Success("n").ToString().Split("Ok = ")[1..]);
    }

    [Fact]
    public void Data_that_may_be_null_has_an_envelope_of_its_own()
    {
        Assert.True(ShopNullableEnvelope<string>.Success(null).Ok);
        Assert.Equal("n", ShopNullableEnvelope<string>.Success("n").Data);
        Assert.Equal(503, ShopNullableEnvelope<string>.Failure(503, ShopErrorCodes.Busy).Code);
    }

    [Fact]
    public void Members_of_the_envelope_that_the_spec_adds_can_be_given()
        => Assert.Equal("r1", (ShopEnvelope.Success(Cup) with { RequestId = "r1" }).RequestId);

    [Fact]
    public async Task Clients_and_groups_can_be_substituted()
    {
        var client = Substitute.For<IShopClient>();
        client.Items.GetAsync("1", Arg.Any<CancellationToken>()).Returns(ShopEnvelope.Success(Cup));
        client.Items.BuyAsync("1", Arg.Any<ItemsBuyRequest>(), Arg.Any<CancellationToken>()).Returns(ShopEnvelope<Item>.Failure(409, ShopErrorCodes.SoldOut));

        Assert.Equal(Cup, (await client.Items.GetAsync("1", Ct)).Data);
        Assert.Equal(ShopErrorCodes.SoldOut, (await client.Items.BuyAsync("1", new ItemsBuyRequest { Price = 3 }, Ct)).ErrorCode);
        await client.Items.Received(1).BuyAsync("1", new ItemsBuyRequest { Price = 3 }, Arg.Any<CancellationToken>());
    }
}
