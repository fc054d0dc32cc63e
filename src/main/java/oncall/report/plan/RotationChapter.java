package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Handoff;
import oncall.model.ListedRemedy;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.model.SwapPartners;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.owners.Ownership;

/**
 * The rotation in words, and what happens when someone is away, has a holiday or agrees on a swap.
 *
 * @param today the day whose loads count
 */
record RotationChapter(Plan plan, Rotation rotation, LocalDate today, People people) {

    private static final int WEEK = 7;

    RotationChapter(Plan plan, LocalDate today, People people) {
        this(plan, plan.rotation(), today, people);
    }

    void addTo(Document.Builder document) {
        document.heading(2, "Rotation").bullets(Text.each(rotationSentences()));
        document.heading(2, "Holidays");
        addRemedies(rotation.onHoliday(), true, document);
        document.paragraph(
                rotation.balanceHolidays()
                        ? "Besides, holidays are distributed fairly: shifts with a holiday are exchanged, less than a round ahead or"
                                + " back, until everyone's number of them since the start fits their share. With equal shares"
                                + " nobody is more than one ahead of another unless absences force it, and where it can be helped"
                                + " the same holiday does not fall to the same person in two years running."
                        : "Shifts are not exchanged to level the number of holidays that each serves; they change hands for the"
                                + " reasons above and no other.");
        document.heading(2, "Absences");
        addRemedies(rotation.onTimeOff().stream().map(ListedRemedy::remedy).toList(), false, document);
        document.heading(2, "Swaps and changes").bullets(Text.each(changes()));
    }

    /** A sentence for each key of the rotation. */
    private List<String> rotationSentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("A shift lasts " + length(rotation.shiftDays()) + "; the first began on "
                + DateText.withWeekday(rotation.start()) + ". " + turns());
        int days = rotation.shiftDays();
        String day = days % WEEK == 0
                ? "on " + DateText.weekdays(rotation.start().getDayOfWeek().name())
                : days == 1 ? "every day" : "every " + days + " days";
        sentences.add("Duty is handed off " + day + " at " + rotation.handoff().time() + " (" + plan.timezone() + ").");
        Handoff.Meeting meeting = rotation.handoff().meeting();
        if (meeting != null) {
            sentences.add("The team meets on " + DateText.weekdays(meeting.day().id())
                    + (meeting.time() == null ? "" : " at " + meeting.time())
                    + (meeting.length() == null ? "" : " for " + Phrase.span(meeting.length()))
                    + " to hand over.");
        }
        sentences.add(
                switch (rotation.secondary()) {
                    case ALWAYS ->
                        "Every shift has a secondary, the backup who steps in where the primary does not answer: the next in the"
                                + " order after the primary who is free on all its days.";
                    case HOLIDAY_WEEKS ->
                        "Two engineers are on call in shifts in which the primary has a holiday: the secondary, too, who is the"
                                + " next in the order after the primary and free on all days. In all other shifts one is.";
                    case NEVER ->
                        "One engineer is on call at a time; the backup is the secondary owner of the pipeline concerned.";
                });
        int rest = rotation.rest(rotation.order().size());
        sentences.add(
                rest == 0
                        ? "Two shifts of one person may follow each other."
                        : "Between two shifts as primary everyone has at least "
                                + (rest == 1 ? "one shift" : rest + " shifts")
                                + " free; an exchange shortens that only where it finds no other partner.");
        return sentences;
    }

    /** {@code one week}, {@code 3 days}. */
    private static String length(int days) {
        if (days % WEEK == 0) {
            return days == WEEK ? "one week" : days / WEEK + " weeks";
        }
        return days == 1 ? "one day" : days + " days";
    }

    private String turns() {
        List<Engineer> order = rotation.order();
        List<String> names = order.stream().map(people::name).toList();
        if (names.size() == 1) {
            return names.get(0) + " serves all of them.";
        }
        if (order.stream().map(engineer -> engineer.load(today)).distinct().count() > 1) {
            return "The primary on call changes from shift to shift; turns are spread evenly by load: "
                    + Phrase.list(shares()) + ".";
        }
        return "The primary on call changes with every shift, in this order: " + Phrase.list(names)
                + "; then the order begins anew. Everyone has an equal share, one shift in " + names.size() + ": "
                + length(rotation.shiftDays()) + " on call, then "
                + length(rotation.shiftDays() * (names.size() - 1)) + " off.";
    }

    /** {@code Alice 67 %} for each. */
    private List<String> shares() {
        long loads = rotation.order().stream()
                .mapToLong(engineer -> engineer.load(today).hundredths())
                .sum();
        return rotation.order().stream()
                .map(engineer -> people.name(engineer) + " "
                        + Ownership.percent(engineer.load(today).hundredths(), loads) + " %")
                .toList();
    }

    private static void addRemedies(List<Remedy> remedies, boolean forHoliday, Document.Builder document) {
        String when = forHoliday
                ? "Where a holiday falls into the shift of a primary who observes it"
                : "Where the primary is away";
        String otherwise =
                forHoliday ? "the primary serves on the holiday" : "nobody is on call, which is reported as an error";
        if (remedies.isEmpty()) {
            document.paragraph(when + ", " + otherwise + ", unless people agree on a swap.");
        } else if (remedies.size() == 1) {
            document.paragraph(when + ", " + remedies.get(0).sentence(forHoliday) + " Where that cannot be done, "
                    + otherwise + ".");
        } else {
            List<Step> steps = new ArrayList<>();
            for (Remedy remedy : remedies) {
                String words = remedy.sentence(forHoliday);
                String first = Character.toUpperCase(words.charAt(0)) + words.substring(1);
                steps.add(Step.of(steps.isEmpty() ? first : "Failing that, " + words));
            }
            document.paragraph(when + ", the first of these that can be done is done:")
                    .steps(steps)
                    .paragraph("Where none of them can, " + otherwise + ".");
        }
    }

    private List<String> changes() {
        List<String> sentences = new ArrayList<>();
        String partners = rotation.swapPartners() == SwapPartners.ANYONE
                ? "anyone with anyone who is free"
                : "but only with a secondary owner of a pipeline that the one who gives the shift away owns";
        sentences.add("People may agree on swaps among themselves, " + partners
                + ": an exchange of two shifts, or one taken over with nothing in return.");
        sentences.add(
                "Somebody may take single days of another's shift. What people agree on comes before every rule.");
        if (rotation.notice() != null) {
            sentences.add("A change must be known at least " + Phrase.span(rotation.notice()) + " ahead.");
        }
        return sentences;
    }
}
