package oncall.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import oncall.keys.Alternatives;
import oncall.keys.Alternatives.KeySet;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.DateRange;
import oncall.model.TimeOff;
import oncall.text.Located;

/**
 * One of an engineer's {@code time_off} in team.yaml.
 *
 * <pre>
 * - {from: 2026-12-21, to: 2027-01-01, reason: Vacation}
 * - {date: 2026-07-14, excused: true}
 * - {every: friday}
 * </pre>
 *
 * @param days the days; a weekly day off has no dates
 * @param weeks the first and the last day on which a weekly day off can fall
 */
public record TimeOffSpec(Values written, DaysSpec days, DateRange weeks) implements Spec, PartSpec<TimeOff> {

    public static final Key<Located<DayOfWeek>> EVERY = Key.optional(
            "every", PlanTypes.WEEKDAY, "A weekly day off, within `from` and `to` if they are given.", "friday");

    static final Block<TimeOffSpec> BLOCK =
            new Block<>(
                    "time off",
                    "Days on which the engineer is away and not on call.",
                    new Alternatives(
                            List.of(
                                    KeySet.of(DaysSpec.DATE),
                                    KeySet.of(DaysSpec.FROM, DaysSpec.TO),
                                    new KeySet(List.of(EVERY), List.of(DaysSpec.FROM, DaysSpec.TO))),
                            "no day is given",
                            "write 'date' for one day, 'from' and 'to' for several, or 'every' for a weekly day off")) {
                @Override
                protected TimeOffSpec spec(BlockReader in) {
                    DaysSpec days = DaysSpec.of(in);
                    if (!in.hasValue(EVERY)) {
                        return new TimeOffSpec(in.values(), days, DaysSpec.EVER);
                    }
                    LocalDate from = days.from() == null ? DaysSpec.EVER.from() : days.from();
                    LocalDate to = days.to() == null || days.to().isBefore(from) ? DaysSpec.EVER.to() : days.to();
                    DaysSpec none = new DaysSpec(null, null, in.place(EVERY));
                    return new TimeOffSpec(in.values(), none, new DateRange(from, to));
                }
            };
    public static final Key<Located<String>> REASON =
            BLOCK.optional("reason", Types.TEXT, "The reason, for people to read.", "Vacation");
    public static final Key<Located<Boolean>> EXCUSED = BLOCK.optional(
                    "excused", Types.TRUTH, "Whether no duty is owed for these days, as for parental leave.")
            .byDefault("false");

    @Override
    public TimeOff meant(Meaning in) {
        return new TimeOff(
                get(EVERY) == null ? in.required(days.range()) : weeks,
                orNull(EVERY),
                in.personal(get(REASON)),
                or(EXCUSED, false));
    }
}
