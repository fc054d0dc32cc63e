package oncall.yaml;

import java.util.List;
import oncall.text.Location;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param weight how many values this is, itself and all within
 * @param location from the first item to the end of the last
 */
public record Sequence(List<Node> items, int weight, Location location) implements Node {

    @Override
    public String kind() {
        return "a list";
    }
}
