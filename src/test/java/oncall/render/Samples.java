package oncall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents and texts that several tests use. */
public final class Samples {
    private Samples() {}

    /** Hostile values in every style, as links, and in pieces of several styles. */
    public static List<Text> hostileTexts(int mixed) {
        List<Text> texts = new ArrayList<>();
        for (String value : HostileValues.ALL) {
            texts.add(Text.of(value));
            texts.add(Text.of("x").plus(value, Style.STRONG).plus("y"));
            texts.add(Text.of("!").plus(Text.link(value, "https://e.example/" + value)));
            texts.add(Text.of(value).plus(Text.link(value, "javascript:" + value)));
            texts.add(Text.of(value, Style.CODE).plus(" ").plus(value, Style.ALERT));
        }
        Random random = new Random(11);
        for (int i = 0; i < mixed; i++) {
            Text text = Text.EMPTY;
            for (int k = random.nextInt(4); k >= 0; k--) {
                String value = HostileValues.ALL.get(random.nextInt(HostileValues.ALL.size()));
                int from = random.nextInt(value.length());
                text = text.plus(value.substring(from), Style.values()[random.nextInt(Style.values().length)]);
            }
            texts.add(text);
        }
        return texts;
    }

    /** The printable text that a reader sees, with addresses spelled out if links may not lead there. */
    public static String shown(Text text) {
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            out.append(SafeText.characters(span.text()));
            if (span.url() != null && span.url().startsWith("javascript")) {
                out.append(" (").append(SafeText.characters(span.url())).append(')');
            }
        }
        return out.toString();
    }

    public static Document onCall() {
        return new Document.Builder()
                .heading(1, "Data Engineering: on call")
                .paragraph(Text.of("Hand-off at ")
                        .plus("09:00", Style.STRONG)
                        .plus(" in America/New_York. Run ")
                        .plus("oncall schedule --explain", Style.CODE)
                        .plus(" to see why."))
                .heading(2, "Shifts")
                .table(shifts())
                .steps(List.of(Step.of("Pause the schedule"), Step.of("Clear the failed partition")))
                .checklist(List.of(Step.of("Ask the owner of the source, who knows when the ledger closes and why")))
                .build();
    }

    public static Table shifts() {
        List<Column> columns = List.of(
                Column.text("Shift"),
                Column.text("Primary"),
                Column.text("Secondary"),
                Column.flexible("Notes"),
                Column.flexible("Cover"));
        return new Table(
                columns,
                List.of(
                        row(false, "Mon 2026-11-09 – Sun 11-15", "Alice Moreau", "Bob Ng", Cell.EMPTY),
                        row(
                                true,
                                "Mon 2026-11-16 – Sun 11-22",
                                "Bob Ng",
                                "Charlie Ōtani",
                                Cell.of(Text.of("swap with Alice Moreau", Style.MUTED)
                                        .plus(": School play"))),
                        row(
                                false,
                                "Mon 2026-11-23 – Sun 11-29",
                                "Diana Reyes",
                                "Alice Moreau",
                                new Cell(List.of(
                                        Text.of("Thu 11-26 Thanksgiving", Style.NOTICE)
                                                .plus(": Alice Moreau is primary (secondary covers)"),
                                        Text.of("Fri 11-27 Day after Thanksgiving", Style.NOTICE)))),
                        new Row(
                                List.of(
                                        Cell.of("Mon 2026-11-30 – Sun 12-06"),
                                        Cell.of(Text.of("not covered", Style.ALERT)),
                                        Cell.of("山田太郎 👩‍👩‍👧"),
                                        Cell.of(Text.of("see ")
                                                .plus(Text.link("the runbook", "https://example.com/runbook")))),
                                false)));
    }

    private static Row row(boolean current, String shift, String primary, String secondary, Cell notes) {
        return new Row(List.of(Cell.of(shift), Cell.of(primary), Cell.of(secondary), notes), current);
    }
}
