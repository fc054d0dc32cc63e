package oncall.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.ListedRemedy;
import oncall.model.OnCallTimes;
import oncall.model.PublishedSchedule;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.model.TimeSpan;
import oncall.text.Located;

/**
 * The block {@code rotation:} of team.yaml.
 *
 * <pre>
 * rotation:
 *   start: 2026-01-05
 *   shift: 1w
 *   order: [alice, bob]
 *   on_time_off: [{remedy: secondary-covers, up_to: 2d}, swap-with-next, redistribute]
 * </pre>
 */
public record RotationSpec(Values written) implements Spec {

    private static final TimeSpan DEFAULT_SHIFT = new TimeSpan(1, TimeSpan.Unit.WEEKS);

    private static final List<ListedRemedy> DEFAULT_REMEDIES = List.of(
            new ListedRemedy(Remedy.SECONDARY_COVERS, 2),
            ListedRemedy.of(Remedy.SWAP_WITH_NEXT),
            ListedRemedy.of(Remedy.REDISTRIBUTE),
            ListedRemedy.of(Remedy.SECONDARY_COVERS));

    private static final ListType<Located<Remedy>> REMEDIES = ListType.of(PlanTypes.REMEDY);
    private static final ListType<Located<String>> TURNS =
            ListType.notEmpty(Types.REFERENCE, "list the engineers who take turns, or remove 'order' if all do");

    static final Block<RotationSpec> BLOCK =
            new Block<>(
                    "a rotation",
                    "How the engineers take turns, and what happens automatically when one cannot serve.") {
                @Override
                protected RotationSpec spec(BlockReader in) {
                    checkHandoff(in);
                    return new RotationSpec(in.values());
                }
            };
    public static final Key<Located<String>> ID = BLOCK.optional(
                    "id", Types.ID, "Id of the rotation. Each of several rotations needs one.", "weekdays")
            .byDefault("main");
    public static final Key<Located<String>> NAME =
            BLOCK.optional("name", Types.TEXT, "Name of the rotation, for people to read.", "Business hours");
    public static final Key<Located<LocalDate>> START = BLOCK.required(
            "start",
            Types.DATE,
            "Day of the first hand-off. Later shifts are counted from it; months begin on its day of the month.",
            "2026-01-05");
    public static final Key<Located<TimeSpan>> SHIFT = BLOCK.optional(
                    "shift",
                    PlanTypes.SHIFT,
                    "Length of a shift: on-call days such as `2d`, weeks, or calendar months such as `1mo`.")
            .byDefault("1w");
    public static final Key<List<Located<Integer>>> DAYS = BLOCK.optional(
                    "days",
                    PlanTypes.WEEKDAYS,
                    "Days of the week on which anybody is on call, holidays too. Only these count as days of a shift.",
                    "weekdays")
            .byDefault("all");
    public static final Key<HoursSpec> HOURS = BLOCK.optional(
                    "hours", HoursSpec.BLOCK, "Hours in which anybody is on call on these days.")
            .otherwise("from one hand-off to the next");
    public static final Key<HandoffSpec> HANDOFF = BLOCK.optional(
                    "handoff", HandoffSpec.BLOCK, "When one shift hands off to the next.")
            .otherwise("at 09:00, with no meeting");
    public static final Key<List<Located<String>>> ORDER = BLOCK.optional(
                    "order", TURNS, "Ids of the engineers who take turns, in that order.", "[alice, bob, charlie]")
            .otherwise("all engineers who are on call, as listed");
    public static final Key<Located<SecondaryMode>> SECONDARY = BLOCK.optional(
                    "secondary",
                    PlanTypes.choice(SecondaryMode.values()),
                    "Which shifts have a secondary. `holiday-weeks`: those with a holiday of the team or of the primary.")
            .byDefault("always");
    public static final Key<Located<TimeSpan>> SECONDARY_AFTER = BLOCK.optional(
                    "secondary_after",
                    PlanTypes.DURATION,
                    "When the secondary is called if the primary does not answer.",
                    "15m")
            .otherwise("not stated");
    public static final Key<Located<Integer>> REST = BLOCK.optional(
                    "rest", Types.COUNT, "Least number of free shifts between two primary shifts of the same engineer.")
            .otherwise("1, or 0 if at most two engineers take turns");
    public static final Key<List<RemedySpec>> ON_TIME_OFF = BLOCK.optional(
                    "on_time_off",
                    RemedySpec.LIST,
                    "Remedies if the primary has time off in their shift, tried in this order.")
            .byDefault("[{remedy: secondary-covers, up_to: 2d}, swap-with-next, redistribute, secondary-covers]");
    public static final Key<List<Located<Remedy>>> ON_HOLIDAY = BLOCK.optional(
                    "on_holiday",
                    REMEDIES,
                    "Remedies if the primary has a holiday in their shift, tried in this order.",
                    "[secondary-covers]")
            .byDefault("[]");
    public static final Key<Located<Boolean>> BALANCE_HOLIDAYS = BLOCK.optional(
                    "balance_holidays",
                    Types.TRUTH,
                    "Whether shifts are exchanged so that everyone serves a fair share of holidays.")
            .byDefault("true");
    public static final Key<Located<SwapPartners>> SWAP_PARTNERS = BLOCK.optional(
                    "swap_partners",
                    PlanTypes.choice(SwapPartners.values()),
                    "Who may take a shift in a swap. `secondary-owner` means a secondary owner of the giver's pipelines.")
            .byDefault("anyone");
    public static final Key<Located<TimeSpan>> NOTICE = BLOCK.optional(
                    "notice", PlanTypes.DAYS, "How long before a change people must know about it.")
            .otherwise("no notice");

    public static final Key<PagerDutySpec> PAGERDUTY = BLOCK.optional(
            "pagerduty", PagerDutySpec.BLOCK, "Its schedules in PagerDuty.", "{primary: PSCHED1, secondary: PSCHED2}");

    /** Its id; {@link Rotation#MAIN} if none is written. */
    public String idOrMain() {
        return or(ID, Rotation.MAIN);
    }

    /** Whether the date is a rotation day, whenever the rotation starts. */
    boolean hasDay(LocalDate date) {
        return (HoursSpec.weekdays(get(DAYS)) & OnCallTimes.bit(date.getDayOfWeek())) != 0;
    }

    /** @param everyone the engineers, who take turns as listed if there is no order */
    Rotation meant(
            Meaning in,
            List<Engineer> everyone,
            List<Swap> swaps,
            List<DayOverride> overrides,
            PublishedSchedule published) {
        List<Engineer> turns = new ArrayList<>();
        List<Located<String>> order = get(ORDER);
        for (Engineer engineer : order == null ? everyone : in.people(order)) {
            if (engineer.onCall()) {
                turns.add(engineer);
            }
        }
        HandoffSpec handoff = get(HANDOFF);
        return new Rotation(
                idOrMain(),
                orNull(NAME),
                value(START),
                or(SHIFT, DEFAULT_SHIFT),
                HoursSpec.times(
                        get(DAYS),
                        get(HOURS),
                        handoff == null
                                ? HandoffSpec.DEFAULT_TIME
                                : handoff.or(HandoffSpec.TIME, HandoffSpec.DEFAULT_TIME)),
                handoff == null ? null : PartSpec.orNull(in, handoff.get(HandoffSpec.MEETING)),
                turns,
                or(SECONDARY, SecondaryMode.ALWAYS),
                orNull(SECONDARY_AFTER),
                get(REST) == null ? null : Math.min(value(REST), turns.size() - 1),
                get(ON_TIME_OFF) == null ? DEFAULT_REMEDIES : PartSpec.all(in, list(ON_TIME_OFF)),
                values(ON_HOLIDAY),
                or(BALANCE_HOLIDAYS, true),
                or(SWAP_PARTNERS, SwapPartners.ANYONE),
                orNull(NOTICE),
                PartSpec.orNull(in, get(PAGERDUTY)),
                swaps,
                overrides,
                published);
    }

    /** Reports a time of hand-offs beside hours, with which every on-call day begins at {@code from}. */
    private static void checkHandoff(BlockReader in) {
        HandoffSpec handoff = in.get(HANDOFF);
        Located<LocalTime> time = handoff == null ? null : handoff.get(HandoffSpec.TIME);
        if (time != null && in.hasValue(HOURS)) {
            in.diagnostics()
                    .error(
                            time.location(),
                            KeyRule.CONFLICTING_KEYS,
                            "'time' and 'hours' do not go together",
                            "remove 'time'; with 'hours', shifts are handed off at 'from'");
        }
    }

    /** The remedies of {@code on_time_off} with their places; none if the key is absent. */
    public List<Located<Remedy>> remediesOnTimeOff() {
        List<Located<Remedy>> remedies = new ArrayList<>();
        for (RemedySpec listed : list(ON_TIME_OFF)) {
            Located<Remedy> remedy = listed.get(RemedySpec.REMEDY);
            if (remedy != null) {
                remedies.add(remedy);
            }
        }
        return remedies;
    }
}
