package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.model.Engineer;
import oncall.model.Handoff;
import oncall.model.Plan;
import oncall.model.Rotation;
import oncall.report.DateText;
import oncall.report.ListText;
import oncall.report.People;
import oncall.report.TimeSpanText;
import oncall.report.owners.Ownership;

/** The rotation in words, a sentence for each of its keys. */
final class RotationText {

    private static final int WEEK = 7;

    private final Plan plan;
    private final Rotation rotation;
    private final People people;

    RotationText(Plan plan, People people) {
        this.plan = plan;
        this.rotation = plan.rotation();
        this.people = people;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(turns());
        sentences.add(handoff());
        Handoff.Meeting meeting = rotation.handoff().meeting();
        if (meeting != null) {
            sentences.add(meeting(meeting));
        }
        sentences.add(secondary());
        sentences.add(rest());
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
        String start = "A shift lasts " + length(rotation.shiftDays()) + "; the first began on "
                + DateText.withWeekday(rotation.start()) + ". ";
        List<String> names = rotation.order().stream().map(people::name).toList();
        int others = names.size() - 1;
        if (others == 0) {
            return start + names.get(0) + " serves all of them.";
        }
        if (!haveEqualLoads()) {
            return start + "The primary on call changes from shift to shift; turns are spread evenly by load: "
                    + ListText.of(shares()) + ".";
        }
        return start + "The primary on call changes with every shift, in this order: " + ListText.of(names)
                + "; then the order begins anew. Everyone has an equal share, one shift in " + names.size() + ": "
                + length(rotation.shiftDays()) + " on call, then " + length(rotation.shiftDays() * others) + " off.";
    }

    private boolean haveEqualLoads() {
        return rotation.order().stream().map(Engineer::load).distinct().count() == 1;
    }

    /** {@code Alice 67 %} for each. */
    private List<String> shares() {
        long loads = rotation.order().stream()
                .mapToLong(engineer -> engineer.load().hundredths())
                .sum();
        return rotation.order().stream()
                .map(engineer -> people.name(engineer) + " "
                        + Ownership.percent(engineer.load().hundredths(), loads) + " %")
                .toList();
    }

    private String handoff() {
        String day = rotation.shiftDays() % WEEK == 0
                ? "on " + plural(rotation.start().getDayOfWeek().name())
                : rotation.shiftDays() == 1 ? "every day" : "every " + rotation.shiftDays() + " days";
        return "Duty is handed off " + day + " at " + rotation.handoff().time() + " (" + plan.timezone() + ").";
    }

    private static String meeting(Handoff.Meeting meeting) {
        return "The team meets on " + plural(meeting.day().id())
                + (meeting.time() == null ? "" : " at " + meeting.time())
                + (meeting.length() == null ? "" : " for " + TimeSpanText.of(meeting.length()))
                + " to hand over.";
    }

    /** {@code Mondays}, whatever the case of the day. */
    private static String plural(String day) {
        return day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1).toLowerCase(Locale.ROOT) + "s";
    }

    private String secondary() {
        return switch (rotation.secondary()) {
            case ALWAYS ->
                "Every shift has a secondary, the backup who steps in where the primary does not answer: the next in the"
                        + " order after the primary who is free on all its days.";
            case HOLIDAY_WEEKS ->
                "Two engineers are on call in shifts in which the primary has a holiday: the secondary, too, who is the"
                        + " next in the order after the primary and free on all days. In all other shifts one is.";
            case NEVER ->
                "One engineer is on call at a time; the backup is the secondary owner of the pipeline concerned.";
        };
    }

    private static String shifts(int count) {
        return count == 1 ? "one shift" : count + " shifts";
    }

    private String rest() {
        return rotation.rest() == 0
                ? "Two shifts of one person may follow each other."
                : "Between two shifts as primary everyone has at least " + shifts(rotation.rest())
                        + " free; an exchange shortens that only where it finds no other partner.";
    }
}
