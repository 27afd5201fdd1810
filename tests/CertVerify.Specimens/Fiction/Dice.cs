namespace CertVerify.Specimens.Fiction;

/// <summary>Choices that fall the same way for the same seed.</summary>
internal static class Dice
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static double Between(this Random random, double least, double most) => least + random.NextDouble() * (most - least);
}
