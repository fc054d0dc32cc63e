package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.model.PagerDutySchedules;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The {@code pagerduty} of a rotation in team.yaml.
 *
 * <pre>
 * pagerduty: {primary: PSCHED1, secondary: PSCHED2}
 * </pre>
 */
public record PagerDutySpec(
        @Nullable Located<String> primary, @Nullable Located<String> secondary) implements Spec<PagerDutySchedules> {

    static final Block<PagerDutySpec> BLOCK =
            new Block<>("schedules in PagerDuty", "The schedules in PagerDuty that `export pagerduty` writes to.") {
                @Override
                protected PagerDutySpec spec(BlockReader in) {
                    return new PagerDutySpec(in.get(PRIMARY), in.get(SECONDARY));
                }
            };
    static final Key<Located<String>> PRIMARY =
            BLOCK.required("primary", Types.TEXT, "Id of the schedule of primaries.", "PSCHED1");
    static final Key<Located<String>> SECONDARY =
            BLOCK.optional("secondary", Types.TEXT, "Id of the schedule of secondaries.", "PSCHED2");

    @Override
    public PagerDutySchedules meant(Meaning in) {
        return new PagerDutySchedules(in.value(primary), in.orNull(secondary));
    }
}
