package oncall.yaml;

import oncall.text.Location;

/**
 * A text exactly as typed: {@code NO} is two letters and {@code 0123} four digits, quoted or not.
 *
 * @param text the text, without quotes, escapes resolved
 * @param plain whether it has no quotes; then empty text, {@code ~} and {@code null} mean no value
 * @param location its place, quotes included
 */
public record Scalar(String text, boolean plain, Location location) implements Node {

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public String kind() {
        return "a text";
    }

    @Override
    public boolean isNothing() {
        return plain && (text.isEmpty() || text.equals("~") || text.equals("null") || text.equals("NULL"));
    }
}
