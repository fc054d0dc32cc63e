package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;

/** Tells the items of a list apart where one is indented further than the one above, whose text YAML takes it for. */
final class DeepDash {

    private DeepDash() {}

    /** The texts that an item's lines hold, the first with an error if there are several; mostly it is only the item itself. */
    static List<Scalar> split(Scalar item, Diagnostics diagnostics) {
        if (!item.plain() || !item.text().contains("-")) {
            return List.of(item);
        }
        SourceFile file = item.location().file();
        List<Scalar> items = new ArrayList<>();
        Lines lines = new Lines(file);
        int from = item.location().start();
        int last = item.location().endLine();
        for (int line = item.location().line() + 1; line <= last; line++) {
            int dash = lines.firstCharacter(line);
            if (lines.at(dash) == '-' && Character.isWhitespace(lines.at(dash + 1))) {
                if (items.isEmpty()) {
                    report(file, dash, diagnostics);
                }
                items.add(joined(file, from, file.lineEnd(line - 1)));
                from = lines.afterDashes(dash);
            }
        }
        int end = item.location().end();
        // The blanks behind a last '-' without a text do not belong to the item.
        items.add(items.isEmpty() ? item : joined(file, Math.min(from, end), end));
        return items;
    }

    private static void report(SourceFile file, int dash, Diagnostics diagnostics) {
        diagnostics.error(
                file.at(dash, file.lineEnd(file.at(dash, dash).line())),
                YamlReader.SYNTAX,
                "this '-' is indented further than the one above, and so counts as more of its text",
                "give all '-' of a list the same indentation; or put the whole text in quotes if the '-' belongs to it");
    }

    /** What stands between two offsets, as YAML joins the lines of a text. */
    private static Scalar joined(SourceFile file, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        int last = file.at(end, end).line();
        for (int line = file.at(from, from).line(); line <= last; line++) {
            int start = Math.max(from, file.lineStart(line));
            String part = file.text()
                    .substring(start, Math.max(start, Math.min(end, file.lineEnd(line))))
                    .strip();
            text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return new Scalar(text.toString(), true, file.at(from, end));
    }
}
