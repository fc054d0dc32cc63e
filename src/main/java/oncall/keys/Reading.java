package oncall.keys;

import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * One file while it is read.
 *
 * @param file what the file may hold
 * @param index where keys belong in this file and the others
 * @param diagnostics where findings go
 */
record Reading(FileBlock<?> file, KeyIndex index, Diagnostics diagnostics) {

    void error(Location place, KeyRule rule, String problem, @Nullable String hint) {
        diagnostics.error(place, rule, problem, hint);
    }

    /** Reports a value that is something else than its key expects. */
    void wrongType(Node node, String expected, @Nullable String hint) {
        String found = node.isNothing() ? "there is nothing" : "this is " + node.kind();
        error(place(node), KeyRule.WRONG_TYPE, "expected " + expected + ", but " + found, hint);
    }

    /** Where to point at: in a block the first key, on whose line the block begins. */
    static Location place(Node node) {
        return node instanceof Mapping block && !block.entries().isEmpty()
                ? block.entries().get(0).key().location()
                : node.location();
    }
}
