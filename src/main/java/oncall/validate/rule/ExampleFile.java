package oncall.validate.rule;

/**
 * A file of an example.
 *
 * @param name its name in the plan's directory
 * @param text its content
 */
public record ExampleFile(String name, String text) {}
