package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.FileBlock;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.ChangeKind;
import oncall.model.Role;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The file schedule.yaml: the shifts that have been published.
 *
 * <pre>
 * people: [{id: alice, name: Alice Moreau}]
 * swaps: []
 * overrides: []
 * shifts:
 *   - start: 2026-11-16
 *     end: 2026-11-22
 *     starts_at: 2026-11-16T09:00:00-05:00
 *     ends_at: 2026-11-23T09:00:00-05:00
 *     primary: alice
 *     secondary: bob
 *     covers:
 *       - {from: 2026-11-18, to: 2026-11-18, role: primary, engineer: bob, instead_of: alice, kind: override, reason: Dentist}
 *     changes:
 *       - {kind: swap-with-next, role: primary, was: bob, now: alice, other_shift: 2026-11-23, reason: Bob is away}
 * </pre>
 *
 * <p>The forecast begins on the day after the last of {@code shifts}. The first of them is the rotation's first: days before
 * it would follow the start and the length of shifts that team.yaml has today.
 *
 * @param people everyone in the file with their names at that time, people who have left included
 * @param swaps those that the published shifts include
 * @param overrides those that the published shifts include
 */
public record PublishedScheduleSpec(
        List<PersonSpec> people, List<SwapSpec> swaps, List<OverrideSpec> overrides, List<ShiftSpec> shifts) {

    /** Nothing has been published. */
    public static final PublishedScheduleSpec NONE =
            new PublishedScheduleSpec(List.of(), List.of(), List.of(), List.of());

    /** One of {@code people}. */
    public record PersonSpec(
            @Nullable Located<String> id, @Nullable Located<String> name) {

        static final Block<PersonSpec> BLOCK = new Block<>("a person", "Someone who is named in this file.") {
            @Override
            protected PersonSpec spec(BlockReader in) {
                return new PersonSpec(in.get(ID), in.get(NAME));
            }
        };
        static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the engineer.");
        static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the engineer.", "Alice Moreau");
    }

    /**
     * One of {@code shifts}. Without a primary or a secondary, nobody has that role.
     *
     * @param whole whether nothing was found in it, so that what is absent was not written
     */
    public record ShiftSpec(
            @Nullable Located<LocalDate> start,
            @Nullable Located<LocalDate> end,
            @Nullable Located<OffsetDateTime> startsAt,
            @Nullable Located<OffsetDateTime> endsAt,
            @Nullable Located<String> primary,
            @Nullable Located<String> secondary,
            List<CoverSpec> covers,
            List<ChangeSpec> changes,
            boolean whole) {

        static final Block<ShiftSpec> BLOCK = new Block<>("a shift", "One published shift.") {
            @Override
            protected ShiftSpec spec(BlockReader in) {
                DaysSpec.checkOrder(in.get(START), in.get(END), END, in.diagnostics());
                return new ShiftSpec(
                        in.get(START),
                        in.get(END),
                        in.get(STARTS_AT),
                        in.get(ENDS_AT),
                        in.get(PRIMARY),
                        in.get(SECONDARY),
                        in.list(COVERS),
                        in.list(CHANGES),
                        in.isFaultless());
            }
        };
        static final Key<Located<LocalDate>> START = BLOCK.required("start", Types.DATE, "First day, included.");
        static final Key<Located<LocalDate>> END = BLOCK.required("end", Types.DATE, "Last day, included.");
        static final Key<Located<OffsetDateTime>> STARTS_AT =
                BLOCK.required("starts_at", Types.INSTANT, "The hand-off that begins it.");
        static final Key<Located<OffsetDateTime>> ENDS_AT =
                BLOCK.required("ends_at", Types.INSTANT, "The hand-off that ends it.");
        static final Key<Located<String>> PRIMARY = BLOCK.optional("primary", Types.ID, "Id of the primary.");
        static final Key<Located<String>> SECONDARY = BLOCK.optional("secondary", Types.ID, "Id of the secondary.");
        static final Key<List<CoverSpec>> COVERS =
                BLOCK.optional("covers", ListType.of(CoverSpec.BLOCK), "Days that others serve.");
        static final Key<List<ChangeSpec>> CHANGES =
                BLOCK.optional("changes", ListType.of(ChangeSpec.BLOCK), "How it changed hands.");
    }

    /** One of a shift's {@code covers}. */
    public record CoverSpec(
            DaysSpec days,
            @Nullable Located<Role> role,
            @Nullable Located<String> engineer,
            @Nullable Located<String> insteadOf,
            @Nullable Located<ChangeKind> kind,
            @Nullable Located<String> reason) {

        static final Block<CoverSpec> BLOCK =
                new Block<>("a cover", "Days of a shift that someone else serves.", DaysSpec.KEYS) {
                    @Override
                    protected CoverSpec spec(BlockReader in) {
                        return new CoverSpec(
                                DaysSpec.of(in),
                                in.get(ROLE),
                                in.get(ENGINEER),
                                in.get(INSTEAD_OF),
                                in.get(KIND),
                                in.get(REASON));
                    }
                };
        static final Key<Located<Role>> ROLE =
                BLOCK.required("role", PlanTypes.choice(Role.values()), "In which role.");
        static final Key<Located<String>> ENGINEER = BLOCK.optional("engineer", Types.ID, "Who serves.");
        static final Key<Located<String>> INSTEAD_OF = BLOCK.optional("instead_of", Types.ID, "Whose days they are.");
        static final Key<Located<ChangeKind>> KIND =
                BLOCK.required("kind", PlanTypes.CHANGE_KIND, "How it came about.");
        static final Key<Located<String>> REASON = BLOCK.optional("reason", Types.TEXT, "Why.");
    }

    /** One of a shift's {@code changes}. */
    public record ChangeSpec(
            @Nullable Located<ChangeKind> kind,
            @Nullable Located<Role> role,
            @Nullable Located<String> was,
            @Nullable Located<String> now,
            @Nullable Located<LocalDate> otherShift,
            @Nullable Located<String> reason) {

        static final Block<ChangeSpec> BLOCK = new Block<>("a change", "A shift that changed hands.") {
            @Override
            protected ChangeSpec spec(BlockReader in) {
                return new ChangeSpec(
                        in.get(KIND), in.get(ROLE), in.get(WAS), in.get(NOW), in.get(OTHER_SHIFT), in.get(REASON));
            }
        };
        static final Key<Located<ChangeKind>> KIND =
                BLOCK.required("kind", PlanTypes.CHANGE_KIND, "How it came about.");
        static final Key<Located<Role>> ROLE =
                BLOCK.required("role", PlanTypes.choice(Role.values()), "In which role.");
        static final Key<Located<String>> WAS = BLOCK.optional("was", Types.ID, "Who had it.");
        static final Key<Located<String>> NOW = BLOCK.optional("now", Types.ID, "Who has it now.");
        static final Key<Located<LocalDate>> OTHER_SHIFT =
                BLOCK.optional("other_shift", Types.DATE, "First day of the shift in return.");
        static final Key<Located<String>> REASON = BLOCK.optional("reason", Types.TEXT, "Why.");
    }

    static final FileBlock<PublishedScheduleSpec> BLOCK =
            new FileBlock<>(PlanDirectory.SCHEDULE, "The shifts that people have been told.") {
                @Override
                protected PublishedScheduleSpec spec(BlockReader in) {
                    if (!in.hasValue(SHIFTS)) {
                        in.diagnostics()
                                .error(
                                        in.place(),
                                        KeyRule.MISSING_KEY,
                                        "this file holds no shifts, so what people were told is lost",
                                        "restore the file from git, or remove it if nothing was published");
                    }
                    return new PublishedScheduleSpec(
                            in.list(PEOPLE), in.list(SWAPS), in.list(OVERRIDES), in.list(SHIFTS));
                }
            };
    static final Key<List<PersonSpec>> PEOPLE =
            BLOCK.optional("people", ListType.of(PersonSpec.BLOCK), "Everyone who is named below.");
    static final Key<List<SwapSpec>> SWAPS =
            BLOCK.optional("swaps", ListType.of(SwapSpec.BLOCK), "Swaps that the shifts include.");
    static final Key<List<OverrideSpec>> OVERRIDES =
            BLOCK.optional("overrides", ListType.of(OverrideSpec.BLOCK), "Overrides that the shifts include.");
    static final Key<List<ShiftSpec>> SHIFTS = BLOCK.optional("shifts", ListType.of(ShiftSpec.BLOCK), "The shifts.");
}
