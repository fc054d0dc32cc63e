package oncall.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * An item of a list: a fact, or something to do.
 *
 * @param text the fact, or what to do
 * @param code the commands or other lines that belong to it; their spaces and breaks are kept
 */
public record Step(Text text, List<Text> code) {

    /** An item of one line. */
    public static Step of(Text text) {
        return new Step(text, List.of());
    }

    /** Each item as written in a file. */
    public static List<Step> each(List<String> written) {
        return written.stream().map(Step::of).toList();
    }

    /** The paragraphs of a text as written in a file, which empty lines separate. */
    public static List<Step> paragraphs(String written) {
        return each(List.of(written.strip().split("\n\\s*\n", -1)));
    }

    /** The text after a lead, then the code. */
    public Step after(Text lead) {
        return new Step(lead.plus(text), code);
    }

    /** All lines, those of code in the style of code. */
    public List<Text> lines() {
        return Stream.concat(Stream.of(text), code.stream().map(line -> Text.of(line.unstyled(), Style.CODE)))
                .toList();
    }

    /**
     * An item as written in a file: the first line is text, with code, addresses and telephone numbers in it; further
     * lines are code.
     */
    public static Step of(String written) {
        String text = written.strip();
        int end = text.indexOf('\n');
        if (end < 0) {
            return of(WrittenLine.text(text));
        }
        List<Text> code = text.substring(end + 1)
                .stripIndent()
                .lines()
                .dropWhile(String::isBlank)
                .map(Text::of)
                .toList();
        return new Step(WrittenLine.text(text.substring(0, end)), code);
    }
}
