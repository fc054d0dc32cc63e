package oncall.yaml;

import java.util.List;
import oncall.text.SourceFile;
import oncall.yaml.Lines.Change;
import oncall.yaml.Neighbours.Listed;
import oncall.yaml.Part.Kind;
import org.jspecify.annotations.Nullable;

/** Adds an item to a list of a mapping, or the list with its first item. */
final class ListSplice {

    /** How far a list is to the right of its key, if there is no other list in the file. */
    private static final int INDENT = 2;

    private final SourceFile file;
    private final String text;
    private final Part root;
    private final Part owner;
    private final String key;
    private final Lines lines;
    private final FlowSplice flow;

    /**
     * @param root all of the file
     * @param owner a mapping
     * @param key the key of the list in it
     */
    ListSplice(SourceFile file, Part root, Part owner, String key) {
        this.file = file;
        this.text = file.text();
        this.root = root;
        this.owner = owner;
        this.key = key;
        lines = new Lines(file, owner.end());
        flow = new FlowSplice(text, lines);
    }

    /** Adds the item to a list that is not empty. */
    List<Change> addTo(Part list, int index, NewItem item) {
        Part like = list.parts().stream()
                .filter(other -> other.is(Kind.MAPPING))
                .reduce((first, second) -> second)
                .orElse(null);
        ItemStyle style = style(like, true);
        if (list.flow()) {
            return flow.add(list, index, (column, tail) -> style.inBraces(item, "", "", column, tail));
        }
        int column = lines.column(list.body());
        String dash = like == null ? "" : text.substring(dash(list, list.parts().indexOf(like)), like.start());
        String added = style.afterDash(item, dash.matches("-[ \t\r\n]+") ? dash : "- ", column);
        int above = list.size() == 1 ? 0 : dash(list, list.size() - 1);
        if (index == 0) {
            String before = " ".repeat(column) + added + lines.blankLineAbove(above) + lines.newLine(0);
            return List.of(Change.insert(lines.startWithComments(list.body()), before));
        }
        return List.of(newLine(list.value(index - 1), above, column, added));
    }

    /** Where the {@code -} of an item is. */
    private int dash(Part list, int index) {
        return index == 0
                ? list.body()
                : Part.afterComments(text, list.value(index - 1).end());
    }

    private ItemStyle style(@Nullable Part like, boolean near) {
        return new ItemStyle(file, lines, new Quotes(text, root, like == null ? owner : like), like, near);
    }

    /**
     * Adds the list, with the item in it.
     *
     * @param value what the key has instead of a list, nothing or an empty list; null if there is no such key
     */
    List<Change> addList(@Nullable Part value, NewItem item) {
        Neighbours neighbours = new Neighbours(root);
        Listed like = neighbours.like(key);
        ItemStyle style =
                style(like == null ? null : like.list().value(like.list().size() - 1), false);
        boolean inBrackets = owner.flow()
                || like != null && like.list().flow() && !like.owner().flow();
        String name = new Quotes(text, root, owner).key(key);
        FlowSplice.Addition named = (column, tail) -> style.inBraces(item, name + " [", "]", column, tail);
        if (value == null && owner.flow()) {
            return flow.add(owner, owner.size(), named);
        }
        if (value != null && (inBrackets || lines.end(value.body()) != lines.end(value.end()))) {
            return inPlace(value, style, item);
        }
        int column = lines.column(owner.key(0).start());
        if (inBrackets) {
            return List.of(newKey(column, named.at(column, 0)));
        }
        Listed block = like == null || like.list().flow() ? neighbours.firstBlock() : like;
        int dash = column + (block == null ? INDENT : block.indent(lines));
        String below = lines.newLine(dash) + style.afterDash(item, "- ", dash);
        if (value == null) {
            return List.of(newKey(column, name + below));
        }
        int colon = text.substring(0, value.body()).stripTrailing().length();
        Change before = new Change(colon, value.end(), "");
        return List.of(before, Change.insert(lines.endWithComments(value.end(), column), below));
    }

    private Change newKey(int column, String added) {
        int last = owner.size() - 1;
        return newLine(owner.value(last), last == 0 ? 0 : owner.key(last).start(), column, added);
    }

    /** Adds lines after a value; with a blank line if there is one above another value. */
    private Change newLine(Part after, int above, int column, String added) {
        int end = lines.endWithComments(after.end(), column);
        return Change.insert(
                end, (lines.begins(end) ? "" : lines.blankLineAbove(above)) + lines.newLine(column) + added);
    }

    private List<Change> inPlace(Part value, ItemStyle style, NewItem item) {
        if (value.is(Kind.LIST)) {
            return flow.add(value, 0, (column, tail) -> style.inBraces(item, "", "", column, tail));
        }
        boolean colon = text.startsWith(":", value.end() - 1);
        String before = value.end() > value.body() ? "[" : colon ? " [" : ": [";
        String list = style.inBraces(item, before, "]", lines.column(value.body()), lines.rest(value.end()));
        return List.of(new Change(value.body(), value.end(), list));
    }
}
