package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.PagerDutySchedules;
import oncall.text.Located;

/**
 * The {@code pagerduty} of a rotation in team.yaml.
 *
 * <pre>
 * pagerduty: {primary: PSCHED1, secondary: PSCHED2}
 * </pre>
 */
public record PagerDutySpec(Values written) implements Spec, PartSpec<PagerDutySchedules> {

    static final Block<PagerDutySpec> BLOCK =
            new Block<>("schedules in PagerDuty", "The schedules in PagerDuty that `export pagerduty` writes to.") {
                @Override
                protected PagerDutySpec spec(BlockReader in) {
                    return new PagerDutySpec(in.values());
                }
            };
    public static final Key<Located<String>> PRIMARY =
            BLOCK.required("primary", Types.TEXT, "Id of the schedule of primaries.", "PSCHED1");
    public static final Key<Located<String>> SECONDARY =
            BLOCK.optional("secondary", Types.TEXT, "Id of the schedule of secondaries.", "PSCHED2");

    @Override
    public PagerDutySchedules meant(Meaning in) {
        return new PagerDutySchedules(value(PRIMARY), orNull(SECONDARY));
    }
}
