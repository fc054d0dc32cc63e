package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import oncall.text.SourceFile;
import oncall.yaml.NewItem.Value;
import oncall.yaml.Part.Kind;
import org.jspecify.annotations.Nullable;

/** How a new item is written: like another item, or else on one line as {@code {date: 2026-07-14}}. */
final class ItemStyle {

    private final String text;
    private final Quotes quotes;
    private final Lines lines;
    private final boolean block;
    private String open = "{";
    private String between = ", ";
    private String close = "}";

    /**
     * @param like the item to imitate, a mapping
     * @param near whether the new item gets the indentation of that item
     */
    ItemStyle(SourceFile file, Lines lines, Quotes quotes, @Nullable Part like, boolean near) {
        this.text = file.text();
        this.lines = lines;
        this.quotes = quotes;
        block = like != null && !like.flow();
        if (like != null && like.flow() && like.size() > 0 && text.charAt(like.body()) == '{') {
            int last = like.size() - 1;
            open += gap(like.body() + 1, like.key(0).start(), "", near);
            between = last == 0 ? between : gap(like.value(0).end(), like.key(1).start(), between, near);
            close = gap(like.value(last).end(), like.end() - 1, "", near) + close;
        }
    }

    /** What is written between two offsets, without comments, if it can be repeated. */
    private String gap(int from, int to, String otherwise, boolean near) {
        String gap = Lines.withoutComments(text.substring(from, to));
        return gap.matches(near ? "[ ,\r\n]*" : "[ ,]*") ? gap : otherwise;
    }

    /** The item below a key, as a person can write it into an empty file. */
    static List<String> byHand(String key, NewItem item) {
        SourceFile empty = new SourceFile("", "");
        Part nothing = new Part(Kind.MAPPING, 0, 0, 0, false, "", List.of());
        ItemStyle style = new ItemStyle(empty, new Lines(empty, 0), new Quotes("", nothing, nothing), null, false);
        return (key + ":\n" + style.inBraces(item, "  - ", "", 0, 0)).lines().toList();
    }

    /** The item of a list that is not in brackets, after a dash and blanks that may end in a line break. */
    String afterDash(NewItem item, String dash, int column) {
        int begin = Lines.columnAfter(column, dash);
        if (!block) {
            return dash + inBraces(item, "", "", begin, 0);
        }
        return item.values().stream()
                .map(value -> lines.fill(entry(value, false, begin), begin, begin + 2, 0))
                .collect(Collectors.joining(lines.newLine(begin), dash, ""));
    }

    /**
     * The item in braces.
     *
     * @param before what is written directly before it
     * @param after what is written directly after it
     * @param column where {@code before} begins
     * @param tail how much text follows {@code after} on its line
     */
    String inBraces(NewItem item, String before, String after, int column, int tail) {
        int indent = Lines.columnAfter(column, before + open);
        int last = item.values().size() - 1;
        boolean wraps = between.equals(", ");
        List<String> words = new ArrayList<>(List.of(before + open));
        for (int i = 0; i <= last; i++) {
            int end = i < last ? between.length() : Lines.width(close + after) + tail;
            List<String> entry = entry(item.values().get(i), true, indent + end);
            append(words, entry.get(0));
            words.addAll(entry.subList(1, entry.size()));
            append(words, i == last ? close + after : wraps ? "," : between);
            words.addAll(wraps && i < last ? List.of("") : List.of());
        }
        return lines.fill(words, column, indent, tail);
    }

    private static void append(List<String> words, String text) {
        words.set(words.size() - 1, words.get(words.size() - 1) + text);
    }

    /** A key and its value: one word, or if they are too long for a line, several in quotes. */
    private List<String> entry(Value value, boolean flow, int taken) {
        String key = quotes.key(value.key()) + " ";
        String entry = key + quotes.value(value, flow);
        boolean whole = lines.fits(taken + Lines.width(entry)) || !value.text().contains(" ");
        return whole ? List.of(entry) : List.of((key + quotes.quoted(value)).split("(?<=[^ :\"'\\\\]) (?=[^ \"'])"));
    }
}
