package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.Swap;
import oncall.plan.Agreements;
import oncall.plan.OverrideSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.edit.TakeoversReport;
import oncall.report.edit.TakeoversReport.Offer;
import oncall.rotation.CombinedSwap;
import oncall.rotation.Scheduler;
import oncall.schedule.Shift;
import oncall.schedule.Takeover;
import oncall.schedule.Takeovers;
import oncall.text.UsageException;
import oncall.yaml.NewItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall swap}: finds a partner for a swap, or writes the swap. */
final class SwapCommand implements Command {

    private static final String IN_RETURN = "--in-return";

    @Override
    public CommandSpec spec() {
        return EditOptions.addOptions(Options.command(
                        "Proposes who could take the shift that contains DATE, the best first. With --with, writes the swap"
                                + " to team.yaml, and publishes it if it is soon.",
                        "  oncall swap 2026-11-18",
                        "  oncall swap 2026-11-18 --with ben --in-return 2026-11-25 --reason Theatre",
                        "  oncall swap 2026-11-18 --with ben --dry-run")
                .addPositional(Options.argument(0, "DATE", true, "A day of the shift to give away."))
                .addOption(Options.value(EditOptions.WITH, "ENGINEER", "Write the swap with this engineer."))
                .addOption(Options.value(
                        IN_RETURN, "DATE", "A day of the shift that the engineer gives in return; default: nothing."))
                .addOption(Options.rotation()));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        LocalDate date = arguments.date(0, "DATE");
        LocalDate inReturn = arguments.date(IN_RETURN);
        String with = arguments.text(EditOptions.WITH);
        if (inReturn != null && with == null) {
            throw new UsageException(IN_RETURN + " requires " + EditOptions.WITH + "; name the engineer");
        }
        try (TeamEdit edit = new TeamEdit(arguments, output, with != null)) {
            Plan plan = edit.plan();
            if (plan == null) {
                return ExitCode.FINDINGS;
            }
            Engineer taker = with == null ? null : EditOptions.engineer(with, plan);
            Plan rotation = rotation(arguments.rotations(plan), date, inReturn, taker);
            LocalDate today = edit.today();
            Shift given = shift(date, rotation, today);
            if (taker == null) {
                return propose(given, rotation, today, output);
            }
            if (taker.is(given.primary())) {
                throw new UsageException(taker.name() + " has this shift; name somebody else with " + EditOptions.WITH);
            }
            Shift returned = inReturn == null ? null : shift(inReturn, rotation, today);
            Swap asked = new Swap(
                    given.days().from(),
                    Objects.requireNonNull(given.primary()),
                    taker,
                    returned == null ? null : returned.days().from(),
                    EditOptions.reason(arguments));
            Plan told = rotation.with(EditOptions.promised(rotation, asked.days(), today));
            CombinedSwap swap = CombinedSwap.of(told, asked);
            boolean isAgain = !swap.isPlain() || told.publication().counts(asked);
            if (isAgain && !swap.applies(told, today)) {
                throw new UsageException(taker.name() + " cannot have this shift after earlier swaps; 'oncall swap "
                        + date + "' shows who can");
            }
            List<NewItem> added = new ArrayList<>();
            for (Swap each : swap.added()) {
                added.add(item(each, rotation, plan));
            }
            List<Integer> lapsing =
                    lapsing(told, returned == null ? List.of(given) : List.of(given, returned), edit.team());
            return edit.apply(
                    List.of(
                            new Splice(List.of("swaps"), indexes(swap.replaced(), rotation, edit.team()), added),
                            new Splice(List.of("overrides"), lapsing, List.of())),
                    DateRange.later(
                            given.days().to(),
                            returned == null ? null : returned.days().to()),
                    each -> each.rotation().id().equals(rotation.rotation().id()) ? swap.recorded(told, today) : null,
                    false);
        }
    }

    private static NewItem item(Swap swap, Plan rotation, Plan plan) {
        NewItem item = new NewItem()
                .with("shift", swap.shift())
                .with("from", swap.from().id())
                .with("to", swap.to().id());
        LocalDate inReturn = swap.inReturn();
        item = inReturn == null ? item : item.with("in_return", inReturn);
        return EditOptions.withReason(EditOptions.withRotation(item, rotation, plan), swap.reason());
    }

    /** The indexes in {@code swaps} of team.yaml of swaps of a rotation. */
    private static List<Integer> indexes(List<Swap> swaps, Plan rotation, TeamSpec team) {
        List<Integer> indexes = new ArrayList<>();
        for (RotationSpec spec : team.rotations()) {
            List<SwapSpec> own = Agreements.swaps(team, spec);
            for (int i = 0;
                    i < own.size() && spec.idOrMain().equals(rotation.rotation().id());
                    i++) {
                if (swaps.contains(rotation.swaps().get(i))) {
                    indexes.add(team.list(TeamSpec.SWAPS).indexOf(own.get(i)));
                }
            }
        }
        return indexes;
    }

    /** The indexes in {@code overrides} of team.yaml of those whose engineer serves for somebody who loses the shift. */
    private static List<Integer> lapsing(Plan told, List<Shift> swapped, TeamSpec team) {
        List<Integer> indexes = new ArrayList<>();
        for (RotationSpec spec : team.rotations()) {
            List<OverrideSpec> own = Agreements.overrides(team, spec);
            for (int i = 0;
                    i < own.size() && spec.idOrMain().equals(told.rotation().id());
                    i++) {
                for (Shift shift : swapped) {
                    if (lapses(
                            told.overrides().get(i),
                            told.publication().beginningOn(shift.days().from()))) {
                        indexes.add(team.list(TeamSpec.OVERRIDES).indexOf(own.get(i)));
                    }
                }
            }
        }
        return indexes;
    }

    private static boolean lapses(DayOverride override, @Nullable PublishedShift shift) {
        if (shift == null || override.insteadOf() == null || !override.days().overlaps(shift.days())) {
            return false;
        }
        boolean isApplied = false;
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            isApplied |= override.days().contains(day) && shift.counts(override, day);
        }
        if (isApplied && !override.days().and(shift.days()).equals(shift.days())) {
            throw new UsageException("the override " + DateText.withYear(override.days())
                    + " would lapse in one of its shifts; make one override for each shift in team.yaml first");
        }
        return isApplied;
    }

    /** The rotation that the user means: of those with shifts on these days one in which the taker takes turns. */
    private static Plan rotation(
            List<Plan> rotations, LocalDate date, @Nullable LocalDate inReturn, @Nullable Engineer taker) {
        List<Plan> possible = those(rotations, plan -> hasShift(date, plan));
        possible = inReturn == null ? possible : those(possible, plan -> hasShift(inReturn, plan));
        return EditOptions.only(
                taker == null
                        ? possible
                        : those(possible, plan -> plan.rotation().order().contains(taker)));
    }

    /** Those that are possible, or all if none is. */
    private static List<Plan> those(List<Plan> rotations, Predicate<Plan> possible) {
        List<Plan> those = rotations.stream().filter(possible).toList();
        return those.isEmpty() ? rotations : those;
    }

    private static boolean hasShift(LocalDate day, Plan plan) {
        Shift shift = Scheduler.of(plan).shifts(day, 1).shifts().get(0);
        return shift.times().contains(day) && shift.days().contains(day);
    }

    /** The shift that contains a day; it has a primary and did not begin before today. */
    private static Shift shift(LocalDate date, Plan plan, LocalDate today) {
        Shift shift = Scheduler.of(plan).shifts(date, 1).shifts().get(0);
        if (date.isBefore(shift.days().from())) {
            throw new UsageException(
                    "no shift contains " + date + "; the next one is " + DateText.withYear(shift.days()));
        }
        if (shift.days().to().isBefore(today)) {
            throw new UsageException("the shift " + DateText.withYear(shift.days()) + " is over; name a later day");
        }
        Engineer primary = shift.primary();
        if (primary == null) {
            throw new UsageException(
                    "nobody has the shift " + DateText.withYear(shift.days()) + "; 'oncall validate' says why");
        }
        if (shift.days().from().isBefore(today)) {
            throw new UsageException("the shift " + DateText.withYear(shift.days())
                    + " has begun, and a swap would also move days that are over; find a cover for the others: oncall cover "
                    + primary.id() + " " + today + " " + shift.days().to());
        }
        return shift;
    }

    private static ExitCode propose(Shift shift, Plan plan, LocalDate today, Output output) throws IOException {
        Engineer giver = Objects.requireNonNull(shift.primary());
        List<Shift> shifts = EditOptions.around(plan, shift.days());
        List<Takeover> swaps =
                Takeovers.swaps(plan, shifts, shift, today, swap -> EditOptions.applies(swap, plan, today));
        List<Offer> offers = List.of(new Offer(plan, giver, Role.PRIMARY, shift.days(), true, swaps));
        String title =
                "swaps of " + new People(plan.engineers()).name(giver) + "'s shift " + DateText.withYear(shift.days());
        output.print(new TakeoversReport(plan, title, offers, options(swaps)));
        return ExitCode.FINE;
    }

    private static @Nullable String options(List<Takeover> swaps) {
        if (swaps.isEmpty() || swaps.get(0).barrier() != null) {
            return null;
        }
        Shift inReturn = swaps.get(0).inReturn();
        return EditOptions.WITH + " "
                + swaps.get(0).engineer().id()
                + (inReturn == null
                        ? ""
                        : " " + IN_RETURN + " " + inReturn.days().from());
    }
}
