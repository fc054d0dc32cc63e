package oncall.plan;

import oncall.keys.Block;
import oncall.keys.BlockOrValue;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Values;
import oncall.model.ListedRemedy;
import oncall.model.Remedy;
import oncall.model.TimeSpan;
import oncall.text.Located;

/**
 * One of the remedies in the rotation's {@code on_time_off} in team.yaml.
 *
 * <pre>
 * on_time_off: [{remedy: secondary-covers, up_to: 2d}, redistribute]
 * </pre>
 */
public record RemedySpec(Values written) implements Spec, PartSpec<ListedRemedy> {

    static final Block<RemedySpec> BLOCK = new Block<>("a limited remedy", "A remedy only for short absences.") {
        @Override
        protected RemedySpec spec(BlockReader in) {
            return new RemedySpec(in.values());
        }
    };
    public static final Key<Located<Remedy>> REMEDY = BLOCK.required("remedy", PlanTypes.REMEDY, "The remedy to try.");
    public static final Key<Located<TimeSpan>> UP_TO = BLOCK.optional(
                    "up_to",
                    PlanTypes.AT_LEAST_ONE_DAY,
                    "Largest number of days away in one shift for which it is tried.")
            .otherwise("any number of days");

    static final ListType<RemedySpec> LIST = ListType.of(new BlockOrValue<>(BLOCK, REMEDY));

    @Override
    public ListedRemedy meant(Meaning in) {
        return new ListedRemedy(
                value(REMEDY),
                get(UP_TO) == null ? ListedRemedy.ANY : value(UP_TO).days());
    }
}
