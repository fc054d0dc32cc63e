package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Remedy;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.model.TimeSpan;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * The block {@code rotation:} of team.yaml.
 *
 * <pre>
 * rotation:
 *   start: 2026-01-05
 *   shift: 1w
 *   order: [alice, bob]
 *   on_time_off: [swap-with-next, redistribute]
 * </pre>
 *
 * @param order null where the key is absent and everyone takes turns as listed
 * @param onTimeOff null where the key is absent, unlike an empty list
 * @param onHoliday null where the key is absent
 */
public record RotationSpec(
        @Nullable Located<LocalDate> start,
        @Nullable Located<TimeSpan> shift,
        @Nullable HandoffSpec handoff,
        @Nullable List<Located<String>> order,
        @Nullable Located<SecondaryMode> secondary,
        @Nullable Located<Integer> rest,
        @Nullable List<Located<Remedy>> onTimeOff,
        @Nullable List<Located<Remedy>> onHoliday,
        @Nullable Located<Boolean> balanceHolidays,
        @Nullable Located<SwapPartners> swapPartners,
        @Nullable Located<TimeSpan> notice,
        Location location) {

    static final int LONGEST_SHIFT = 28;

    static @Nullable RotationSpec read(@Nullable Fields in) {
        if (in == null) {
            return null;
        }
        in.require("start");
        in.requireItems("order", "list who takes turns, or remove 'order' where all engineers do");
        RotationSpec spec = new RotationSpec(
                in.date("start"),
                in.span("shift", true),
                HandoffSpec.read(in.mapping("handoff", "a hand-off", "{time: 09:00}")),
                in.references("order"),
                in.choice("secondary", SecondaryMode.values()),
                in.count("rest"),
                in.choices("on_time_off", Remedy.values()),
                in.choices("on_holiday", Remedy.values()),
                in.truth("balance_holidays"),
                in.choice("swap_partners", SwapPartners.values()),
                in.span("notice", true),
                in.place());
        spec.checkShift(in);
        in.done();
        return spec;
    }

    private void checkShift(Fields in) {
        if (shift != null && (shift.value().days() < 1 || shift.value().days() > LONGEST_SHIFT)) {
            in.diagnostics()
                    .error(
                            shift.location(),
                            SingleValues.INVALID_DURATION,
                            "a shift of " + shift.value().text() + " is too "
                                    + (shift.value().amount() < 1 ? "short" : "long"),
                            "a shift takes 1d to 28d");
        }
    }
}
