package oncall.plan;

import java.time.LocalTime;
import oncall.model.TimeSpan;
import oncall.model.Weekday;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The {@code handoff} of the rotation in team.yaml.
 *
 * <pre>
 * handoff: {time: "09:00", meeting: {day: friday, time: "15:00", length: 30m}}
 * </pre>
 */
public record HandoffSpec(
        @Nullable Located<LocalTime> time, @Nullable MeetingSpec meeting) {

    /** The {@code meeting} of a hand-off. */
    public record MeetingSpec(
            @Nullable Located<Weekday> day,
            @Nullable Located<LocalTime> time,
            @Nullable Located<TimeSpan> length) {

        static @Nullable MeetingSpec read(@Nullable Fields in) {
            if (in == null) {
                return null;
            }
            in.require("day");
            MeetingSpec spec =
                    new MeetingSpec(in.choice("day", Weekday.values()), in.time("time"), in.span("length", false));
            in.done();
            return spec;
        }
    }

    static @Nullable HandoffSpec read(@Nullable Fields in) {
        if (in == null) {
            return null;
        }
        HandoffSpec spec = new HandoffSpec(
                in.time("time"), MeetingSpec.read(in.mapping("meeting", "a meeting", "{day: friday, time: 15:00}")));
        in.done();
        return spec;
    }
}
