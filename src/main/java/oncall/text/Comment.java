package oncall.text;

/**
 * A comment in a file.
 *
 * @param text the text after the {@code #}, without blanks at its ends
 * @param location its place, from the {@code #} on
 * @param alone whether nothing else is on its line
 */
public record Comment(String text, Location location, boolean alone) {}
