package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.Role;
import oncall.model.TakenBack;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** One of {@code taken_back} in schedule.yaml. */
public record TakenBackSpec(
        @Nullable Located<LocalDate> shift,
        @Nullable Located<Role> role,
        @Nullable Located<OffsetDateTime> startsAt,
        @Nullable Located<OffsetDateTime> endsAt,
        @Nullable Located<String> engineer,
        @Nullable Located<Integer> revision)
        implements PartSpec<TakenBack> {

    static final Block<TakenBackSpec> BLOCK =
            new Block<>("duty taken back", "Duty that was published and then taken back.") {
                @Override
                protected TakenBackSpec spec(BlockReader in) {
                    return new TakenBackSpec(
                            in.get(SHIFT),
                            in.get(ROLE),
                            in.get(STARTS_AT),
                            in.get(ENDS_AT),
                            in.get(ENGINEER),
                            in.get(REVISION));
                }
            };
    static final ListType<TakenBackSpec> LIST = ListType.of(BLOCK);
    static final Key<Located<LocalDate>> SHIFT = BLOCK.required("shift", Types.DATE, "First day of the shift.");
    static final Key<Located<Role>> ROLE =
            BLOCK.required("role", PlanTypes.choice(Role.values()), "The role that was taken back.");
    static final Key<Located<OffsetDateTime>> STARTS_AT =
            BLOCK.required("starts_at", Types.INSTANT, "The hand-off at which it would have begun.");
    static final Key<Located<OffsetDateTime>> ENDS_AT =
            BLOCK.required("ends_at", Types.INSTANT, "The hand-off at which it would have ended.");
    static final Key<Located<String>> ENGINEER =
            BLOCK.required("engineer", Types.ID, "Id of the engineer who would have served.");
    static final Key<Located<Integer>> REVISION =
            BLOCK.required("revision", Types.COUNT, "Number of changes of the shift by then.");

    @Override
    public TakenBack meant(Meaning in) {
        return new TakenBack(
                in.value(shift),
                in.value(role),
                in.value(startsAt),
                in.value(endsAt),
                in.person(engineer),
                in.value(revision));
    }
}
