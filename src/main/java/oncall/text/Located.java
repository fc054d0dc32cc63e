package oncall.text;

/**
 * A value as the user wrote it, with its place.
 *
 * @param value what was written, read as its type
 */
public record Located<T>(T value, Location location) {}
