package oncall.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pictures in which every text is hostile, with bars so far apart that all names have room. */
final class MermaidSamples {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static final List<String> STATEMENTS = List.of(
            "section Other",
            "title Other",
            "Section x",
            "2026-01-01",
            "20260101",
            "click a href \"javascript:alert(1)\"",
            "dateFormat X",
            "accDescr: x",
            "accDescr { x }",
            "gantt",
            "---",
            "%%{init: {\"theme\": \"dark\"}}%%",
            "%% comment",
            "a %% b",
            "name :crit, 2026-01-01, 2026-02-01",
            "a:b;c#d",
            "#lt;b#gt; #35; #quot;",
            "ﬂ°°60¶ßb",
            "style x:#y;",
            "classDef a:#b;",
            "\"] bar [99",
            "x\", \"y",
            "```",
            "</pre><script>alert(1)</script>",
            "$$x^2$$",
            "end",
            " ",
            "\u00a0");

    private MermaidSamples() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>(HostileValues.ALL);
        texts.addAll(STATEMENTS);
        return texts;
    }

    /** The form of a text that a reader should see. */
    static String shown(String text) {
        return SafeText.line(text).strip();
    }

    static Timeline timeline(String text) {
        Timeline.Bar bar = new Timeline.Bar(START, START.plusDays(6), Timeline.Look.PLAIN, text, text);
        Timeline.Bar next =
                new Timeline.Bar(START.plusYears(10), START.plusYears(10), Timeline.Look.MISSING, "x" + text, text);
        return new Timeline(
                text, text, START, START.plusYears(10), 7, List.of(new Timeline.Lane(text, List.of(bar, next))));
    }
}
