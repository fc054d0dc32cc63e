package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Calendar;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.text.Located;

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
 *        reason: "Bob is away"}],
 *      taken_back: [{shift: 2026-11-16, role: secondary, starts_at: "2026-11-18T09:00:00-05:00",
 *        ends_at: "2026-11-19T09:00:00-05:00", engineer: bob, revision: 1}]}
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
 * <p>In a plan with several rotations, {@code shifts} are in a list {@code rotations}, each of which has an {@code id}.
 * Beside {@code shifts}, {@code taken_back} lists what was taken back of shifts before the first.
 *
 * @param people everyone in the file with their names at that time, including people who have left
 * @param rotations the published shifts of each rotation
 */
public record PublishedScheduleSpec(List<PersonSpec> people, List<PublishedRotationSpec> rotations) {

    /** The content of a plan without published shifts. */
    public static final PublishedScheduleSpec NONE = new PublishedScheduleSpec(List.of(), List.of());

    /** One of the {@code people}. */
    public record PersonSpec(Values written) implements Spec, PartSpec<Engineer> {

        static final Block<PersonSpec> BLOCK = new Block<>("a person", "Someone whom this file names.") {
            @Override
            protected PersonSpec spec(BlockReader in) {
                return new PersonSpec(in.values());
            }
        };
        public static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the engineer.");
        public static final Key<Located<String>> NAME =
                BLOCK.required("name", Types.TEXT, "Name of the engineer.", "Alice Moreau");

        /** Someone who has left the team, of whom only the name is known. */
        @Override
        public Engineer meant(Meaning in) {
            Calendar calendar = in.required(in.calendars.get(Meaning.COMMON));
            return new Engineer(
                    value(ID),
                    value(NAME),
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

    static final Block<PublishedScheduleSpec> BLOCK =
            new Block<>(PlanDirectory.SCHEDULE, "The shifts that are published.") {
                @Override
                protected PublishedScheduleSpec spec(BlockReader in) {
                    List<PublishedRotationSpec> rotations = new ArrayList<>(in.list(ROTATIONS));
                    if (in.hasValue(SHIFTS)) {
                        rotations.add(PublishedRotationSpec.of(null, in.list(SHIFTS), in.list(TAKEN_BACK), in.place()));
                    }
                    return new PublishedScheduleSpec(in.list(PEOPLE), rotations);
                }
            };
    static final Key<List<PersonSpec>> PEOPLE =
            BLOCK.optional("people", ListType.of(PersonSpec.BLOCK), "Everyone whom this file names.");
    static final Key<List<ShiftSpec>> SHIFTS =
            BLOCK.required("shifts", PublishedRotationSpec.LIST, "The shifts of the only rotation.");
    static final Key<List<TakenBackSpec>> TAKEN_BACK = BLOCK.optional(
            "taken_back", TakenBackSpec.LIST, "Published duty that was taken back, of shifts before the first.");
    static final Key<List<PublishedRotationSpec>> ROTATIONS =
            BLOCK.optional("rotations", ListType.of(PublishedRotationSpec.BLOCK), "The shifts of several rotations.");

    static {
        SHIFTS.orInstead(ROTATIONS);
    }

    /** The published shifts of all rotations. */
    public List<ShiftSpec> shifts() {
        if (rotations.size() == 1) {
            return rotations.get(0).shifts();
        }
        List<ShiftSpec> shifts = new ArrayList<>();
        for (PublishedRotationSpec rotation : rotations) {
            shifts.addAll(rotation.shifts());
        }
        return shifts;
    }

    /**
     * What was published of a rotation. A plan's only rotation needs no id for this.
     *
     * @param count the number of rotations in the plan
     */
    public PublishedRotationSpec of(RotationSpec rotation, int count) {
        for (PublishedRotationSpec published : rotations) {
            if (rotations.size() == 1 && count == 1 || published.idOrMain().equals(rotation.idOrMain())) {
                return published;
            }
        }
        return PublishedRotationSpec.NONE;
    }

    /** The rotations that are not in the plan. A plan's only rotation needs no id for this. */
    public List<PublishedRotationSpec> without(List<RotationSpec> plan) {
        List<PublishedRotationSpec> others = new ArrayList<>(0);
        for (PublishedRotationSpec published : rotations) {
            boolean isKnown = rotations.size() == 1 && plan.size() == 1;
            for (RotationSpec rotation : plan) {
                isKnown |= rotation.idOrMain().equals(published.idOrMain());
            }
            if (!isKnown && published.location() != null) {
                others.add(published);
            }
        }
        return others;
    }
}
