package oncall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents as a message of Slack, the payload that an incoming webhook takes. Its text is mrkdwn, in which {@code &},
 * {@code <} and {@code >} are escaped, so that no text becomes a link or mentions anybody; {@code verbatim} keeps Slack
 * from finding names and addresses by itself.
 *
 * @see <a href="https://api.slack.com/reference/surfaces/formatting">mrkdwn</a>
 */
public final class Slack implements BlockWriter {

    /** Slack takes at most 3,000 characters in a section, and 50 sections. */
    private static final int LONGEST = 2_900;

    private static final int MOST_SECTIONS = 50;

    private final List<String> sections = new ArrayList<>();
    private final StringBuilder section = new StringBuilder();

    private Slack() {}

    /** The message, to be written as JSON. */
    public static Map<String, @Nullable Object> message(Document document) {
        Slack slack = new Slack();
        document.writeTo(slack);
        slack.end();
        List<Object> blocks = new ArrayList<>();
        for (String text : slack.sections.subList(0, Math.min(MOST_SECTIONS, slack.sections.size()))) {
            Object mrkdwn = JsonObject.of("type", "mrkdwn", "text", text, "verbatim", true);
            blocks.add(JsonObject.of("type", "section", "text", mrkdwn));
        }
        String title = slack.sections.isEmpty() ? "" : slack.sections.get(0).split("\n", 2)[0];
        return JsonObject.of("text", title, "blocks", blocks);
    }

    @Override
    public void heading(int level, Text text) {
        end();
        line("*" + escaped(text).replace("*", "") + "*");
    }

    @Override
    public void paragraph(Text text) {
        line(escaped(text));
    }

    @Override
    public void list(Block.Marks marks, List<Step> items) {
        for (Step item : items) {
            for (Text line : item.lines()) {
                line("• " + escaped(line));
            }
        }
    }

    @Override
    public void callout(Block.Tone tone, Text text) {
        line(escaped(text));
    }

    @Override
    public void verbatim(List<Text> lines) {
        lines.forEach(this::paragraph);
    }

    /** A line for each row, since Slack has no tables. */
    @Override
    public void table(Table table) {
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                String header = table.columns().get(i).header();
                for (Text line : row.cell(i).lines()) {
                    cells.add((header.isEmpty() ? "" : header + " ") + escaped(line));
                }
            }
            line("• " + String.join(" · ", cells));
        }
    }

    private void line(String text) {
        String line = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        if (section.length() + line.length() > LONGEST) {
            end();
        }
        section.append(section.isEmpty() ? "" : "\n").append(line);
    }

    private void end() {
        if (!section.isEmpty()) {
            sections.add(section.toString());
            section.setLength(0);
        }
    }

    private static String escaped(Text text) {
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            String url = span.spelledUrl();
            out.append(span.text()).append(url == null ? "" : " (" + url + ")");
        }
        return SafeText.characters(out.toString())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
