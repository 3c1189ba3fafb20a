// Spans and measurements belong to the process: tests that listen to them go one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
