package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.SourceFile;
import oncall.yaml.Lines.Change;
import oncall.yaml.Part.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the text of a file, or removes from it, and keeps all the rest: comments, blank lines, quotes, order, line ends.
 * What is added looks like its neighbours. The new text is read again. Unless it means what the old text means with this
 * change and no other, the edit is refused.
 */
public final class YamlEdit {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String mark;
    private final SourceFile file;
    private final Diagnostics diagnostics = new Diagnostics();
    private final @Nullable Node tree;

    /**
     * @param name the name of the file, for places in it
     * @param text all of the file, with its byte order mark if it has one
     */
    public YamlEdit(String name, String text) {
        mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        file = new SourceFile(name, text.substring(mark.length()));
        Node read = YamlReader.read(file, diagnostics);
        tree = diagnostics.errors() == 0 ? read : null;
    }

    /**
     * Adds an item to a list, and the list if it is missing. If the list is sorted by date, it stays sorted; otherwise the
     * item becomes the last one.
     *
     * @param path leads to the list: at each mapping it has a key, at each list the id of an item. For example, {@code
     *     [engineers, alice, time_off]} is the list of days on which Alice is away
     */
    public Edit addItem(List<String> path, NewItem item) {
        return edit(path, item, -1);
    }

    /**
     * Removes an item from a list, and the list with its last item.
     *
     * @param path leads to the list
     * @param index the index of the item, from 0
     */
    public Edit removeItem(List<String> path, int index) {
        return edit(path, null, index);
    }

    private Edit edit(List<String> path, @Nullable NewItem item, int removed) {
        List<String> parents = path.subList(0, path.size() - 1);
        String key = path.get(parents.size());
        List<String> byHand = item == null ? List.of() : ItemStyle.byHand(key, item);
        if (tree == null) {
            Diagnostic error = diagnostics.sorted().get(0);
            return new Edit.Refused("the file has an error: " + error.message(), error.location(), byHand);
        }
        if (!(ExpectedTree.find(tree, parents) instanceof Mapping holder)) {
            String reason = parents.isEmpty()
                    ? "the file has no keys"
                    : "there is no mapping at " + Quote.of(String.join(" ", parents));
            return new Edit.Refused(reason, file.beginning(), byHand);
        }
        Node node = ExpectedTree.find(holder, List.of(key));
        Location place = node == null ? holder.location() : node.location();
        Part root = Part.read(file);
        Part owner = Part.find(root, parents);
        Part value = Part.find(owner, List.of(key));
        if (owner == null || !owner.is(Kind.MAPPING) || node != null && (value == null || value.is(Kind.ALIAS))) {
            return new Edit.Refused(
                    Quote.of(key)
                            + " is written elsewhere, and comes here by an alias or '<<' that the whole list has to replace",
                    value != null ? file.at(value.start(), value.end()) : holder.location(),
                    item == null ? byHand : wholeList(key, node, item));
        }
        if (node != null && !node.isNothing() && !(node instanceof Sequence)) {
            return new Edit.Refused(Quote.of(key) + " is " + node.kind() + ", not a list", place, byHand);
        }
        List<Node> items = new ArrayList<>(node instanceof Sequence list ? list.items() : List.of());
        String edited;
        int index = item == null ? removed : item.indexIn(items);
        Node now = new Sequence(items, 1, false, place);
        if (item == null) {
            items.remove(removed);
            Part list = Objects.requireNonNull(value);
            ItemRemoval removal = new ItemRemoval(file, root);
            boolean whole = items.isEmpty() && !owner.flow();
            now = whole ? null : now;
            edited = apply(whole ? removal.key(owner, list) : removal.item(list, removed));
        } else {
            ListSplice splice = new ListSplice(file, root, owner, key);
            edited = apply(
                    value == null || items.isEmpty() ? splice.addList(value, item) : splice.addTo(value, index, item));
            items.add(index, item.toNode(place));
        }
        ExpectedTree expected = new ExpectedTree(tree, path, now);
        Node result = YamlReader.read(new SourceFile(file.name(), edited), new Diagnostics());
        String change = item == null ? "a removal from " : "an addition to ";
        return result != null && expected.is(result)
                ? new Edit.Done(mark + edited, index)
                : new Edit.Refused(
                        change + Quote.of(key) + " would change other values too",
                        place,
                        node instanceof Sequence ? toList(byHand) : byHand);
    }

    /** The list with the new item in it, as it has to be written where it was an alias. */
    private static List<String> wholeList(String key, @Nullable Node node, NewItem item) {
        List<Node> old = node instanceof Sequence list ? list.items() : List.of();
        List<NewItem> items = new ArrayList<>();
        for (Node each : old) {
            NewItem same = NewItem.of(each);
            if (same == null) {
                return toList(ItemStyle.byHand(key, item));
            }
            items.add(same);
        }
        items.add(item.indexIn(old), item);
        List<String> lines = new ArrayList<>(List.of(key + ":"));
        for (NewItem each : items) {
            lines.addAll(toList(ItemStyle.byHand(key, each)));
        }
        return lines;
    }

    /** What to add to a list that is there: all but its key. */
    private static List<String> toList(List<String> byHand) {
        return byHand.isEmpty() ? byHand : byHand.subList(1, byHand.size());
    }

    /** Applies changes that are in the order of the text. */
    private String apply(List<Change> changes) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Change change : changes) {
            out.append(file.text(), copied, change.start()).append(withBreakOfLine(change));
            copied = change.end();
        }
        return out.append(file.text().substring(copied)).toString();
    }

    /** What is added. At the end of a line it begins with the break of that line, which so keeps its own. */
    private String withBreakOfLine(Change change) {
        String text = change.text();
        int begin = text.startsWith("\r\n") ? 2 : text.startsWith("\n") ? 1 : 0;
        boolean isEnd = change.start() == change.end() && begin > 0;
        if (isEnd && file.text().startsWith("\r\n", change.start())) {
            return "\r\n" + text.substring(begin);
        }
        return isEnd && file.text().startsWith("\n", change.start()) ? "\n" + text.substring(begin) : text;
    }
}
