package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Role;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.edit.TakeoversReport;
import oncall.report.edit.TakeoversReport.Offer;
import oncall.schedule.Shift;
import oncall.schedule.Takeovers;
import oncall.text.UsageException;
import oncall.yaml.NewItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall cover}: finds somebody who serves some days for an engineer, or writes the override. */
final class CoverCommand implements Command {

    @Override
    public CommandSpec spec() {
        return EditOptions.addOptions(Options.command(
                        "Proposes who could serve the days on which ENGINEER is on call, the best first. With --with, writes"
                                + " the override to team.yaml, and publishes it if it is soon.",
                        "  oncall cover ana 2026-11-18",
                        "  oncall cover ana 2026-11-18 2026-11-20 --with ben --reason Dentist",
                        "  oncall cover ana 2026-11-18 --with ben --dry-run")
                .addPositional(Options.argument(0, "ENGINEER", true, "Who cannot serve."))
                .addPositional(Options.argument(1, "FROM", true, "The first day."))
                .addPositional(Options.argument(2, "TO", false, "The last day; default: only the first."))
                .addOption(Options.value(EditOptions.WITH, "ENGINEER", "Write the override with this engineer."))
                .addOption(Options.rotation()));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        DateRange days = EditOptions.days(arguments);
        String with = arguments.text(EditOptions.WITH);
        try (TeamEdit edit = new TeamEdit(arguments, output, with != null)) {
            Plan plan = edit.plan();
            if (plan == null) {
                return ExitCode.FINDINGS;
            }
            Engineer giver = EditOptions.engineer(arguments.argument(0), plan);
            LocalDate today = edit.today();
            if (days.to().isBefore(today)) {
                throw new UsageException(DateText.withYear(days) + " is over; name later days");
            }
            List<Duty> duties = new ArrayList<>();
            for (Plan rotation : arguments.rotations(plan)) {
                duties.addAll(
                        duties(giver, rotation, new DateRange(DateRange.later(days.from(), today), days.to()), today));
            }
            if (duties.isEmpty()) {
                throw new UsageException(giver.name() + " is not on call " + DateText.withYear(days)
                        + "; 'oncall schedule --from " + days.from() + "' shows who is");
            }
            return with == null
                    ? propose(giver, duties, days, plan, output)
                    : write(EditOptions.engineer(with, plan), giver, duties, edit, arguments);
        }
    }

    private static ExitCode write(Engineer taker, Engineer giver, List<Duty> duties, TeamEdit edit, Arguments arguments)
            throws IOException {
        if (taker.is(giver)) {
            throw new UsageException(taker.name() + " is named twice; name somebody else with " + EditOptions.WITH);
        }
        List<NewItem> overrides = new ArrayList<>();
        LocalDate last = duties.get(0).days.to();
        for (Duty duty : duties) {
            NewItem override =
                    EditOptions.item(duty.days).with("engineer", taker.id()).with("instead_of", giver.id());
            override = EditOptions.withRotation(override, duty.rotation, Objects.requireNonNull(edit.plan()));
            overrides.add(EditOptions.withReason(override, EditOptions.reason(arguments)));
            last = DateRange.later(last, duty.days.to());
        }
        return edit.apply(
                List.of(new Splice(List.of("overrides"), List.of(), overrides)),
                last,
                rotation -> promised(rotation, duties, edit.today()),
                false);
    }

    private static @Nullable PublishedSchedule promised(Plan rotation, List<Duty> duties, LocalDate today) {
        List<LocalDate> begins = duties.stream()
                .filter(duty ->
                        duty.rotation.rotation().id().equals(rotation.rotation().id()))
                .map(Duty::begins)
                .toList();
        return begins.isEmpty() ? null : EditOptions.promised(rotation, begins, today);
    }

    /**
     * Days in a row on which somebody is on call.
     *
     * @param rotation the plan with the rotation of these days alone
     * @param begins the first day of the last of their shifts
     */
    private record Duty(Plan rotation, Role role, DateRange days, LocalDate begins) {}

    private static List<Duty> duties(Engineer giver, Plan rotation, DateRange days, LocalDate today) {
        List<Duty> duties = new ArrayList<>();
        Duty last = null;
        for (Shift shift : EditOptions.around(rotation, days)) {
            for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
                if (shift.times().contains(day)) {
                    last = days.contains(day) ? duty(giver, rotation, shift, day, today, last) : null;
                    if (last != null && !last.days.from().equals(day)) {
                        duties.remove(duties.size() - 1);
                    }
                    if (last != null) {
                        duties.add(last);
                    }
                }
            }
        }
        return duties;
    }

    /**
     * The duty on a day together with that on the on-call day before, if it goes on; null if there is none. It is the
     * primary's duty too if nobody covers the day.
     *
     * @param before the duty on the on-call day before, or null
     */
    private static @Nullable Duty duty(
            Engineer giver, Plan rotation, Shift shift, LocalDate day, LocalDate today, @Nullable Duty before) {
        Engineer primary = shift.on(day, Role.PRIMARY);
        Role role = giver.is(primary == null ? shift.primary() : primary)
                ? Role.PRIMARY
                : giver.is(shift.on(day, Role.SECONDARY)) ? Role.SECONDARY : null;
        if (role == null) {
            return null;
        }
        Cover cover = shift.coverOn(day, role);
        LocalDate first = shift.days().from();
        if (cover != null && cover.kind() == Cause.OVERRIDE && !first.isBefore(today)) {
            throw new UsageException(giver.name() + " serves " + DateText.withYear(cover.days())
                    + " by an override; change that override in team.yaml"
                    + (shift.published() ? ", then publish the shift anew: oncall publish --from " + first : ""));
        }
        boolean goesOn = before != null && before.role == role;
        LocalDate from = before != null && goesOn ? before.days.from() : day;
        return new Duty(rotation, role, new DateRange(from, day), shift.days().from());
    }

    private static ExitCode propose(Engineer giver, List<Duty> duties, DateRange days, Plan plan, Output output)
            throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (Duty duty : duties) {
            List<Shift> shifts = EditOptions.around(duty.rotation, duty.days);
            offers.add(new Offer(
                    duty.rotation,
                    giver,
                    duty.role,
                    duty.days,
                    false,
                    Takeovers.covers(duty.rotation, shifts, giver, duty.role, duty.days)));
        }
        String title = "covers for " + new People(plan.engineers()).name(giver) + ", " + DateText.withYear(days);
        output.print(new TakeoversReport(plan, title, offers, options(offers)));
        return ExitCode.FINE;
    }

    private static @Nullable String options(List<Offer> offers) {
        Offer first = offers.get(0);
        if (offers.size() > 1
                || first.takeovers().isEmpty()
                || first.takeovers().get(0).barrier() != null) {
            return null;
        }
        return EditOptions.WITH + " " + first.takeovers().get(0).engineer().id();
    }
}
