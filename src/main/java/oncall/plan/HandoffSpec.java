package oncall.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.Types;
import oncall.keys.Values;
import oncall.model.Meeting;
import oncall.model.TimeSpan;
import oncall.text.Located;

/**
 * The {@code handoff} of the rotation in team.yaml.
 *
 * <pre>
 * handoff: {time: "09:00", meeting: {day: friday, time: "15:00", length: 30m}}
 * </pre>
 */
public record HandoffSpec(Values written) implements Spec {

    static final LocalTime DEFAULT_TIME = LocalTime.of(9, 0);

    /** The {@code meeting} of a hand-off. */
    public record MeetingSpec(Values written) implements Spec, PartSpec<Meeting> {

        static final Block<MeetingSpec> BLOCK =
                new Block<>("a meeting", "Meeting in which people going off call brief people going on call.") {
                    @Override
                    protected MeetingSpec spec(BlockReader in) {
                        return new MeetingSpec(in.values());
                    }
                };
        public static final Key<Located<DayOfWeek>> DAY =
                BLOCK.required("day", PlanTypes.WEEKDAY, "Weekday of the meeting.", "friday");
        public static final Key<Located<LocalTime>> TIME = BLOCK.optional(
                "time", Types.TIME, "Time of day at which it begins, in the team's time zone.", "\"15:00\"");
        public static final Key<Located<TimeSpan>> LENGTH =
                BLOCK.optional("length", PlanTypes.DURATION, "How long it lasts.", "30m");

        @Override
        public Meeting meant(Meaning in) {
            return new Meeting(value(DAY), orNull(TIME), orNull(LENGTH));
        }
    }

    static final Block<HandoffSpec> BLOCK =
            new Block<>("a hand-off", "When one shift hands off to the next, and the meeting for it.") {
                @Override
                protected HandoffSpec spec(BlockReader in) {
                    return new HandoffSpec(in.values());
                }
            };
    public static final Key<Located<LocalTime>> TIME = BLOCK.optional(
                    "time", Types.TIME, "Time of day of every hand-off, in the team's time zone.")
            .byDefault("09:00");
    public static final Key<MeetingSpec> MEETING = BLOCK.optional(
                    "meeting", MeetingSpec.BLOCK, "Meeting for the hand-off.")
            .otherwise("no meeting");
}
