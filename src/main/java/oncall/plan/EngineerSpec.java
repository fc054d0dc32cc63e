package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.keys.Types;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One of the {@code engineers} in team.yaml.
 *
 * <pre>
 * - id: alice
 *   name: Alice Moreau
 *   email: alice@example.com
 * </pre>
 */
public record EngineerSpec(
        @Nullable Located<String> id,
        @Nullable Located<String> name,
        @Nullable Located<String> email,
        @Nullable Located<String> slack,
        @Nullable Located<String> phone,
        @Nullable Located<String> github,
        @Nullable Located<String> pagerduty,
        @Nullable Located<String> timezone,
        @Nullable Located<String> calendar,
        List<LoadSpec> loads,
        @Nullable Located<Boolean> onCall,
        @Nullable Located<LocalDate> onCallFrom,
        @Nullable Located<LocalDate> onCallUntil,
        @Nullable Located<LocalDate> joins,
        @Nullable Located<LocalDate> leaves,
        List<TimeOffSpec> timeOff)
        implements Spec<Engineer> {

    static final Block<EngineerSpec> BLOCK =
            new Block<>(
                    "an engineer", "One engineer: how to reach them, their share of duty and the days they are away.") {
                @Override
                protected EngineerSpec spec(BlockReader in) {
                    EngineerSpec spec = new EngineerSpec(
                            in.get(ID),
                            in.get(NAME),
                            in.get(EMAIL),
                            in.get(SLACK),
                            in.get(PHONE),
                            in.get(GITHUB),
                            in.get(PAGERDUTY),
                            in.get(TIMEZONE),
                            in.get(CALENDAR),
                            in.list(LOADS),
                            in.get(ON_CALL),
                            in.get(ON_CALL_FROM),
                            in.get(ON_CALL_UNTIL),
                            in.get(JOINS),
                            in.get(LEAVES),
                            in.list(TIME_OFF));
                    LoadSpec.checkOrder(spec.loads, in.diagnostics());
                    DaysSpec.checkOrder(spec.onCallFrom, spec.onCallUntil, ON_CALL_UNTIL, in.diagnostics());
                    DaysSpec.checkOrder(spec.joins, spec.leaves, LEAVES, in.diagnostics());
                    return spec;
                }
            };
    static final Key<Located<String>> ID = BLOCK.required("id", Types.ID, "Id of the engineer in all files.");
    static final Key<Located<String>> NAME =
            BLOCK.required("name", Types.TEXT, "Full name, for people to read.", "Alice Moreau");
    static final Key<Located<String>> EMAIL = BLOCK.optional(
            "email", Types.TEXT, "E-mail address. At least one contact is expected.", "alice@example.com");
    static final Key<Located<String>> SLACK = BLOCK.optional(
            "slack", Types.TEXT, "Slack handle, in quotes. At least one contact is expected.", "\"@alice\"");
    static final Key<Located<String>> PHONE = BLOCK.optional(
            "phone", Types.TEXT, "Telephone number, kept as typed. At least one contact is expected.", "+1 555 0100");
    static final Key<Located<String>> GITHUB = BLOCK.optional(
            "github", Types.TEXT, "Name on GitHub, for CODEOWNERS; that of a team is `org/team`.", "alice-m");
    static final Key<Located<String>> PAGERDUTY =
            BLOCK.optional("pagerduty", Types.TEXT, "Id of the user in PagerDuty.", "PXYZ123");
    static final Key<Located<String>> TIMEZONE = BLOCK.optional(
                    "timezone", Types.TIME_ZONE, "Time zone in which this engineer sees their own times.")
            .otherwise("the team's");
    static final Key<Located<String>> CALENDAR = BLOCK.optional(
                    "calendar",
                    Types.REFERENCE,
                    "Id of the calendar in holidays.yaml that this engineer observes.",
                    "fr")
            .otherwise("the list under `holidays`");
    static final Key<List<LoadSpec>> LOADS = BLOCK.optional(
                    "load",
                    LoadSpec.LIST,
                    "Share of duty; a full-time engineer has 1. It can be a list of loads, each with its first day.")
            .byDefault("1");
    static final Key<Located<Boolean>> ON_CALL = BLOCK.optional(
                    "on_call",
                    Types.TRUTH,
                    "Whether they take turns and cover. With `false`, they are only an owner or a contact, such as a manager.")
            .byDefault("true");
    static final Key<Located<LocalDate>> ON_CALL_FROM = BLOCK.optional(
                    "on_call_from", Types.DATE, "First day on which they can be on call.", "2026-05-04")
            .otherwise("from when they join");
    static final Key<Located<LocalDate>> ON_CALL_UNTIL = BLOCK.optional(
                    "on_call_until", Types.DATE, "Last day on which they can be on call, included.", "2026-11-30")
            .otherwise("until they leave");
    static final Key<Located<LocalDate>> JOINS = BLOCK.optional(
                    "joins", Types.DATE, "First day on the team, included.", "2026-03-02")
            .otherwise("always on the team");
    static final Key<Located<LocalDate>> LEAVES = BLOCK.optional(
                    "leaves", Types.DATE, "Last day on the team, included.", "2026-12-31")
            .otherwise("no end");
    static final Key<List<TimeOffSpec>> TIME_OFF = BLOCK.optional(
            "time_off", ListType.of(TimeOffSpec.BLOCK), "Days away. Public holidays belong in holidays.yaml.");

    /** Whether they can take turns. */
    public boolean isOnCall() {
        return onCall == null || onCall.value();
    }

    @Override
    public Engineer meant(Meaning in) {
        return new Engineer(
                in.value(id),
                in.value(name),
                in.personal(email),
                in.orNull(slack),
                in.personal(phone),
                in.orNull(github),
                in.orNull(pagerduty),
                in.or(timezone, in.timezone),
                in.required(in.calendars.get(in.or(calendar, Meaning.COMMON))),
                loads.isEmpty() ? List.of(new DatedLoad(null, Load.FULL)) : Spec.all(in, loads),
                in.or(onCall, true),
                in.orNull(onCallFrom),
                in.orNull(onCallUntil),
                in.orNull(joins),
                in.orNull(leaves),
                Spec.all(in, timeOff));
    }
}
