package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.ById;
import oncall.keys.ById.Named;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.Accounts;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.DatedLoad;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.Lapsed;
import oncall.model.Load;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The file schedule.yaml: the shifts that have been published.
 *
 * <pre>
 * people:
 *   - {id: alice, name: Alice Moreau}
 * shifts:
 *   - {start: 2026-11-16, end: 2026-11-22, starts_at: "2026-11-16T09:00:00-05:00", ends_at: "2026-11-23T09:00:00-05:00",
 *      primary: alice, secondary: bob, turn: bob, loads: {alice: 1, bob: 0.5},
 *      covers: [{from: 2026-11-18, to: 2026-11-18, role: primary, engineer: bob, instead_of: alice, kind: override,
 *        reason: "Dentist"}],
 *      changes: [{kind: swap-with-next, role: primary, was: bob, now: alice, other_shift: 2026-11-23,
 *        reason: "Bob is away"}]}
 * taken_back:
 *   - {shift: 2026-11-16, role: secondary, starts_at: "2026-11-18T09:00:00-05:00", ends_at: "2026-11-19T09:00:00-05:00",
 *      engineer: bob, revision: 1}
 * </pre>
 *
 * <p>The forecast begins on the day after the last of {@code shifts}. The first of them is the first of the whole
 * rotation, since days before it would depend on the current start and shift length in team.yaml.
 *
 * <p>A shift of a rotation that is not always on call has its {@code days} and {@code hours}.
 *
 * <p>A shift with {@code turn} or {@code loads} has accounts. Its loads are those of the previous shift with accounts,
 * unless it lists others. {@link PublishedScheduleText} writes the file.
 *
 * @param people everyone in the file with their names at that time, including people who have left
 */
public record PublishedScheduleSpec(List<PersonSpec> people, List<ShiftSpec> shifts, List<TakenBackSpec> takenBack)
        implements Spec<PublishedSchedule> {

    /** The content of a plan without published shifts. */
    public static final PublishedScheduleSpec NONE = new PublishedScheduleSpec(List.of(), List.of(), List.of());

    /** One of the {@code people}. */
    public record PersonSpec(
            @Nullable Located<String> id, @Nullable Located<String> name) implements Spec<Engineer> {

        static final Block<PersonSpec> BLOCK = new Block<>("a person", "Someone whom this file names.") {
            @Override
            protected PersonSpec spec(BlockReader in) {
                return new PersonSpec(in.get(ID), in.get(NAME));
            }
        };
        static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the engineer.");
        static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the engineer.", "Alice Moreau");

        /** Someone who has left the team, of whom only the name is known. */
        @Override
        public Engineer meant(Meaning in) {
            Calendar calendar = in.required(in.calendars.get(Meaning.COMMON));
            return new Engineer(
                    in.value(id),
                    in.value(name),
                    null,
                    null,
                    null,
                    null,
                    null,
                    in.timezone,
                    calendar,
                    List.of(new DatedLoad(null, Load.FULL)),
                    true,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }
    }

    /**
     * One of {@code shifts}. Without a primary or a secondary, nobody has that role.
     *
     * @param loads null if the key is absent; a load that cannot be read is null
     * @param whole whether it has no errors, so that a missing value means that none was written
     */
    public record ShiftSpec(
            @Nullable Located<LocalDate> start,
            @Nullable Located<LocalDate> end,
            @Nullable List<Located<Integer>> days,
            @Nullable HoursSpec hours,
            @Nullable Located<OffsetDateTime> startsAt,
            @Nullable Located<OffsetDateTime> endsAt,
            @Nullable Located<String> primary,
            @Nullable Located<String> secondary,
            @Nullable Located<String> turn,
            @Nullable List<Named<Located<Load>>> loads,
            List<CoverSpec> covers,
            List<ChangeSpec> changes,
            @Nullable LapsedSpec lapsed,
            @Nullable Located<Integer> revision,
            boolean whole) {

        static final Block<ShiftSpec> BLOCK = new Block<>("a shift", "One published shift.") {
            @Override
            protected ShiftSpec spec(BlockReader in) {
                DaysSpec.checkOrder(in.get(START), in.get(END), END, in.diagnostics());
                return new ShiftSpec(
                        in.get(START),
                        in.get(END),
                        in.get(DAYS),
                        in.get(HOURS),
                        in.get(STARTS_AT),
                        in.get(ENDS_AT),
                        in.get(PRIMARY),
                        in.get(SECONDARY),
                        in.get(TURN),
                        in.get(LOADS),
                        in.list(COVERS),
                        in.list(CHANGES),
                        in.get(LAPSED),
                        in.get(REVISION),
                        in.isWithoutErrors());
            }
        };
        static final Key<Located<LocalDate>> START = BLOCK.required("start", Types.DATE, "First day, included.");
        static final Key<Located<LocalDate>> END = BLOCK.required("end", Types.DATE, "Last day, included.");
        static final Key<List<Located<Integer>>> DAYS = BLOCK.optional(
                        "days", PlanTypes.WEEKDAYS, "Days of the week that are its on-call days.", "weekdays")
                .byDefault("all");
        static final Key<HoursSpec> HOURS = BLOCK.optional(
                "hours", HoursSpec.BLOCK, "Hours of its on-call days, if it has `days` or does not last all day.");
        static final Key<Located<OffsetDateTime>> STARTS_AT =
                BLOCK.required("starts_at", Types.INSTANT, "The hand-off that begins it.");
        static final Key<Located<OffsetDateTime>> ENDS_AT =
                BLOCK.required("ends_at", Types.INSTANT, "The hand-off that ends it.");
        static final Key<Located<String>> PRIMARY = BLOCK.optional("primary", Types.ID, "Id of the primary.");
        static final Key<Located<String>> SECONDARY = BLOCK.optional("secondary", Types.ID, "Id of the secondary.");
        static final Key<Located<String>> TURN =
                BLOCK.optional("turn", Types.ID, "Id of the engineer whose turn it was.");
        static final Key<List<Named<Located<Load>>>> LOADS = BLOCK.optional(
                "loads",
                new ById<>("loads", "alice", PlanTypes.LOAD),
                "The load with which each engineer earned, if it differs from the previous shift.");
        static final Key<List<CoverSpec>> COVERS =
                BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Days that others serve.");
        static final Key<List<ChangeSpec>> CHANGES =
                BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "Changes of the whole shift.");
        static final Key<LapsedSpec> LAPSED = BLOCK.optional(
                "lapsed", LapsedSpec.BLOCK, "Agreements that applied to the shift before it changed hands again.");
        static final Key<Located<Integer>> REVISION = BLOCK.optional(
                        "revision", Types.COUNT, "Number of changes since the shift was first published.")
                .byDefault("0");

        /** @param earned who earned in the previous shift with accounts; replaced if this one lists others */
        private PublishedShift meant(Meaning in, List<EarnedLoad> earned) {
            if (loads != null) {
                earned.clear();
                for (Named<Located<Load>> load : loads) {
                    earned.add(new EarnedLoad(in.person(load.id()), in.value(load.value())));
                }
            }
            return new PublishedShift(
                    new DateRange(in.value(start), in.value(end)),
                    days == null && hours == null
                            ? null
                            : HoursSpec.times(days, hours, in.value(startsAt).toLocalTime(), in),
                    in.value(startsAt),
                    in.value(endsAt),
                    in.personOrNull(primary),
                    in.personOrNull(secondary),
                    in.all(covers),
                    in.all(changes),
                    turn == null && loads == null ? null : new Accounts(in.personOrNull(turn), List.copyOf(earned)),
                    lapsed == null ? Lapsed.NONE : lapsed.meant(in),
                    in.or(revision, 0));
        }
    }

    /** The {@code lapsed} of a published shift. */
    public record LapsedSpec(List<CoverSpec> covers, List<ChangeSpec> changes) implements Spec<Lapsed> {

        static final Block<LapsedSpec> BLOCK =
                new Block<>("lapsed agreements", "Former agreements, which are not applied to the shift again.") {
                    @Override
                    protected LapsedSpec spec(BlockReader in) {
                        return new LapsedSpec(in.list(COVERS), in.list(CHANGES));
                    }
                };
        static final Key<List<CoverSpec>> COVERS = BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Overrides.");
        static final Key<List<ChangeSpec>> CHANGES = BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "Swaps.");

        @Override
        public Lapsed meant(Meaning in) {
            return new Lapsed(in.all(covers), in.all(changes));
        }
    }

    static final Block<PublishedScheduleSpec> BLOCK =
            new Block<>(PlanDirectory.SCHEDULE, "The shifts that people were told.") {
                @Override
                protected PublishedScheduleSpec spec(BlockReader in) {
                    return new PublishedScheduleSpec(in.list(PEOPLE), in.list(SHIFTS), in.list(TAKEN_BACK));
                }
            };
    static final Key<List<PersonSpec>> PEOPLE =
            BLOCK.optional("people", ListType.of(PersonSpec.BLOCK), "Everyone whom this file names.");
    static final Key<List<ShiftSpec>> SHIFTS = BLOCK.required("shifts", ListType.of(ShiftSpec.BLOCK), "The shifts.");
    static final Key<List<TakenBackSpec>> TAKEN_BACK = BLOCK.optional(
            "taken_back", ListType.of(TakenBackSpec.BLOCK), "Published duty that was taken back and is not past yet.");

    @Override
    public PublishedSchedule meant(Meaning in) {
        List<PublishedShift> published = new ArrayList<>(shifts.size());
        List<EarnedLoad> earned = new ArrayList<>();
        for (ShiftSpec shift : shifts) {
            published.add(shift.meant(in, earned));
        }
        return new PublishedSchedule(published, in.all(takenBack));
    }
}
