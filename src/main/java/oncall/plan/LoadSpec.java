package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockOrValue;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.DatedLoad;
import oncall.model.Load;
import oncall.text.Diagnostics;
import oncall.text.Located;

/**
 * A load of an engineer in team.yaml that applies from a day on.
 *
 * <pre>
 * load: [{load: 1}, {from: 2027-03-01, load: 0.5}]
 * </pre>
 */
public record LoadSpec(Values written) implements Spec, PartSpec<DatedLoad> {

    static final Block<LoadSpec> BLOCK = new Block<>("a dated load", "A share of duty that applies from a day on.") {
        @Override
        protected LoadSpec spec(BlockReader in) {
            return new LoadSpec(in.values());
        }
    };
    public static final Key<Located<LocalDate>> FROM = BLOCK.optional(
                    "from", Types.DATE, "First day with this load.", "2027-03-01")
            .otherwise("from the beginning");
    public static final Key<Located<Load>> LOAD =
            BLOCK.required("load", PlanTypes.LOAD, "Share of duty; a full-time engineer has 1.");

    static final ListType<LoadSpec> LIST = ListType.orOne(new BlockOrValue<>(BLOCK, LOAD));

    /** Reports loads that are not in the order of their first days. */
    static void checkOrder(List<LoadSpec> loads, Diagnostics diagnostics) {
        for (int i = 1; i < loads.size(); i++) {
            Located<LocalDate> from = loads.get(i).get(FROM);
            Located<LocalDate> before = loads.get(i - 1).get(FROM);
            if (from == null || before != null && !from.value().isAfter(before.value())) {
                diagnostics.error(
                        loads.get(i).location(),
                        KeyRule.REVERSED_DATES,
                        "this load does not begin after the previous one",
                        "list loads in the order of their first days, and write 'from' in all but the first");
            }
        }
    }

    @Override
    public DatedLoad meant(Meaning in) {
        return new DatedLoad(orNull(FROM), value(LOAD));
    }
}
