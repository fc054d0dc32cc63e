package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Takes the items of a list as blocks, and says what is wrong where they are not, or one is torn apart. */
final class BlockList {

    private final Shapes shapes;
    private final String whatTheyAre;
    private final @Nullable String example;

    BlockList(Shapes shapes, String whatTheyAre, @Nullable String example) {
        this.shapes = shapes;
        this.whatTheyAre = whatTheyAre;
        this.example = example;
    }

    /** The items that are blocks; texts one behind the other, in place of some, are one mistake. */
    List<Mapping> among(List<Node> items) {
        List<Mapping> blocks = new ArrayList<>();
        if (items.size() > 1 && isTornApart(items)) {
            return blocks;
        }
        int next = 0;
        while (next < items.size()) {
            int texts = texts(items, next);
            if (texts > 0) {
                reportTexts(items.get(next), texts, texts < items.size());
                next += texts;
            } else {
                Mapping block = shapes.block(items.get(next), whatTheyAre, example);
                if (block != null) {
                    blocks.add(block);
                }
                next++;
            }
        }
        return blocks;
    }

    /** How many items are texts, one behind the other, from one on. */
    private static int texts(List<Node> items, int first) {
        int end = first;
        while (end < items.size()
                && items.get(end) instanceof Scalar
                && !items.get(end).isNothing()) {
            end++;
        }
        return end - first;
    }

    private void reportTexts(Node first, int texts, boolean amongOthers) {
        String more =
                texts == 1 ? "" : texts == 2 ? ", as is the next item" : ", as are the next " + (texts - 1) + " items";
        boolean mayBeAnItemOfAnother = amongOthers && first instanceof Scalar text && !Values.isId(text.text());
        String mend = example == null ? "write its keys, each with a ':' behind it" : "write it as " + example;
        shapes.report(
                first.location(),
                "expected " + whatTheyAre + ", written as 'key: value' lines, but this is a text" + more,
                mend + (mayBeAnItemOfAnother ? ", or put it below the key of the list that it belongs to" : ""));
    }

    /** Whether each key of an item has a '-' of its own, so that there are items of one key, and not of the same; that is reported. */
    private boolean isTornApart(List<Node> items) {
        String first = onlyKey(items.get(0));
        String second = first == null ? null : onlyKey(items.get(1));
        if (first == null || second == null || second.equals(first)) {
            return false;
        }
        shapes.report(
                ((Mapping) items.get(1)).entries().get(0).key().location(),
                "this item has the key " + Quote.of(second) + " alone, and the one above it the key " + Quote.of(first),
                "remove the '-' before each key that belongs to the item above");
        return true;
    }

    /** The key of an item that has one, on a line of its own and not in brackets. */
    private static @Nullable String onlyKey(Node item) {
        if (!(item instanceof Mapping block) || block.entries().size() != 1) {
            return null;
        }
        Scalar key = block.entries().get(0).key();
        boolean inBrackets = block.location().start() != key.location().start();
        return inBrackets
                        || key.text().isEmpty()
                        || !Character.isLetter(key.text().charAt(0))
                ? null
                : key.text();
    }
}
