package oncall.report.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import oncall.model.Engineer;
import oncall.model.ListedRemedy;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.model.TimeSpan;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.Phrase;
import oncall.report.TurnShares;
import oncall.report.schedule.HandoffText;
import oncall.schedule.CurrentSchedule;
import oncall.text.WordList;

/**
 * The rules of a rotation, each in a line. Remedies that have no effect in the plan are omitted.
 *
 * @param shares the shares of the engineers who take turns on the day of the plan
 */
record Rules(CurrentSchedule current, Plan plan, Rotation rotation, TurnShares shares) {

    /** The rules of all rotations; what several have in common is said once. */
    static List<Text> of(List<CurrentSchedule> rotations) {
        Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
        for (CurrentSchedule current : rotations) {
            Rotation rotation = current.plan().rotation();
            new Rules(current, current.plan(), rotation, NextTurns.shares(current))
                    .byTopic()
                    .forEach((topic, text) -> rules.computeIfAbsent(topic, key -> new LinkedHashMap<>())
                            .computeIfAbsent(text, key -> new ArrayList<>())
                            .add(rotation.title()));
        }
        List<Text> lines = new ArrayList<>();
        rules.forEach((topic, texts) -> texts.forEach((text, titles) -> {
            String of = titles.size() == rotations.size() ? "" : " (" + WordList.of(titles) + ")";
            lines.add(Text.of(topic + of + ":", Style.STRONG).plus(" " + text));
        }));
        return lines;
    }

    private Map<String, String> byTopic() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("Shifts", "A shift lasts " + length() + ". " + new HandoffText(plan, current.shifts()).line());
        rules.put("Turns", turns());
        rules.put("Secondary", secondary());
        rules.put("Holidays", holidays());
        rules.put("Absences", absences());
        if (plan.engineers().size() > 1) {
            rules.put("Swaps", swaps());
        }
        return rules;
    }

    /** A length such as {@code one week} or {@code 3 on-call days}. */
    private String length() {
        String words = Phrase.span(rotation.shift());
        String onCall = rotation.times().isDaily() ? words : words.replace(" day", " on-call day");
        return onCall.startsWith("1 ") ? "one" + onCall.substring(1) : onCall;
    }

    private String turns() {
        int count = shares.engineers().size();
        if (count < 2) {
            return count == 1 ? "One person serves all shifts." : "Nobody takes turns yet.";
        }
        int rest = rotation.rest(count);
        return (shares.areEqual()
                        ? "Everyone has an equal share, one shift in " + count
                        : "In proportion to the shares above")
                + (rest == 0 ? "." : ", with at least " + Phrase.count(rest, "shift") + " off between two turns.");
    }

    private String secondary() {
        TimeSpan after = rotation.secondaryAfter();
        String called = after == null
                ? "steps in where the primary does not answer."
                : "is called after " + Phrase.span(after) + " without an answer.";
        return switch (shares.engineers().size() < 2 ? SecondaryMode.NEVER : rotation.secondary()) {
            case ALWAYS -> "The next in the order after the primary is the backup, who " + called;
            case HOLIDAY_WEEKS ->
                "Two engineers are on call in shifts with a holiday, one in all others. The secondary " + called;
            case NEVER ->
                "One engineer is on call at a time"
                        + (plan.pipelines().isEmpty()
                                ? "."
                                : "; the backup is the secondary owner of the pipeline concerned.");
        };
    }

    private String holidays() {
        List<Engineer> engineers = shares.engineers();
        if (engineers.stream()
                .allMatch(engineer -> engineer.calendar().holidays().isEmpty())) {
            return "Nobody who takes turns observes a holiday that the plan lists.";
        }
        String steps = steps(rotation.onHoliday().stream().map(ListedRemedy::of).toList());
        boolean isBalanced = rotation.balanceHolidays() && engineers.size() > 1;
        return (steps.isEmpty() ? "The primary serves." : steps + ", or the primary serves.")
                + (isBalanced
                        ? " Shifts with holidays are swapped so that everyone serves their fair share of them."
                        : "");
    }

    private String absences() {
        String steps = steps(rotation.onTimeOff());
        return steps.isEmpty() ? "No rule finds a substitute; the days are not covered." : steps + ".";
    }

    /** Who helps and how, in the order in which the remedies are tried; empty if none has an effect. */
    private String steps(List<ListedRemedy> remedies) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (ListedRemedy listed : usable(remedies)) {
            Remedy remedy = listed.remedy();
            String who = remedy.who();
            if (!who.equals(last)) {
                out.append(last.isEmpty() ? "" : out.indexOf(";") < 0 ? "; otherwise " : ", or ");
                out.append(who);
            } else {
                out.append(" or");
            }
            out.append(' ').append(deed(remedy, listed.upTo()));
            last = who;
        }
        return out.isEmpty() ? "" : Phrase.capitalized(out.toString());
    }

    private String deed(Remedy remedy, int upTo) {
        String days = upTo < rotation.shiftDays() ? "up to " + Phrase.count(upTo, "day") : "";
        String away = days.isEmpty() ? "" : " for " + days + " away";
        return switch (remedy.deed()) {
            case COVER -> "covers " + (days.isEmpty() ? "these days" : days);
            case SWAP -> "swaps shifts" + away;
            case TAKE_OVER -> "takes over" + away;
        };
    }

    /** The remedies for which the plan has the people, and that are reached in a shift that is not published. */
    private List<ListedRemedy> usable(List<ListedRemedy> remedies) {
        int engineers = shares.engineers().size();
        return IntStream.range(0, remedies.size())
                .filter(i -> remedies.get(i).firstInstead(remedies.subList(0, i), false, rotation.shiftDays()) == null)
                .mapToObj(remedies::get)
                .filter(listed -> switch (listed.remedy().among()) {
                    case ORDER -> engineers > 1;
                    case SECONDARY -> engineers > 1 && rotation.secondary() != SecondaryMode.NEVER;
                    case OWNERS -> ownsAny();
                })
                .toList();
    }

    /** Whether someone who takes turns is the primary owner of a pipeline. */
    private boolean ownsAny() {
        return plan.pipelines().stream()
                .anyMatch(pipeline -> shares.engineers().stream().anyMatch(pipeline.primaryOwner()::is));
    }

    private String swaps() {
        String who = rotation.swapPartners() == SwapPartners.ANYONE
                ? "Anyone may swap with anyone"
                : "People may swap only with a secondary owner of their pipelines";
        return who + ", or cover days; what people agree on comes before every rule"
                + (rotation.notice() == null ? "." : ", at least " + Phrase.span(rotation.notice()) + " ahead.");
    }
}
