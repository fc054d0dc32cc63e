package oncall.render;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param flexible whether its text is the first to be wrapped where room is short
 */
public record Column(String header, boolean flexible) {}
