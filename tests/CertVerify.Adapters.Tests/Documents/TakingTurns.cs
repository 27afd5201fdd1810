namespace CertVerify.Adapters.Tests.Documents;

/// <summary>Tests that run outside programs take turns: they measure time and look for what stays behind.</summary>
[CollectionDefinition("documents", DisableParallelization = true)]
public static class TakingTurns;
