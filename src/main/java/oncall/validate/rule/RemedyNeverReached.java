package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.ListedRemedy;
import oncall.model.Remedy;
import oncall.text.Diagnostics;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** A remedy that is listed after another one that works in the same cases. */
public final class RemedyNeverReached extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("remedy-never-reached", "A remedy is listed after one that works in all of its cases")
                    .because("The schedule never uses it, but somebody may think that it does.")
                    .example(
                            "team.yaml",
                            "rotation: {start: 2026-01-05, on_time_off: [?]}",
                            "redistribute, swap-with-next",
                            "swap-with-next, redistribute"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        int shiftDays = scheduled.plan().rotation().shiftDays();
        check(
                scheduled.rotation().remediesOnTimeOff(),
                scheduled.plan().rotation().onTimeOff(),
                true,
                shiftDays,
                findings);
        List<ListedRemedy> onHoliday = new ArrayList<>();
        for (Remedy remedy : scheduled.plan().rotation().onHoliday()) {
            onHoliday.add(ListedRemedy.of(remedy));
        }
        check(scheduled.rotation().onHoliday(), onHoliday, false, shiftDays, findings);
    }

    private void check(
            @Nullable List<? extends Located<?>> written,
            List<ListedRemedy> remedies,
            boolean onTimeOff,
            int shiftDays,
            Diagnostics findings) {
        for (int i = 1; written != null && i < remedies.size(); i++) {
            ListedRemedy remedy = remedies.get(i);
            List<ListedRemedy> before = remedies.subList(0, i);
            ListedRemedy first = remedy.firstInstead(before, onTimeOff, shiftDays);
            if (first != null && !isRepeated(remedy, before)) {
                String id = "'" + first.remedy().id() + "'";
                boolean isSame = first.remedy() == remedy.remedy();
                String problem = "'" + remedy.remedy().id() + "' is never reached: "
                        + (isSame
                                ? "it is listed before, for as many days"
                                : id + " before it works in all of its cases");
                String hint = isSame ? "remove one of the two" : "list it before " + id + ", or remove it";
                findings.warning(written.get(i).location(), rule, problem, hint);
            }
        }
    }

    /** Whether the same item is listed before. Another rule reports that. */
    private static boolean isRepeated(ListedRemedy remedy, List<ListedRemedy> before) {
        for (ListedRemedy other : before) {
            if (other.remedy() == remedy.remedy() && other.upTo() == remedy.upTo()) {
                return true;
            }
        }
        return false;
    }
}
