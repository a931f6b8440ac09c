using RoleAnalyzers.Iam.Policies;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class CallerTests
{
    [Theory]
    [InlineData("*", CallerKind.Everybody)]
    [InlineData("**", CallerKind.Unknown)]
    [InlineData("111122223333", CallerKind.KnownAccount)]
    [InlineData("arn:aws:iam::111122223333:root", CallerKind.KnownAccount)]
    [InlineData("arn:{partition}:iam::111122223333:root", CallerKind.KnownAccount)]
    [InlineData("arn:{word}:iam::111122223333:root", CallerKind.KnownAccount)]
    [InlineData("arn:aws:iam::111122223333:role/Deploy", CallerKind.KnownAccount)]
    [InlineData("arn:aws:iam::111122223333:role/{?}", CallerKind.KnownAccount)]
    [InlineData("arn:aws:iam::111122223333:user/path/Ann", CallerKind.KnownAccount)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deploy/ann", CallerKind.KnownAccount)]
    [InlineData("arn:aws:sts::111122223333:federated-user/ann", CallerKind.KnownAccount)]
    [InlineData("{own}", CallerKind.OwnAccount)]
    [InlineData("arn:{partition}:iam::{own}:root", CallerKind.OwnAccount)]
    [InlineData("arn:{partition}:iam::{own}:role/{?}", CallerKind.OwnAccount)]
    [InlineData("arn:{partition}:iam::{?}:root", CallerKind.UnknownAccount)]
    [InlineData("arn:aws:iam::{word}:root", CallerKind.UnknownAccount)]
    [InlineData("arn:aws:iam::1111{?}:root", CallerKind.UnknownAccount)]
    [InlineData("arn:aws:iam::{?}:role/Deploy", CallerKind.Unknown)]
    [InlineData("arn:{?}:iam::111122223333:root", CallerKind.Unknown)]
    [InlineData("arn:aws:iam::111122223333:{?}", CallerKind.Unknown)]
    [InlineData("arn:aws:iam::111122223333:group/Developers", CallerKind.Unknown)]
    [InlineData("arn:aws:iam::111122223333{?}", CallerKind.Unknown)]
    [InlineData("arn:aws:iam::1111:root", CallerKind.Unknown)]
    [InlineData("arn:aws:iam::*:root", CallerKind.Unknown)]
    [InlineData("arn:aws:s3:::bucket", CallerKind.Unknown)]
    [InlineData("arn:aws:iam:eu-west-1:111122223333:root", CallerKind.Unknown)]
    [InlineData("1111-2222-3333", CallerKind.Unknown)]
    [InlineData("١١١١٢٢٢٢٣٣٣٣", CallerKind.Unknown)]
    [InlineData("AIDAEXAMPLEUSERID1234", CallerKind.Unknown)]
    [InlineData("{?}", CallerKind.Unknown)]
    [InlineData("{word}", CallerKind.Unknown)]
    [InlineData("", CallerKind.Unknown)]
    public void Aws_principals(string value, CallerKind kind)
    {
        var caller = Caller.Of(Aws(value));
        Assert.Equal(kind, caller.Kind);
        Assert.Equal(kind is CallerKind.KnownAccount ? Foreign : "", caller.Account);
    }

    [Fact]
    public void The_bare_star_is_everybody() => Assert.Equal(CallerKind.Everybody, Caller.Of(Principal.Star).Kind);

    [Fact]
    public void Other_principals_are_no_callers_of_an_account()
    {
        Assert.Equal(CallerKind.Unknown, Caller.Of(Principal.Unknown).Kind);
        Assert.Equal(CallerKind.Unknown, Caller.Of(Principal.Service(T("*"))).Kind);
        Assert.Equal(CallerKind.Unknown, Caller.Of(Principal.Federated(T("arn:aws:iam::111122223333:saml-provider/Idp"))).Kind);
        Assert.Equal(CallerKind.Unknown, Caller.Of(new(PrincipalKind.CanonicalUser, T("111122223333"))).Kind);
    }
}
