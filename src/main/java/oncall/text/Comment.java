package oncall.text;

/**
 * A comment in a file.
 *
 * @param text what follows the {@code #}, without blanks at its ends
 * @param location from {@code #} on
 * @param alone whether nothing else is on its line
 */
public record Comment(String text, Location location, boolean alone) {}
