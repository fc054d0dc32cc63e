package oncall.yaml;

import java.util.List;
import oncall.text.Location;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param weight the number of values, counting itself and all values within
 * @param flow whether it is written in brackets
 * @param location from the first {@code -} or the opening bracket, or an anchor before it, to the end of the last item
 *     or the closing bracket
 */
public record Sequence(List<Node> items, int weight, boolean flow, Location location) implements Node {

    @Override
    public String kind() {
        return "a list";
    }
}
