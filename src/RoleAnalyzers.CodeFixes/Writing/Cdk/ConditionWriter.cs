using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Gives conditions other operators. A condition moves alone: only the key at fault, into the block that its new operator already has
/// or a new one; a block that holds nothing else is renamed.
/// </summary>
internal sealed class ConditionWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        var (keys, operators) = edit switch
        {
            Edit.PlainOperators e => (site.Places(FixFacts.Condition), e.Operators),
            Edit.ReplaceOperator e => (ImmutableArray.Create<SyntaxNode?>(site.Expression), ImmutableArray.Create(e.Operator)),
            _ => (ImmutableArray<SyntaxNode?>.Empty, ImmutableArray<string>.Empty),
        };
        var blocks = new Dictionary<SyntaxNode, (OperatorBlock Block, string Operator, List<ExpressionSyntax> Keys)>();
        for (var i = 0; i < Math.Min(keys.Length, operators.Length); i++)
        {
            if (operators[i].Length == 0)
                continue;
            if (keys[i] is not ExpressionSyntax key
                || OperatorBlock.OfKey(site, key) is not { } block
                || await Sharing.PlaceOfChangeAsync(site, block.Keys, cancellationToken).ConfigureAwait(false) != block.Keys)
            {
                return ImmutableArray<Draft>.Empty;
            }

            if (!blocks.TryGetValue(block.Keys, out var moving))
                blocks.Add(block.Keys, moving = (block, operators[i], new()));
            if (moving.Operator != operators[i])
                return ImmutableArray<Draft>.Empty;
            moving.Keys.Add(key);
        }

        // Two blocks that take the same new operator would have to become one.
        if (blocks.Count == 0 || blocks.Values.GroupBy(x => x.Operator).Any(group => group.Count() > 1))
            return ImmutableArray<Draft>.Empty;
        var changes = new List<TextChange>();
        foreach (var (block, name, moved) in blocks.Values)
        {
            if (block.Change(site, name, moved) is not { } change)
                return ImmutableArray<Draft>.Empty;
            changes.AddRange(change);
        }

        return ImmutableArray.Create(site.Draft(changes));
    }
}
