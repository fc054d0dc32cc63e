package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.text.Located;

/**
 * One of the {@code engineers} in team.yaml.
 *
 * <pre>
 * - id: alice
 *   name: Alice Moreau
 *   email: alice@example.com
 * </pre>
 */
public record EngineerSpec(Values written) implements Spec, PartSpec<Engineer> {

    static final Block<EngineerSpec> BLOCK =
            new Block<>(
                    "an engineer", "One engineer: how to reach them, their share of duty and the days they are away.") {
                @Override
                protected EngineerSpec spec(BlockReader in) {
                    LoadSpec.checkOrder(in.list(LOADS), in.diagnostics());
                    DaysSpec.checkOrder(in.get(ON_CALL_FROM), in.get(ON_CALL_UNTIL), ON_CALL_UNTIL, in.diagnostics());
                    DaysSpec.checkOrder(in.get(JOINS), in.get(LEAVES), LEAVES, in.diagnostics());
                    return new EngineerSpec(in.values());
                }
            };
    public static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the engineer in all files.");
    public static final Key<Located<String>> NAME =
            BLOCK.required("name", Types.TEXT, "Full name, for people to read.", "Alice Moreau");
    public static final Key<Located<String>> EMAIL = BLOCK.optional(
            "email", Types.TEXT, "E-mail address. At least one contact is expected.", "alice@example.com");
    public static final Key<Located<String>> SLACK = BLOCK.optional(
            "slack", Types.TEXT, "Slack handle, in quotes. At least one contact is expected.", "\"@alice\"");
    public static final Key<Located<String>> PHONE = BLOCK.optional(
            "phone", Types.TEXT, "Telephone number, kept as typed. At least one contact is expected.", "+1 555 0100");
    public static final Key<Located<String>> GITHUB = BLOCK.optional(
            "github", Types.TEXT, "Name on GitHub, for CODEOWNERS; that of a team is `org/team`.", "alice-m");
    public static final Key<Located<String>> PAGERDUTY =
            BLOCK.optional("pagerduty", Types.TEXT, "Id of the user in PagerDuty.", "PXYZ123");
    public static final Key<Located<String>> TIMEZONE = BLOCK.optional(
                    "timezone", Types.TIME_ZONE, "Time zone in which this engineer sees their own times.")
            .otherwise("the team's");
    public static final Key<Located<String>> CALENDAR = BLOCK.optional(
                    "calendar",
                    Types.REFERENCE,
                    "Id of the calendar in holidays.yaml that this engineer observes.",
                    "fr")
            .otherwise("the list under `holidays`");
    public static final Key<List<LoadSpec>> LOADS = BLOCK.optional(
                    "load",
                    LoadSpec.LIST,
                    "Share of duty; a full-time engineer has 1. It can be a list of loads, each with its first day.")
            .byDefault("1");
    public static final Key<Located<Boolean>> ON_CALL = BLOCK.optional(
                    "on_call",
                    Types.TRUTH,
                    "Whether they take turns and cover. With `false`, they are only an owner or a contact, such as a manager.")
            .byDefault("true");
    public static final Key<Located<LocalDate>> ON_CALL_FROM = BLOCK.optional(
                    "on_call_from", Types.DATE, "First day on which they can be on call.", "2026-05-04")
            .otherwise("from when they join");
    public static final Key<Located<LocalDate>> ON_CALL_UNTIL = BLOCK.optional(
                    "on_call_until", Types.DATE, "Last day on which they can be on call, included.", "2026-11-30")
            .otherwise("until they leave");
    public static final Key<Located<LocalDate>> JOINS = BLOCK.optional(
                    "joins", Types.DATE, "First day on the team, included.", "2026-03-02")
            .otherwise("always on the team");
    public static final Key<Located<LocalDate>> LEAVES = BLOCK.optional(
                    "leaves", Types.DATE, "Last day on the team, included.", "2026-12-31")
            .otherwise("no end");
    public static final Key<List<TimeOffSpec>> TIME_OFF = BLOCK.optional(
            "time_off", ListType.of(TimeOffSpec.BLOCK), "Days away. Public holidays belong in holidays.yaml.");

    /** Whether they can take turns. */
    public boolean isOnCall() {
        return or(ON_CALL, true);
    }

    @Override
    public Engineer meant(Meaning in) {
        return new Engineer(
                value(ID),
                value(NAME),
                in.personal(get(EMAIL)),
                orNull(SLACK),
                in.personal(get(PHONE)),
                orNull(GITHUB),
                orNull(PAGERDUTY),
                or(TIMEZONE, in.timezone),
                in.required(in.calendars.get(or(CALENDAR, Meaning.COMMON))),
                list(LOADS).isEmpty() ? List.of(new DatedLoad(null, Load.FULL)) : PartSpec.all(in, list(LOADS)),
                isOnCall(),
                orNull(ON_CALL_FROM),
                orNull(ON_CALL_UNTIL),
                orNull(JOINS),
                orNull(LEAVES),
                PartSpec.all(in, list(TIME_OFF)));
    }
}
