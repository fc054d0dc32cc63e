package oncall.config;

import java.util.List;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/** Takes values as texts, lists or blocks, and says how to write what is something else. */
final class Shapes {

    private static final int SHORT = 60;
    private static final String EMPTY_ITEM = "write something behind the '-', or remove it";

    private final Diagnostics diagnostics;
    private boolean wrong;

    Shapes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether a value has been something else than it was taken for. */
    boolean haveBeenWrong() {
        return wrong;
    }

    @Nullable
    Scalar scalar(Node node) {
        if (node instanceof Scalar scalar && !node.isNothing()) {
            return scalar;
        }
        wrongType(node, "a single text", node.isNothing() ? EMPTY_ITEM : "write it without brackets or '-'");
        return null;
    }

    @Nullable
    Mapping block(Node node, String whatItIs, @Nullable String example) {
        if (node instanceof Mapping block) {
            return block;
        }
        wrongType(
                node,
                whatItIs + ", written as 'key: value' lines",
                node.isNothing() ? EMPTY_ITEM : example == null ? null : "write it as " + example);
        return null;
    }

    /**
     * The items of a list.
     *
     * @param example how such an item is written on one line, for who wrote something else
     */
    List<Node> items(Node value, @Nullable String example) {
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        boolean single = value instanceof Scalar scalar && isSimple(scalar.text());
        if (single && example == null) {
            wrongType(value, "a list", "put it in brackets: [" + ((Scalar) value).text() + "]");
        } else if (single) {
            wrongType(value, "a list", "write it as [" + example + "]");
        } else {
            wrongType(value, "a list", "write each item on a line of its own, behind '- '");
        }
        return List.of();
    }

    private void wrongType(Node node, String expected, @Nullable String hint) {
        String found = node.isNothing() ? "there is nothing" : "this is " + node.kind();
        wrong = true;
        diagnostics.error(firstLine(node), Fields.WRONG_TYPE, "expected " + expected + ", but " + found, hint);
    }

    /** Whether the text has nothing in it that would mean something else within brackets. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_., ".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= SHORT;
    }

    private static Location firstLine(Node node) {
        if (node instanceof Mapping block && !block.entries().isEmpty()) {
            return block.entries().get(0).key().location();
        }
        return node.location();
    }
}
