package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.TimeSpan;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.TurnShares;
import oncall.report.schedule.HandoffText;
import oncall.schedule.Shift;
import oncall.text.WordList;

/**
 * The rotation in words.
 *
 * @param shifts the shifts of the printed schedule, at least one; the sentence about hand-offs applies to them
 * @param shares the shares of the engineers who take turns on the day of the plan
 */
record RotationChapter(Plan plan, List<Shift> shifts, TurnShares shares, People people) {

    private static final int WEEK = 7;

    /** @param of the end of the heading, which names the rotation if there are several */
    void addTo(Document.Builder document, String of) {
        document.heading(2, "Rotation" + of).bullets(Text.each(sentences()));
    }

    private List<String> sentences() {
        Rotation rotation = plan.rotation();
        List<PublishedShift> published = plan.publication().shifts();
        LocalDate first =
                published.isEmpty() ? rotation.start() : published.get(0).days().from();
        String begins = first.isBefore(shares.day()) ? "began" : "begins";
        List<String> sentences = new ArrayList<>();
        sentences.add("A shift lasts " + length(rotation) + "; the first " + begins + " on "
                + DateText.withWeekday(first) + ". " + turns());
        sentences.add(new HandoffText(plan, shifts).line());
        int engineers = shares.engineers().size();
        if (engineers > 0) {
            sentences.add(secondary(engineers == 1 ? SecondaryMode.NEVER : rotation.secondary()));
        }
        if (engineers > 1) {
            int rest = rotation.rest(engineers);
            sentences.add(
                    rest == 0
                            ? "Two shifts of one person may follow each other."
                            : "Between two primary shifts of one person, others have at least "
                                    + (rest == 1 ? "one shift" : rest + " shifts")
                                    + "; an exchange shortens that only where it finds no other partner.");
        }
        return sentences;
    }

    private String secondary(SecondaryMode mode) {
        return switch (mode) {
            case ALWAYS ->
                "Every shift has a secondary, the backup who " + whenCalled() + ": the next in the"
                        + " order after the primary who is available on all its days. If nobody is, each day has the next who is"
                        + " available on it.";
            case HOLIDAY_WEEKS ->
                "Two engineers are on call in shifts with a holiday of the team or of the primary, one in all others. The"
                        + " secondary, who " + whenCalled()
                        + ", is someone who is available on all days: best one who is not primary in the shifts beside"
                        + " it, then one who has served the fewest holidays for their share, then the next in the order.";
            case NEVER ->
                "One engineer is on call at a time"
                        + (plan.pipelines().isEmpty()
                                ? "."
                                : "; the backup is the secondary owner of the pipeline concerned.");
        };
    }

    private String whenCalled() {
        TimeSpan after = plan.rotation().secondaryAfter();
        return after == null
                ? "steps in where the primary does not answer"
                : "is called after " + Phrase.span(after) + " if the primary does not answer";
    }

    /** A length such as {@code one week} or {@code 3 days}. */
    private static String length(Rotation rotation) {
        TimeSpan shift = rotation.shift();
        boolean isDaily = rotation.times().isDaily();
        if (isDaily && shift.unit() == TimeSpan.Unit.DAYS && shift.amount() % WEEK == 0) {
            shift = new TimeSpan(shift.amount() / WEEK, TimeSpan.Unit.WEEKS);
        }
        String words = Phrase.span(shift);
        String onCall = isDaily || shift.unit() != TimeSpan.Unit.DAYS ? words : words.replace(" day", " on-call day");
        return onCall.startsWith("1 ") ? "one" + onCall.substring(1) : onCall;
    }

    private String turns() {
        List<Engineer> engineers = shares.engineers();
        List<String> names = engineers.stream().map(people::name).toList();
        if (names.isEmpty()) {
            return "Nobody takes turns on " + DateText.withWeekday(shares.day()) + ".";
        }
        if (names.size() == 1) {
            return names.get(0) + " serves all of them.";
        }
        if (!shares.areEqual()) {
            return "The primary on call changes from shift to shift; turns are spread evenly by load: "
                    + WordList.of(engineers.stream()
                            .map(engineer -> people.name(engineer) + " " + shares.percent(engineer) + " %")
                            .toList())
                    + ".";
        }
        return "The primary on call changes with every shift, in this order: " + WordList.of(names)
                + "; then the order starts again. Everyone has an equal share, one shift in " + names.size() + ".";
    }
}
