package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oncall.model.Engineer;
import oncall.model.ListedRemedy;
import oncall.model.Plan;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;
import oncall.report.Phrase;

/**
 * What happens if the primary is away or has a holiday, and what people may agree on. Remedies that have no effect in the
 * plan are omitted.
 *
 * @param engineers the engineers who take turns on the day of the plan
 */
record ChangesChapter(Plan plan, Rotation rotation, List<Engineer> engineers) {

    /** @param of the end of the headings, which names the rotation if there are several */
    void addTo(Document.Builder document, String of) {
        document.heading(2, "Holidays" + of);
        if (engineers.stream()
                .allMatch(engineer -> engineer.calendar().holidays().isEmpty())) {
            document.paragraph("Nobody who takes turns observes a holiday that the plan lists.");
        } else {
            addHolidays(document);
        }
        List<ListedRemedy> onTimeOff = usable(rotation.onTimeOff(), true);
        document.heading(2, "Absences" + of);
        add(onTimeOff, "Where the primary is away", "nobody is on call, which is reported as an error", document);
        if (anyExchange(onTimeOff)) {
            document.paragraph("A shift that was exchanged, swapped or published is not exchanged again.");
        }
        document.bullets("Swaps and changes" + of, Text.each(agreements()));
    }

    private void addHolidays(Document.Builder document) {
        List<ListedRemedy> onHoliday =
                usable(rotation.onHoliday().stream().map(ListedRemedy::of).toList(), false);
        add(
                onHoliday,
                "Where a holiday falls into the shift of a primary who observes it",
                "the primary serves",
                document);
        if (anyCover(onHoliday)) {
            document.paragraph("First only people who have no holiday on the days concerned are asked, then anyone.");
        }
        if (anyExchange(onHoliday)) {
            document.paragraph("People swap for a holiday only if neither has a holiday in the shift they get.");
        }
        if (rotation.balanceHolidays() && engineers.size() > 1) {
            document.paragraph(
                    "Besides, holidays are distributed fairly: shifts with a holiday are exchanged, at most a"
                            + " round ahead or back, where that brings the number that everyone serves nearer to their share. With"
                            + " equal shares nobody is more than one ahead of another unless absences or calendars force it, and"
                            + " where it can be helped the same holiday does not fall to the same person in two years running.");
        } else if (engineers.size() > 1) {
            document.paragraph("Shifts are not exchanged to level the number of holidays that each serves.");
        }
    }

    /** The remedies for which the plan has the people, and that are reached. */
    private List<ListedRemedy> usable(List<ListedRemedy> remedies, boolean onTimeOff) {
        return IntStream.range(0, remedies.size())
                .filter(i ->
                        remedies.get(i).firstInstead(remedies.subList(0, i), onTimeOff, rotation.shiftDays()) == null)
                .mapToObj(remedies::get)
                .filter(listed -> switch (listed.remedy().need()) {
                    case NOTHING -> engineers.size() > 1;
                    case SECONDARY -> engineers.size() > 1 && rotation.secondary() != SecondaryMode.NEVER;
                    case OWNERS -> ownsAny();
                })
                .toList();
    }

    /** Whether someone who takes turns is the primary owner of a pipeline. */
    private boolean ownsAny() {
        return plan.pipelines().stream().anyMatch(pipeline -> engineers.stream().anyMatch(pipeline.primaryOwner()::is));
    }

    private void add(List<ListedRemedy> remedies, String when, String otherwise, Document.Builder document) {
        if (remedies.isEmpty()) {
            document.paragraph(
                    when + ", " + otherwise + (engineers.size() > 1 ? ", unless people agree on a swap." : "."));
            return;
        }
        boolean coverDays = anyCover(remedies);
        if (remedies.size() == 1) {
            document.paragraph(when + ", " + sentence(remedies.get(0))
                    + (coverDays ? " On days that nobody can cover, " : " Where that cannot be done, ") + otherwise
                    + ".");
            return;
        }
        List<Step> steps = new ArrayList<>();
        for (ListedRemedy remedy : remedies) {
            String words = sentence(remedy);
            String first = Character.toUpperCase(words.charAt(0)) + words.substring(1);
            steps.add(Step.of(Text.of(steps.isEmpty() ? first : "Failing that, " + words)));
        }
        document.paragraph(when + ", the first of these that can be done is done:")
                .steps(steps)
                .paragraph((coverDays
                                ? "If none of them works for all days, each covers those that it can; on days left over, "
                                : "Where none of them can, ")
                        + otherwise + ".");
    }

    private static boolean anyExchange(List<ListedRemedy> remedies) {
        return remedies.stream().anyMatch(listed -> listed.remedy().isExchange());
    }

    /** Whether any of the remedies can cover single days. */
    private static boolean anyCover(List<ListedRemedy> remedies) {
        return remedies.stream().anyMatch(listed -> !listed.remedy().isExchange());
    }

    private String sentence(ListedRemedy listed) {
        String limit = listed.upTo() >= rotation.shiftDays()
                ? ""
                : "for at most " + Phrase.count(listed.upTo(), "day") + " away, ";
        return limit + listed.remedy().sentence();
    }

    private List<String> agreements() {
        List<String> sentences = new ArrayList<>();
        boolean anyone = rotation.swapPartners() == SwapPartners.ANYONE;
        if (rotation.order().size() > 1 && (anyone || ownsAny())) {
            sentences.add("People may agree on swaps among themselves, "
                    + (anyone
                            ? "anyone with anyone who is available"
                            : "but only with a secondary owner of a pipeline that the one who gives the shift away owns")
                    + ": an exchange of two shifts, or one taken over with nothing in return.");
        }
        if (plan.engineers().size() > 1) {
            sentences.add(
                    "Somebody may take single days of another's shift. What people agree on comes before every rule.");
        }
        if (rotation.notice() != null) {
            sentences.add("A change must be known at least " + Phrase.span(rotation.notice()) + " ahead.");
        }
        return sentences;
    }
}
