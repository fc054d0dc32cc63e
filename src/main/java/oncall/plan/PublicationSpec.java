package oncall.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Cause;
import oncall.model.ChangeKind;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The file schedule.yaml: what people have been told.
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
 * <p>What is worked out anew begins on the day after the last of {@code shifts}; these are to begin with the rotation's
 * first, since what lies before them would follow the start and length of shifts that team.yaml has today.
 *
 * @param people everyone who is named, as they were called; those who left the team too
 * @param swaps those that were counted
 * @param overrides those that were counted
 */
public record PublicationSpec(
        List<PersonSpec> people, List<SwapSpec> swaps, List<OverrideSpec> overrides, List<ShiftSpec> shifts) {

    private static final ChangeKind[] CHANGE_KINDS = changeKinds();

    /** Nothing has been published. */
    public static final PublicationSpec NONE = new PublicationSpec(List.of(), List.of(), List.of(), List.of());

    /** One of {@code people}. */
    public record PersonSpec(
            @Nullable Located<String> id, @Nullable Located<String> name) {}

    /**
     * One of {@code shifts}; who is absent is nobody.
     *
     * @param whole whether there is no error in it, so that what is absent was not written
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
            boolean whole) {}

    /** One of a shift's {@code covers}. */
    public record CoverSpec(
            DaysSpec days,
            @Nullable Located<Role> role,
            @Nullable Located<String> engineer,
            @Nullable Located<String> insteadOf,
            @Nullable Located<ChangeKind> kind,
            @Nullable Located<String> reason) {}

    /** One of a shift's {@code changes}. */
    public record ChangeSpec(
            @Nullable Located<ChangeKind> kind,
            @Nullable Located<Role> role,
            @Nullable Located<String> was,
            @Nullable Located<String> now,
            @Nullable Located<LocalDate> otherShift,
            @Nullable Located<String> reason) {}

    static PublicationSpec read(Fields in) {
        in.expect("people", "swaps", "overrides", "shifts");
        if (!in.has("shifts")) {
            in.diagnostics()
                    .error(
                            in.place(),
                            Keys.MISSING_KEY,
                            "this file holds no shifts, so what people were told is lost",
                            "restore the file from git; or remove it if nothing was published");
        }
        PublicationSpec spec = new PublicationSpec(
                people(in.mappings("people", "a person")),
                SwapSpec.readAll(in.mappings("swaps", "a swap")),
                OverrideSpec.readAll(in.mappings("overrides", "an override")),
                shifts(in.mappings("shifts", "a shift")));
        in.done();
        return spec;
    }

    private static List<PersonSpec> people(List<Fields> blocks) {
        List<PersonSpec> people = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("id", "name");
            people.add(new PersonSpec(in.id("id"), in.text("name")));
            in.done();
        }
        return people;
    }

    private static List<ShiftSpec> shifts(List<Fields> blocks) {
        List<ShiftSpec> shifts = new ArrayList<>();
        for (Fields in : blocks) {
            int before = in.diagnostics().count();
            in.require("start", "end", "starts_at", "ends_at");
            Located<LocalDate> start = in.date("start");
            Located<LocalDate> end = in.date("end");
            DaysSpec.checkOrder(start, end, "end", in);
            shifts.add(new ShiftSpec(
                    start,
                    end,
                    in.instant("starts_at"),
                    in.instant("ends_at"),
                    in.id("primary"),
                    in.id("secondary"),
                    covers(in.mappings("covers", "a cover")),
                    changes(in.mappings("changes", "a change")),
                    in.doneSince(before)));
        }
        return shifts;
    }

    private static List<CoverSpec> covers(List<Fields> blocks) {
        List<CoverSpec> covers = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("role", "kind");
            covers.add(new CoverSpec(
                    DaysSpec.read(in),
                    in.choice("role", Role.values()),
                    in.id("engineer"),
                    in.id("instead_of"),
                    in.choice("kind", CHANGE_KINDS),
                    in.text("reason")));
            in.done();
        }
        return covers;
    }

    private static List<ChangeSpec> changes(List<Fields> blocks) {
        List<ChangeSpec> changes = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("role", "kind");
            changes.add(new ChangeSpec(
                    in.choice("kind", CHANGE_KINDS),
                    in.choice("role", Role.values()),
                    in.id("was"),
                    in.id("now"),
                    in.date("other_shift"),
                    in.text("reason")));
            in.done();
        }
        return changes;
    }

    private static ChangeKind[] changeKinds() {
        List<ChangeKind> kinds = new ArrayList<>(Arrays.asList(Cause.values()));
        kinds.addAll(Arrays.asList(Remedy.values()));
        return kinds.toArray(new ChangeKind[0]);
    }
}
