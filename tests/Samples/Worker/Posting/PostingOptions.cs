using System.ComponentModel.DataAnnotations;

namespace Genviral.Samples.Worker.Posting;

/// <summary>The section <c>Posting</c> of the configuration.</summary>
internal sealed class PostingOptions
{
    /// <summary>The folder with the posts; relative to the program unless it is absolute.</summary>
    [Required]
    public string Folder { get; set; } = "posts";

    /// <summary>Whether to end when nothing more can be done now, instead of waiting for further files.</summary>
    public bool Once { get; set; }

    /// <summary>The pause between two rounds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a file must have been left alone before it is read.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Settling { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many files are worked on at a time.</summary>
    [Range(1, 64)]
    public int AtOnce { get; set; } = 4;
}
