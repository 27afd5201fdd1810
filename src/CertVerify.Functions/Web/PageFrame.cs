using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web;

/// <summary>What every page needs to know of the request it answers.</summary>
/// <param name="Texts">Its words.</param>
/// <param name="Base">What stands before every address of ours: "/api" below the Azure host, else nothing.</param>
/// <param name="Here">Its own address, for the links to its other languages.</param>
/// <param name="MayWatch">Whether its reader may put certificates under watch and see those that are.</param>
/// <param name="HasKey">Whether it was asked for with a key, as what belongs to a tenant is.</param>
/// <param name="IsPrinted">Whether it goes on paper: with its style inside, without what is for clicking.</param>
public sealed record PageFrame(PageTexts Texts, string Base, string Here, bool MayWatch = false, bool IsPrinted = false, bool HasKey = false)
{
    internal static PageFrame Of(HttpRequest request)
    {
        var caller = Caller.Of(request.HttpContext);
        return new(request.Texts(), request.PathBase, (request.PathBase + request.Path).Value!, caller?.Scopes.Contains(Scope.Watch) == true, HasKey: caller?.Key is not null);
    }

    public string Form => Base.Length == 0 ? "/" : $"{Base}/check";

    public string Lists => $"{Base}/lists";

    public string Asset(string name) => $"{Base}/web/{name}?v={Assets.Version(name)}";

    public string Style => Assets.Text("page.css");

    public string In(PageTexts other) => $"{Here}?lang={other.Language}";
}
