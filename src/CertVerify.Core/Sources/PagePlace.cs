namespace CertVerify.Core.Sources;

/// <summary>Where a page lies in its file that was read otherwise than it lies there: turned upright, levelled, drawn as seen from above, or as one half of a spread.</summary>
/// <param name="FilePage">The page of the file, counted from 1.</param>
/// <param name="TopLeft">Where the page's own corner lies on the file's page.</param>
/// <param name="TopRight">As <paramref name="TopLeft"/>.</param>
/// <param name="BottomRight">As <paramref name="TopLeft"/>.</param>
/// <param name="BottomLeft">As <paramref name="TopLeft"/>.</param>
public sealed record PagePlace(int FilePage, Corner TopLeft, Corner TopRight, Corner BottomRight, Corner BottomLeft);

/// <summary>A place on a page of the file, in shares of its width from the left and of its height from the top; below 0 or above 1 when it lies outside.</summary>
public sealed record Corner(double X, double Y);
