package oncall.validate.rule;

import java.time.LocalDate;
import oncall.plan.PlanSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Published shifts that do not follow one another. */
public final class PublishedGap implements PlanRule {

    static final String ID = "published-gap";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "A published shift does not begin on the day after the one before it",
                "Days would have two primaries, or none.",
                new Example("schedule.yaml", """
                        people: [{id: alice, name: Alice}]
                        shifts:
                          - start: 2026-01-05
                            end: 2026-01-11
                            starts_at: 2026-01-05T09:00:00Z
                            ends_at: 2026-01-12T09:00:00Z
                            primary: alice
                          - start: 2026-01-19
                            end: 2026-01-25
                            starts_at: 2026-01-19T09:00:00Z
                            ends_at: 2026-01-26T09:00:00Z
                            primary: alice
                        """),
                new Example("schedule.yaml", """
                        people: [{id: alice, name: Alice}]
                        shifts:
                          - start: 2026-01-05
                            end: 2026-01-11
                            starts_at: 2026-01-05T09:00:00Z
                            ends_at: 2026-01-12T09:00:00Z
                            primary: alice
                          - start: 2026-01-12
                            end: 2026-01-18
                            starts_at: 2026-01-12T09:00:00Z
                            ends_at: 2026-01-19T09:00:00Z
                            primary: alice
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        LocalDate expected = null;
        for (ShiftSpec shift : plan.publication().shifts()) {
            checkStart(shift.start(), expected, findings);
            expected = shift.end() == null ? null : shift.end().value().plusDays(1);
        }
    }

    private static void checkStart(
            @Nullable Located<LocalDate> start, @Nullable LocalDate expected, Diagnostics findings) {
        if (start != null && expected != null && !start.value().equals(expected)) {
            findings.error(
                    start.location(),
                    ID,
                    "this shift begins on " + start.value() + ", and the one before it ends on "
                            + expected.minusDays(1),
                    EditedSchedule.MEND);
        }
    }
}
