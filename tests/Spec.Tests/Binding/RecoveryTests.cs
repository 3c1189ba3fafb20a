using Genviral.Gen.Spec.Model;
using Genviral.Gen.Spec.Tests.Harness;

namespace Genviral.Gen.Spec.Tests.Binding;

/// <summary>One mistake is one finding, and what it touches is left out without a second one.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void An_endpoint_of_an_unknown_type_is_left_out_and_the_others_stand()
    {
        var model = Model(
            """
            genviral: 1
            endpoints:
              a.get: { get: /a, returns: {|GENV2100:Missing|} }
              b.get: { get: /b, returns: string }
              c.start: { post: /c, returns: { fields: { id: string } }, poll: { with: a.get, id: id, until: s, done: [x], every: 1s } }
            """);

        Assert.Equal(["b.get", "c.start"], model.Endpoints.Select(endpoint => endpoint.Name));
        Assert.Null(model.Endpoints[1].Poll);
    }

    [Fact]
    public void A_field_of_an_unknown_type_is_left_out_and_what_names_it_stays_silent()
    {
        var model = Model(
            """
            genviral: 1
            types:
              Post: { fields: { id: string, items?: list<{|GENV2100:Missing|}> }, rules: [ { atLeastOne: [id, items] } ], example: { id: a, items: [1] } }
            endpoints:
              a.list: { get: /a, query: { page?: int }, returns: Post, paginate: { page: page, items: items } }
            """);

        Assert.Equal(["id"], Assert.IsType<ObjectModel>(model.Types[0]).Fields.Select(field => field.WireName));
        Assert.Null(model.Endpoints[0].Paginate);
    }

    [Fact]
    public void A_choice_that_came_to_nothing_takes_its_uses_with_it()
    {
        var model = Model(
            """
            genviral: 1
            types:
              Bad: string | {|GENV2130:uuid|}
              Worse: list<Bad> | int
              Post: { fields: { id: string, bad: Bad, worse?: map<Worse> } }
            endpoints:
              a.get: { get: /a, returns: Post }
              b.get: { get: /b, returns: list<Worse> }
            """);

        Assert.Equal(["types.Post"], model.Types.Select(type => type.Key));
        Assert.Equal(["id"], Assert.IsType<ObjectModel>(model.Types[0]).Fields.Select(field => field.WireName));
        Assert.Equal(["a.get"], model.Endpoints.Select(endpoint => endpoint.Name));
    }

    [Fact]
    public void An_unknown_base_leaves_ones_own_fields()
    {
        var model = Model(
            """
            genviral: 1
            types:
              Post: { extends: {|GENV2100:Missing|}, fields: { id: string }, rules: [ { atLeastOne: [id, title] } ] }
            endpoints:
              a.get: { get: /a, returns: Post }
            """);

        Assert.Equal(["id"], Assert.IsType<ObjectModel>(model.Types[0]).Fields.Select(field => field.WireName));
    }

    [Fact]
    public void Ten_mistakes_are_ten_findings()
        => SpecCheck.Findings(
            """
            genviral: 1
            errors: { bad: { status: 422, retry: {|GENV3007:true|} } }
            types:
              Post: { fields: { id: {|GENV2100:Strng|}, n: { type: int, {|GENV2200:pattern|}: a } } }
              {|GENV3000:Unused|}: { extends: Post, {|GENV1002:feilds|}: { a: int } }
            endpoints:
              a.get:
                get: /a/{id}
                path: { {|GENV2303:version|}: int }
                query: { q: {|GENV2300:json|} }
                returns: Post
              b.get: { {|GENV3002:get|}: /b, errors: [{|GENV2310:bda|}] }
              c.get: { get: /c, returns: string, idempotencyKey: {|GENV2504:key|} }
            """);

    private static ClientModel Model(string marked) => Assert.Single(SpecCheck.Findings(marked).Clients).Model;
}
