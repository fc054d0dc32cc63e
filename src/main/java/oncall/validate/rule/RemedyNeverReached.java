package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.ListedRemedy;
import oncall.model.Remedy;
import oncall.text.Diagnostics;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** A remedy that is listed after another one that works in the same cases. */
public final class RemedyNeverReached extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("remedy-never-reached", "A remedy is listed after one that works in all of its cases")
                .because("The schedule never uses it, but somebody may think that it does.")
                .example(
                        "team.yaml",
                        "rotation: {start: 2026-01-05, on_time_off: [redistribute, swap-with-next]}",
                        "rotation: {start: 2026-01-05, on_time_off: [swap-with-next, redistribute]}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        check(
                scheduled.rotation().remediesOnTimeOff(),
                scheduled.plan().rotation().onTimeOff(),
                true,
                findings);
        List<ListedRemedy> onHoliday = new ArrayList<>();
        for (Remedy remedy : scheduled.plan().rotation().onHoliday()) {
            onHoliday.add(ListedRemedy.of(remedy));
        }
        check(scheduled.rotation().onHoliday(), onHoliday, false, findings);
    }

    private void check(
            @Nullable List<? extends Located<?>> written,
            List<ListedRemedy> remedies,
            boolean onTimeOff,
            Diagnostics findings) {
        for (int i = 1; written != null && i < remedies.size(); i++) {
            ListedRemedy first = firstInstead(remedies.get(i), remedies.subList(0, i), onTimeOff);
            if (first != null) {
                String id = "'" + first.remedy().id() + "'";
                findings.warning(
                        written.get(i).location(),
                        this,
                        "'" + remedies.get(i).remedy().id() + "' is never reached: " + id
                                + " before it works in all of its cases",
                        "list it before " + id + ", or remove it");
            }
        }
    }

    /** The first remedy before another that works whenever the other would; null if there is none. */
    private static @Nullable ListedRemedy firstInstead(
            ListedRemedy remedy, List<ListedRemedy> before, boolean onTimeOff) {
        for (ListedRemedy other : before) {
            if (other.remedy() == remedy.remedy() && other.upTo() == remedy.upTo()) {
                return null; // Another rule reports repeated items.
            }
        }
        for (ListedRemedy other : before) {
            if (other.upTo() >= remedy.upTo() && worksInstead(other.remedy(), remedy.remedy(), onTimeOff)) {
                return other;
            }
        }
        return null;
    }

    /**
     * Whether one remedy works whenever the other would. Anyone in the order who could exchange or cover could also be
     * given the shift or the days. In a published shift, however, remedies that cover come first, wherever they are
     * listed.
     */
    private static boolean worksInstead(Remedy first, Remedy second, boolean onTimeOff) {
        return first == second
                || first == Remedy.SWAP_WITH_NEXT && second == Remedy.SWAP_WITH_SECONDARY_OWNER
                || first == Remedy.REDISTRIBUTE && second.isExchange()
                || first == Remedy.REDISTRIBUTE && second == Remedy.SECONDARY_COVERS && !onTimeOff;
    }
}
