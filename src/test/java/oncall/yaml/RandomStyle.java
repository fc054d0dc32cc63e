package oncall.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes values as YAML in one of many styles that people use; one seed always gives the same text. */
final class RandomStyle {

    private final Random random;
    private final String quote;
    private final boolean quotesKeys;
    private final String pad;
    private final String dash;
    private final int mappingIndent;
    private final int listIndent;
    private final int percentFlow;
    private final int percentComments;
    private final int percentBlankLines;
    private final boolean trailingComma;
    private final boolean tidy;
    private final String lineBreak;
    private int count;

    /** @param tidy whether the style is one that yamllint accepts, if the lines are short */
    RandomStyle(long seed, boolean tidy) {
        // Otherwise neighbouring seeds begin alike.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.tidy = tidy;
        quote = oneOf("", "", "'", "\"");
        percentFlow = oneOf(0, 30, 30, 60, 100);
        quotesKeys = chance(percentFlow == 100 ? 50 : 5);
        pad = tidy ? "" : oneOf("", "", " ");
        dash = tidy ? "- " : oneOf("- ", "- ", "- ", "-   ");
        mappingIndent = tidy ? 2 : oneOf(2, 2, 4, 3);
        listIndent = tidy ? 2 : oneOf(0, 2, mappingIndent);
        percentComments = oneOf(0, 10, 40);
        percentBlankLines = oneOf(0, 0, 10);
        trailingComma = !tidy && chance(20);
        lineBreak = tidy ? "\n" : oneOf("\n", "\n", "\n", "\r\n", "\r");
    }

    /** A text that is written as it is. */
    record Raw(String text) {}

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A file with these keys in its root. */
    String file(Map<String, Object> root) {
        String text = percentFlow == 100 && chance(50) ? flow(root, 0) : mapping(root, 0, true);
        if (tidy) {
            return "---\n" + text + "\n";
        }
        String all = oneOf("", "", "---\n", "# first\n", "%YAML 1.2\n---\n") + text;
        all += oneOf("\n", "\n", "\n", "", "\n...\n", "\n# last\n");
        return oneOf("", "", "", "\ufeff") + all.replace("\n", lineBreak);
    }

    /** What follows a colon. */
    private String value(Object value, int indent) {
        if (value instanceof Raw raw) {
            return (" " + raw.text()).stripTrailing() + endOfLine();
        }
        if (value instanceof String text && text.contains(" ") && !tidy && chance(10)) {
            String header = oneOf("|", "|-", "|+", ">-", "\"");
            String next = "\n" + " ".repeat(indent + 2);
            return header.equals("\"")
                    ? " " + quoted(text, header).replaceFirst(" ", next)
                    : " " + header + endOfLine() + next + text.replaceFirst(" ", next) + oneOf("", "\n", "\n\n");
        }
        if (value instanceof String || chance(percentFlow)) {
            return " " + anchor() + flow(value, indent) + endOfLine();
        }
        String begin = (" " + anchor()).stripTrailing() + endOfLine();
        return begin
                + (value instanceof List<?> list
                        ? list(list, indent + listIndent)
                        : mapping((Map<?, ?>) value, indent + mappingIndent, false));
    }

    /** Now and then an anchor that no alias names. */
    private String anchor() {
        return chance(3) ? "&a" + count++ + " " : "";
    }

    /** @param begun whether the first key goes on the line that has begun */
    private String mapping(Map<?, ?> mapping, int indent, boolean begun) {
        StringBuilder out = new StringBuilder();
        mapping.forEach((key, value) -> out.append(begun && out.isEmpty() ? "" : newLine(indent))
                .append(key(key))
                .append(value(value, indent)));
        return out.toString();
    }

    private String list(List<?> list, int indent) {
        StringBuilder out = new StringBuilder();
        int inner = indent + dash.length();
        for (Object item : list) {
            out.append(newLine(indent)).append(dash);
            boolean block = item instanceof Map && !chance(percentFlow);
            out.append(
                    block ? mapping((Map<?, ?>) item, inner, true) : flow(item, tidy ? indent : inner) + endOfLine());
        }
        return out.toString();
    }

    private String newLine(int indent) {
        StringBuilder before = new StringBuilder(chance(percentBlankLines) ? "\n" : "");
        while (chance(percentComments / 2)) {
            before.append("\n").append(" ".repeat(indent)).append(comment());
        }
        return before + "\n" + " ".repeat(indent);
    }

    private String endOfLine() {
        return chance(percentComments) ? (tidy ? "  " : oneOf(" ", "  ")) + comment() : "";
    }

    private String comment() {
        String text = oneOf("note ", "a: [b, ", "\ud83d\ude00 ", "- {x: 'y ") + count++;
        return tidy ? "# " + text : "#" + oneOf("", " ", "\t") + text;
    }

    private String key(Object key) {
        return (quotesKeys ? "\"" + key + "\"" : key) + ":";
    }

    private String scalar(String text) {
        String quotes = chance(80) ? quote : oneOf("", "'", "\"");
        return quotes.isEmpty() && !text.equals("NO") && text.matches("[\\w -]+|Ferien.*|Eng.*")
                ? text
                : quoted(text, quotes);
    }

    private static String quoted(String text, String quotes) {
        return quotes.equals("'")
                ? "'" + text.replace("'", "''") + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String flow(Object value, int indent) {
        if (value instanceof String text) {
            return scalar(tidy && text.length() > 40 ? text.substring(0, 5) : text);
        }
        if (value instanceof Raw raw) {
            return raw.text().isEmpty() ? "~" : raw.text();
        }
        boolean list = value instanceof List<?>;
        Collection<?> parts = list ? (List<?>) value : ((Map<?, ?>) value).entrySet();
        String layout = chance(30) ? oneOf("lines", "aligned", "commas first") : "one line";
        layout = !tidy ? layout : value.toString().length() > 45 ? "lines" : "one line";
        boolean lines = layout.equals("lines");
        String next = "\n" + " ".repeat(lines ? indent + 2 : indent + 1);
        StringBuilder out = new StringBuilder(list ? "[" : "{").append(lines ? next : pad);
        int left = parts.size();
        for (Object part : parts) {
            boolean last = --left == 0;
            out.append(
                    part instanceof Map.Entry<?, ?> entry
                            ? key(entry.getKey()) + " " + flow(entry.getValue(), indent + 2)
                            : flow(part, indent + 2));
            switch (layout) {
                case "one line" -> out.append(last ? (trailingComma ? "," : "") + pad : ", ");
                case "commas first" -> out.append(last ? next : endOfLine() + next + ", ");
                default ->
                    out.append(last && !trailingComma ? "" : ",")
                            .append(endOfLine())
                            .append(last && lines ? "\n" + " ".repeat(indent) : next);
            }
        }
        return out.append(list ? ']' : '}').toString();
    }
}
