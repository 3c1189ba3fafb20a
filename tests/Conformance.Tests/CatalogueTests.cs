using Genviral.Gen.Conformance.Tests.Vendor;
using Genviral.Gen.Tests.Partner;

namespace Genviral.Gen.Conformance.Tests;

/// <summary>The spec has the endpoints of the vendor's catalogue and no others.</summary>
public class CatalogueTests(VendorServer server)
{
    [Fact]
    public void Each_endpoint_of_the_catalogue_has_its_method_and_route_in_the_spec()
    {
        var catalogue = server.Description.Endpoints.Select(endpoint => $"{endpoint.Id}: {endpoint.Method} {endpoint.Route}");
        var spec = PartnerSpec.Model.Endpoints.Select(endpoint => $"{endpoint.Name}: {endpoint.Method} {endpoint.Path}");

        Assert.Equal(catalogue.Order(StringComparer.Ordinal), spec.Order(StringComparer.Ordinal));
        Assert.Equal(57, PartnerSpec.Model.Endpoints.Count);
    }

    [Fact]
    public void Each_endpoint_of_the_catalogue_has_a_typed_call()
        => Assert.Equal(
            server.Description.Endpoints.Select(endpoint => endpoint.Id).Order(StringComparer.Ordinal),
            PartnerCalls.All.Keys.Order(StringComparer.Ordinal));
}
