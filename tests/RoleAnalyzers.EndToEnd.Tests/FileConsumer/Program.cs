namespace FileConsumer;

/// <summary>No library of AWS is referenced here: the files alone are what there is to look at.</summary>
public static class Program;
