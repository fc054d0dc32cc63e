package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.ById;
import oncall.keys.ById.Named;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Accounts;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Lapsed;
import oncall.model.Load;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of one rotation in schedule.yaml: one of {@code rotations}, or what is at the top level.
 *
 * @param id the id of the rotation; null at the top level
 * @param takenBack all duty that was taken back, wherever the file has it
 * @param location where the rotation begins; null if nothing was published
 */
public record PublishedRotationSpec(
        @Nullable Located<String> id,
        List<ShiftSpec> shifts,
        List<TakenBackSpec> takenBack,
        @Nullable Location location)
        implements PartSpec<PublishedSchedule> {

    /**
     * One of {@code shifts}. Without a primary or a secondary, nobody has that role.
     *
     * @param whole whether it has no errors, so that a missing value means that none was written
     */
    public record ShiftSpec(Values written, boolean whole) implements Spec, Comparable<ShiftSpec> {

        static final Block<ShiftSpec> BLOCK = new Block<>("a shift", "One published shift.") {
            @Override
            protected ShiftSpec spec(BlockReader in) {
                DaysSpec.checkOrder(in.get(START), in.get(END), END, in.diagnostics());
                return new ShiftSpec(in.values(), in.isWithoutErrors());
            }
        };
        public static final Key<Located<LocalDate>> START = BLOCK.required("start", Types.DATE, "First day, included.");
        public static final Key<Located<LocalDate>> END = BLOCK.required("end", Types.DATE, "Last day, included.");
        public static final Key<List<Located<Integer>>> DAYS = BLOCK.optional(
                        "days", PlanTypes.WEEKDAYS, "Days of the week that are its on-call days.", "weekdays")
                .byDefault("all");
        public static final Key<HoursSpec> HOURS = BLOCK.optional(
                "hours", HoursSpec.BLOCK, "Hours of its on-call days, if it has `days` or does not last all day.");
        public static final Key<Located<OffsetDateTime>> STARTS_AT =
                BLOCK.required("starts_at", Types.INSTANT, "The hand-off that begins it.");
        public static final Key<Located<OffsetDateTime>> ENDS_AT =
                BLOCK.required("ends_at", Types.INSTANT, "The hand-off that ends it.");
        public static final Key<Located<String>> PRIMARY = BLOCK.optional("primary", Types.ID, "Id of the primary.");
        public static final Key<Located<String>> SECONDARY =
                BLOCK.optional("secondary", Types.ID, "Id of the secondary.");
        public static final Key<Located<String>> TURN =
                BLOCK.optional("turn", Types.ID, "Id of the engineer whose turn it was.");
        public static final Key<List<Named<Located<Load>>>> LOADS = BLOCK.optional(
                "loads",
                new ById<>("loads", "alice", PlanTypes.LOAD),
                "The load with which each engineer earned, if it differs from the previous shift.");
        public static final Key<List<CoverSpec>> COVERS =
                BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Days that others serve.");
        public static final Key<List<ChangeSpec>> CHANGES =
                BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "Changes of the whole shift.");
        public static final Key<LapsedSpec> LAPSED = BLOCK.optional(
                "lapsed", LapsedSpec.BLOCK, "Agreements that applied to the shift before it changed hands again.");
        public static final Key<List<TakenBackSpec>> TAKEN_BACK = BLOCK.optional(
                "taken_back",
                TakenBackSpec.LIST,
                "Published duty that was taken back and is not past yet, in this shift or before the next one.");
        public static final Key<Located<Integer>> REVISION = BLOCK.optional(
                        "revision", Types.COUNT, "Number of changes since the shift was first published.")
                .byDefault("0");

        /** By the first day, which both have. */
        @Override
        public int compareTo(ShiftSpec other) {
            return value(START).compareTo(other.value(START));
        }

        /** @param earned who earned in the previous shift with accounts; replaced if this one lists others */
        PublishedShift meant(Meaning in, List<EarnedLoad> earned) {
            List<Named<Located<Load>>> loads = get(LOADS);
            if (loads != null) {
                earned.clear();
                for (Named<Located<Load>> load : loads) {
                    earned.add(new EarnedLoad(in.person(load.id()), in.value(load.value())));
                }
            }
            LapsedSpec lapsed = get(LAPSED);
            return new PublishedShift(
                    new DateRange(value(START), value(END)),
                    get(DAYS) == null && get(HOURS) == null
                            ? null
                            : HoursSpec.times(
                                    get(DAYS), get(HOURS), value(STARTS_AT).toLocalTime()),
                    value(STARTS_AT),
                    value(ENDS_AT),
                    in.personOrNull(get(PRIMARY)),
                    in.personOrNull(get(SECONDARY)),
                    PartSpec.all(in, list(COVERS)),
                    PartSpec.all(in, list(CHANGES)),
                    get(TURN) == null && loads == null
                            ? null
                            : new Accounts(in.personOrNull(get(TURN)), List.copyOf(earned)),
                    lapsed == null ? Lapsed.NONE : lapsed.meant(in),
                    or(REVISION, 0));
        }
    }

    /** The {@code lapsed} of a published shift. */
    public record LapsedSpec(Values written) implements Spec, PartSpec<Lapsed> {

        static final Block<LapsedSpec> BLOCK =
                new Block<>("lapsed agreements", "Former agreements, which are not applied to the shift again.") {
                    @Override
                    protected LapsedSpec spec(BlockReader in) {
                        return new LapsedSpec(in.values());
                    }
                };
        public static final Key<List<CoverSpec>> COVERS =
                BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Overrides.");
        public static final Key<List<ChangeSpec>> CHANGES =
                BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "Swaps.");

        @Override
        public Lapsed meant(Meaning in) {
            return new Lapsed(PartSpec.all(in, list(COVERS)), PartSpec.all(in, list(CHANGES)));
        }
    }

    static final PublishedRotationSpec NONE = new PublishedRotationSpec(null, List.of(), List.of(), null);

    static final ListType<ShiftSpec> LIST = ListType.of(ShiftSpec.BLOCK);

    static final Block<PublishedRotationSpec> BLOCK =
            new Block<>("the shifts of a rotation", "The published shifts of one of several rotations.") {
                @Override
                protected PublishedRotationSpec spec(BlockReader in) {
                    return of(in.get(ID), in.list(SHIFTS), in.list(TAKEN_BACK), in.place());
                }
            };
    static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the rotation.", "weekdays");
    static final Key<List<ShiftSpec>> SHIFTS = BLOCK.required("shifts", LIST, "The shifts.");
    static final Key<List<TakenBackSpec>> TAKEN_BACK = BLOCK.optional(
            "taken_back", TakenBackSpec.LIST, "Published duty that was taken back, of shifts before the first.");

    /**
     * @param written the shifts in any order
     * @param earlier duty that was taken back, of shifts before the first
     */
    static PublishedRotationSpec of(
            @Nullable Located<String> id,
            List<ShiftSpec> written,
            List<TakenBackSpec> earlier,
            @Nullable Location location) {
        List<ShiftSpec> shifts = byStart(written);
        List<TakenBackSpec> takenBack = new ArrayList<>(earlier);
        for (ShiftSpec shift : shifts) {
            takenBack.addAll(shift.list(ShiftSpec.TAKEN_BACK));
        }
        return new PublishedRotationSpec(id, shifts, takenBack, location);
    }

    /** The shifts by their first day; as they are written, if that is missing from one. */
    private static List<ShiftSpec> byStart(List<ShiftSpec> written) {
        List<ShiftSpec> sorted = new ArrayList<>(written);
        for (ShiftSpec shift : written) {
            if (shift.get(ShiftSpec.START) == null) {
                return written;
            }
        }
        Collections.sort(sorted);
        return sorted;
    }

    /** The id of the rotation; {@link Rotation#MAIN} at the top level. */
    public String idOrMain() {
        return id == null ? Rotation.MAIN : id.value();
    }

    @Override
    public PublishedSchedule meant(Meaning in) {
        List<PublishedShift> published = new ArrayList<>(shifts.size());
        List<EarnedLoad> earned = new ArrayList<>();
        for (ShiftSpec shift : shifts) {
            published.add(shift.meant(in, earned));
        }
        return new PublishedSchedule(published, PartSpec.all(in, takenBack));
    }
}
