package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.plan.RotationSpec;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.WordList;

/** Shifts or days that require a secondary but have none. */
public final class NoSecondary extends Rule {

    private static final int MOST_NAMED = 5;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "no-secondary", "A shift has no secondary, although the rotation requires one")
            .because("When the primary does not answer, nobody else is called.")
            .given("pipelines.yaml", "    primary_owner: alice")
            .given("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, time_off: [{date: 2026-12-09}]}")
            .example(
                    "team.yaml",
                    "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off: [{date: ?}]}",
                    "2026-12-09",
                    "2026-12-16"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<DateRange> missing = new ArrayList<>();
        List<DateRange> unpublished = new ArrayList<>();
        for (Shift shift : scheduled.schedule().shifts()) {
            if (shift.secondaryWanted()) {
                for (OnCall stretch : OnCall.of(shift)) {
                    // Another rule reports days on which nobody is primary.
                    if (stretch.primary() != null && stretch.secondary() == null) {
                        boolean isUnpublished = shift.published()
                                && stretch.isAnyoneElseFree(scheduled.plan().rotation());
                        addOrExtend(stretch.days(), isUnpublished ? unpublished : missing);
                    }
                }
            }
        }
        Rotation rotation = scheduled.plan().rotation();
        if (!missing.isEmpty()) {
            boolean isAlone = rotation.order().size() == 1;
            String problem = isAlone
                    ? ": " + rotation.order().get(0).name() + " is the only engineer in the order"
                    : " " + Phrases.days(missing, MOST_NAMED) + ": only the primary is free then";
            warn(problem, (isAlone ? "" : "let one of the others work then, ") + hint(scheduled), scheduled, findings);
        }
        if (!unpublished.isEmpty()) {
            warn(
                    " " + Phrases.days(unpublished, MOST_NAMED) + ": none was published",
                    "name one in an override with 'role: secondary', or publish these shifts again",
                    scheduled,
                    findings);
        }
    }

    private void warn(String problem, String hint, ScheduledPlan scheduled, Diagnostics findings) {
        RotationSpec rotation = scheduled.rotation();
        findings.warning(rotation.location(RotationSpec.SECONDARY), rule, "there is no secondary" + problem, hint);
    }

    private static void addOrExtend(DateRange days, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to().plusDays(1).equals(days.from())) {
            ranges.set(last, ranges.get(last).and(days));
        } else {
            ranges.add(days);
        }
    }

    /** The hint. Without a secondary, remedies that need one must be removed too, or the next finding reports them. */
    private static String hint(ScheduledPlan scheduled) {
        RotationSpec rotation = scheduled.rotation();
        Set<String> needing = new LinkedHashSet<>();
        List<String> keys = new ArrayList<>();
        if (addNeeding(rotation.remediesOnTimeOff(), needing)) {
            keys.add("'on_time_off'");
        }
        if (addNeeding(rotation.list(RotationSpec.ON_HOLIDAY), needing)) {
            keys.add("'on_holiday'");
        }
        String remedies = WordList.of(List.copyOf(needing)) + " from " + WordList.of(keys);
        return "add people to 'order', or write 'secondary: never'" + (keys.isEmpty() ? "" : " and remove " + remedies);
    }

    private static boolean addNeeding(List<Located<Remedy>> remedies, Set<String> ids) {
        boolean isAny = false;
        for (Located<Remedy> remedy : remedies) {
            if (remedy.value().among() == Remedy.Among.SECONDARY) {
                ids.add("'" + remedy.value().id() + "'");
                isAny = true;
            }
        }
        return isAny;
    }
}
