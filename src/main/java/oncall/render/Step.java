package oncall.render;

import java.util.List;

/**
 * Something to do: an item of a numbered list or of a checklist.
 *
 * @param text what to do
 * @param code the commands or other lines that belong to it; their spaces and breaks are kept
 */
public record Step(Text text, List<Text> code) {

    public Step {
        code = List.copyOf(code);
    }

    /** A step of one line. */
    public static Step of(Text text) {
        return new Step(text, List.of());
    }

    /** Each step as written in a file. */
    public static List<Step> each(List<String> written) {
        return written.stream().map(Step::of).toList();
    }

    /** A step as written in a file: the first line says what to do, further lines are code. */
    public static Step of(String written) {
        String text = written.strip();
        int end = text.indexOf('\n');
        if (end < 0) {
            return of(Text.of(text));
        }
        List<Text> code = text.substring(end + 1)
                .stripIndent()
                .lines()
                .dropWhile(String::isBlank)
                .map(Text::of)
                .toList();
        return new Step(Text.of(text.substring(0, end)), code);
    }
}
