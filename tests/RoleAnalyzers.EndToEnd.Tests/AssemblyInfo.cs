using Xunit.Sdk;
using Xunit.v3;

// The tests run builds, and each of these uses every processor by itself.
[assembly: Parallelization(Mode = ParallelMode.None)]
