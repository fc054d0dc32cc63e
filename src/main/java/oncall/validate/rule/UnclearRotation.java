package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.plan.Agreements;
import oncall.plan.OverrideSpec;
import oncall.plan.PublishedRotationSpec;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A swap or an override that could belong to several rotations, or to none, and published shifts of a rotation that has ended. */
public final class UnclearRotation extends Rule {

    private static final String ONE = ExamplePlan.ENGINEERS + """
            rotations:
              - {id: office, start: 2026-01-05, hours: {from: "09:00", to: "17:00"}, secondary: never}
            """;

    private static final String TWO =
            ONE + "  - {id: nights, start: 2026-01-05, hours: {from: \"17:00\", to: \"09:00\"}, secondary: never}\n";
    private static final String SWAP = TWO + "swaps: [{shift: 2026-11-23, from: bob, to: charlie}]\n";

    private final RuleInfo rule = add(RuleInfo.error(
                    "unclear-rotation", "A swap or an override does not say to which of several rotations it belongs")
            .because("It is not applied, so that nobody gets a shift that they did not agree to.")
            .exampleFile("team.yaml", SWAP, SWAP.replace("to: charlie", "to: charlie, rotation: nights")));

    private final RuleInfo endedRotation = add(RuleInfo.warning(
                    "ended-rotation", "schedule.yaml has shifts of a rotation that is not in team.yaml any more")
            .because("Nobody is on call for these shifts, though they are published.")
            .given("schedule.yaml", "people: []\nrotations: [{id: office, shifts: []}, {id: nights, shifts: []}]\n")
            .exampleFile("team.yaml", ONE, TWO));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        TeamSpec team = plan.team();
        if (team == null || team.rotations().isEmpty()) {
            return;
        }
        PublishedScheduleSpec publication = plan.plan().publication();
        List<PublishedRotationSpec> others = publication.without(plan.rotations());
        // While a rotation has no published shifts, the others may be its own under another id, which is an error.
        boolean areEnded = publication.rotations().size() - others.size()
                == team.rotations().size();
        for (PublishedRotationSpec rotation : areEnded ? others : List.<PublishedRotationSpec>of()) {
            String problem = "the rotation " + Quote.of(rotation.idOrMain()) + " is not in team.yaml any more";
            String hint = "add it again until its published shifts are over, or run 'oncall publish' to take them back";
            findings.warning(Objects.requireNonNull(rotation.location()), endedRotation, problem, hint);
        }
        if (team.rotations().size() < 2) {
            return;
        }
        for (SwapSpec swap : team.list(TeamSpec.SWAPS)) {
            Located<LocalDate> shift = swap.get(SwapSpec.SHIFT);
            if (swap.get(SwapSpec.ROTATION) != null || shift == null) {
                continue;
            }
            int possible = Agreements.possible(swap, team).size();
            if (possible == 0) {
                String problem = "no rotation is on call on "
                        + (swap.get(SwapSpec.IN_RETURN) == null ? "this day" : "both days");
                findings.error(shift.location(), rule, problem, "name days of one rotation");
            } else if (possible > 1) {
                report("swap", shift.location(), findings);
            }
        }
        for (OverrideSpec override : team.list(TeamSpec.OVERRIDES)) {
            if (override.get(OverrideSpec.ROTATION) == null
                    && override.days().range() != null
                    && !Agreements.isClear(override, team)) {
                report("override", override.days().location(), findings);
            }
        }
    }

    private void report(String what, Location place, Diagnostics findings) {
        String problem = "the dates do not show to which rotation this " + what + " belongs";
        findings.error(place, rule, problem, "add 'rotation' with the id of the rotation");
    }
}
